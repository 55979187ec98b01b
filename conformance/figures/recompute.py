#!/usr/bin/env python3
"""Recomputes the numbers of every case from its input with numpy and scipy, and says which differ.

recompute.py          compares what stands under "recomputed"
recompute.py --write  writes it
"""

import json
import sys
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy import optimize, stats
from scipy.cluster.hierarchy import linkage

HERE = Path(__file__).parent
CASES = {}
RANDOM_INDEX = {5: 1.11, 6: 1.25, 7: 1.35, 8: 1.41}  # Saaty; 1.41 for eight children is his of 1980


def case(function):
    CASES[function.__name__.replace("_", "-")] = function
    return function


def array(rows):
    return np.array([[np.nan if x is None else x for x in row] for row in rows], dtype=float)


def standardised(x):
    return (x - x.mean(axis=0)) / x.std(axis=0, ddof=1)


def ranks_of(scores):
    return (stats.rankdata(-np.round(scores, 12), method="min")).astype(int).tolist()


# --- Technology Achievement Index ---------------------------------------------------------------------------------


@case
def technology_achievement(given):
    data = array(given["data"])
    names = given["countries"]
    low, high = array(given["goalposts"]).T
    scores = np.minimum((data - low) / (high - low), 1)
    return {
        "k_means": k_means(standardised(data), names, given["published_clusters"]),
        "single_linkage": single_linkage(standardised(data), names),
        "benefit_of_the_doubt": benefit_of_the_doubt((data - data.min(axis=0)) / np.ptp(data, axis=0)),
        "components": components(data),
        "adequacy": adequacy(np.corrcoef(data.T), len(data)),
        "without_two": without_two(scores, given["kept"]),
        "one_at_a_time": one_at_a_time(scores, given["factors"]),
        "kemeny": {"agreement": kemeny(data)},
    }


def inertia(points, labels):
    return sum(((points[labels == k] - points[labels == k].mean(axis=0)) ** 2).sum() for k in set(labels))


def k_means(points, names, published):
    random = np.random.default_rng(1)
    best, best_labels = np.inf, None
    for _ in range(4000):
        centres = points[random.choice(len(points), 3, replace=False)]
        for _ in range(100):
            labels = ((points[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)
            if len(set(labels)) < 3:
                break
            moved = np.array([points[labels == k].mean(axis=0) for k in range(3)])
            if (moved == centres).all():
                break
            centres = moved
        if len(set(labels)) == 3 and inertia(points, labels) < best:
            best, best_labels = inertia(points, labels), labels
    groups = [[names[i] for i in np.flatnonzero(best_labels == k)] for k in range(3)]
    printed = np.array([next(k for k, group in enumerate(published) if name in group) for name in names])
    return {
        "inertia": best,
        "clusters": sorted(groups, key=lambda group: names.index(group[0])),
        "inertia_of_published": inertia(points, printed),
    }


def single_linkage(points, names):
    merges = linkage(points, "single")  # of distances; squares do not change the order
    heights = merges[:, 2] ** 2
    members = {i: [i] for i in range(len(points))}
    joined_last, clusters = [], None
    for step, (a, b, _, _) in enumerate(merges):
        if clusters is None and heights[step] > 4:
            clusters = sorted(members.values())
        if step >= len(merges) - 3:
            joined_last.append(names[int(min(a, b))])
        members[len(points) + step] = sorted(members.pop(int(a)) + members.pop(int(b)))
    return {
        "squared_heights": heights,
        "clusters_at_4": [[names[i] for i in cluster] for cluster in clusters],
        "joined_last": joined_last,
    }


def benefit_of_the_doubt(scores):
    units, n = scores.shape
    total = np.ones((n, n))
    within = np.vstack([0.1 * total - np.eye(n), np.eye(n) - 0.15 * total])

    def best(unit, bounds):
        left = np.vstack([scores, bounds]) if bounds is not None else scores
        right = np.concatenate([np.ones(units), np.zeros(len(left) - units)])
        return -optimize.linprog(-scores[unit], A_ub=left, b_ub=right, bounds=(0, None)).fun

    return {
        "bounded": [best(unit, within) for unit in range(units)],
        "free": [best(unit, None) for unit in range(units)],
    }


def varimax(loadings):
    """Kaiser's: rows at length 1 while pairs of columns are turned."""
    length = np.sqrt((loadings**2).sum(axis=1, keepdims=True))
    turned = loadings / length
    for _ in range(1000):
        before = turned.copy()
        for i, j in combinations(range(turned.shape[1]), 2):
            u = turned[:, i] ** 2 - turned[:, j] ** 2
            v = 2 * turned[:, i] * turned[:, j]
            above = 2 * (u @ v) - 2 * u.sum() * v.sum() / len(u)
            below = (u @ u - v @ v) - (u.sum() ** 2 - v.sum() ** 2) / len(u)
            angle = np.arctan2(above, below) / 4
            turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
            turned[:, [i, j]] = turned[:, [i, j]] @ turn
        if np.abs(turned - before).max() < 1e-14:
            break
    return turned * length


def components(data):
    values, vectors = np.linalg.eigh(np.corrcoef(data.T))
    first = np.argsort(values)[::-1][:4]
    squared = varimax(vectors[:, first] * np.sqrt(values[first])) ** 2
    explained = squared.sum(axis=0)
    order = np.argsort(-explained)
    squared, explained = squared[:, order], explained[order]
    scaled, shares = squared / explained, explained / explained.sum()
    of = squared.argmax(axis=1)
    weights = np.array([scaled[i, of[i]] * shares[of[i]] for i in range(len(of))])
    return {"scaled_squared_loadings": scaled, "factor_shares": shares, "weights": weights / weights.sum()}


def adequacy(correlations, n):
    p = len(correlations)
    inverse = np.linalg.inv(correlations)
    partial = -inverse / np.sqrt(np.outer(np.diag(inverse), np.diag(inverse)))
    apart = ~np.eye(p, dtype=bool)
    r2, p2 = np.where(apart, correlations**2, 0), np.where(apart, partial**2, 0)
    chi2 = -(n - 1 - (2 * p + 5) / 6) * np.linalg.slogdet(correlations)[1]
    df = p * (p - 1) // 2
    return {
        "kmo": r2.sum() / (r2.sum() + p2.sum()),
        "kmo_by_variable": r2.sum(axis=0) / (r2.sum(axis=0) + p2.sum(axis=0)),
        "bartlett_chi2": chi2,
        "bartlett_df": df,
        "bartlett_p": stats.chi2.sf(chi2, df),
    }


def without_two(scores, kept):
    made = scores[:, kept].mean(axis=1)
    ranks = ranks_of(made)
    return {"scores": made, "mean_shift": np.abs(np.array(ranks) - np.arange(1, len(ranks) + 1)).mean()}


def one_at_a_time(scores, factors):
    base = np.array(ranks_of(scores.mean(axis=1)))
    runs = []
    for indicator in range(scores.shape[1]):
        for factor in factors:
            weights = np.ones(scores.shape[1])
            weights[indicator] = factor
            ranks = np.array(ranks_of(scores @ weights / weights.sum()))
            shifts = np.abs(ranks - base)
            runs.append({
                "indicator": indicator + 1,
                "factor": factor,
                "mean_shift": shifts.mean(),
                "largest_shift": shifts.max(),
                "ranks": ranks,
            })
    return {"scores": scores, "ranks": base, "runs": runs}


def kemeny(data):
    """The most that an order of all units can agree with the indicators, equal values counting half; HiGHS proves it."""
    n = len(data)
    ahead = ((data[:, None] > data[None]) + 0.5 * (data[:, None] == data[None])).mean(axis=2)
    pairs = {pair: i for i, pair in enumerate((a, b) for a in range(n) for b in range(n) if a != b)}
    rows, low, high = [], [], []

    def bound(terms, least, most):
        row = np.zeros(len(pairs))
        for pair in terms:
            row[pairs[pair]] += 1
        rows.append(row), low.append(least), high.append(most)

    for a, b in combinations(range(n), 2):
        bound([(a, b), (b, a)], 1, 1)
    for a, b, c in combinations(range(n), 3):
        bound([(a, b), (b, c), (c, a)], 0, 2)
        bound([(a, c), (c, b), (b, a)], 0, 2)
    made = optimize.milp(
        -np.array([ahead[pair] for pair in pairs]),
        constraints=optimize.LinearConstraint(np.array(rows), low, high),
        integrality=np.ones(len(pairs)),
        bounds=optimize.Bounds(0, 1),
    )
    return -made.fun


# --- Human development ---------------------------------------------------------------------------------------------


@case
def gender_inequality_2022(given):
    column = {name: i for i, name in enumerate(given["columns"])}

    def of(name):
        return np.array([row[column[name]] for row in given["rows"]], dtype=float)

    def share(name):
        return np.where(of(name) == 0, 0.1, of(name)) / 100

    health = np.sqrt(10 / np.clip(of("mmr"), 10, 1000) / of("abr"))
    power = {sex: np.sqrt(share("parliament_" + sex) * share("secondary_" + sex)) for sex in "fm"}
    women = np.cbrt(health * power["f"] * share("labour_f"))
    men = np.cbrt(power["m"] * share("labour_m"))
    alike = np.cbrt(
        (health + 1) / 2 * (power["f"] + power["m"]) / 2 * (share("labour_f") + share("labour_m")) / 2
    )
    return {"gii": 1 - 2 / (1 / women + 1 / men) / alike}


# --- Convergence, concordance, correlation -------------------------------------------------------------------------


@case
def convergence_mexico(given):
    income = array(given["gdp_per_head"])
    logs = np.log(income)
    span = given["years"][-1] - given["years"][0]
    line = stats.linregress(logs[:, 0], (logs[:, -1] - logs[:, 0]) / span)
    speed = -np.log(1 + line.slope * span) / span
    return {
        "deviation_of_logarithms": logs.std(axis=0, ddof=1),
        "population_deviation_of_logarithms": logs.std(axis=0),
        "coefficient_of_variation": income.std(axis=0, ddof=1) / income.mean(axis=0),
        "beta": {
            "intercept": line.intercept,
            "slope": line.slope,
            "error": line.stderr,
            "t": line.slope / line.stderr,
            "r_squared": line.rvalue**2,
            "speed": speed,
            "half_life": np.log(2) / speed,
        },
    }


def concordance(rows):
    ranks = np.array([stats.rankdata(row) for row in rows])
    m, n = ranks.shape
    ties = sum((count**3 - count).sum() for count in (np.unique(row, return_counts=True)[1] for row in ranks))
    sums = ranks.sum(axis=0)
    w = 12 * ((sums - sums.mean()) ** 2).sum() / (m**2 * (n**3 - n) - m * ties)
    chi2 = m * (n - 1) * w
    return {"w": w, "chi2": chi2, "p": stats.chi2.sf(chi2, n - 1), "rank_sums": sums}


@case
def rounding_first_base(given):
    return concordance(given["seconds"])


@case
def three_rankings(given):
    rankings = given["rankings"]
    rho = [stats.spearmanr(a, b).statistic for a, b in combinations(rankings, 2)]
    return {**concordance(rankings), "spearman": rho, "mean_spearman": np.mean(rho)}


@case
def rank_correlations(given):
    def of(x, y):
        return {"rho": stats.spearmanr(x, y).statistic, "tau_b": stats.kendalltau(x, y).statistic}

    return {"marks": of(given["english"], given["mathematics"]), "tied": of(given["x"], given["y"])}


# --- Space ---------------------------------------------------------------------------------------------------------


def row_standardised(neighbours):
    weights = np.zeros((len(neighbours), len(neighbours)))
    for unit, near in enumerate(neighbours):
        weights[unit, near] = 1 / len(near)
    return weights


def moran(values, w):
    n, z = len(values), values - values.mean()
    s0, s1, s2 = w.sum(), ((w + w.T) ** 2).sum() / 2, ((w.sum(axis=0) + w.sum(axis=1)) ** 2).sum()
    index, expected = n / s0 * (z @ w @ z) / (z @ z), -1 / (n - 1)
    normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - expected**2
    b = n * (z**4).sum() / (z @ z) ** 2
    above = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) - b * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)
    random = above / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected**2
    return {
        "index": index,
        "z_normality": (index - expected) / np.sqrt(normal),
        "p_normality": stats.norm.sf((index - expected) / np.sqrt(normal)),
        "z_randomisation": (index - expected) / np.sqrt(random),
    }


def local_moran(values, w):
    n, z = len(values), values - values.mean()
    m2 = (z @ z) / n
    b = (z**4).sum() / n / m2**2
    index, sums, squares = z / m2 * (w @ z), w.sum(axis=1), (w**2).sum(axis=1)
    expected = -sums / (n - 1)
    variance = (
        squares * (n - b) / (n - 1)
        + (sums**2 - squares) * (2 * b - n) / ((n - 1) * (n - 2))
        - sums**2 / (n - 1) ** 2
    )
    quadrant = [("H" if a > 0 else "L") + ("H" if b > 0 else "L") for a, b in zip(z, w @ z)]
    return {
        "local": index,
        "expectation": expected,
        "variance": variance,
        "z": (index - expected) / np.sqrt(variance),
        "quadrants": quadrant,
    }


@case
def moran_st_louis(given):
    return moran(np.array(given["values"]), row_standardised(given["neighbours"]))


@case
def moran_africa(given):
    values, weights = np.array(given["values"]), row_standardised(given["neighbours"])
    return {"global": moran(values, weights), **local_moran(values, weights)}


@case
def moran_ten_units(given):
    return moran_africa(given)


@case
def getis_ord_six_points(given):
    points, x = array(given["points"]), np.array(given["values"])
    n = len(x)
    near = (np.hypot(*(points[:, None] - points).T) <= given["band"]).astype(float)
    apart = near - np.eye(n)

    def z(weights, values):
        m = len(values)
        sums, squares = weights.sum(), (weights**2).sum()
        deviation = np.sqrt((values**2).mean() - values.mean() ** 2)
        spread = deviation * np.sqrt((m * squares - sums**2) / (m - 1))
        return (weights @ values - values.mean() * sums) / spread

    return {
        "index": (x @ apart @ x) / (x.sum() ** 2 - (x**2).sum()),
        "z_of_others": [z(np.delete(apart[i], i), np.delete(x, i)) for i in range(n)],
        "z_with_self": [z(near[i], x) for i in range(n)],
    }


# --- Weights from experts ------------------------------------------------------------------------------------------


def ratios(rows):
    def number(text):
        above, _, below = str(text).partition("/")
        return float(above) / float(below or 1)

    return np.array([[number(x) for x in row] for row in rows])


def eigenvector(matrix):
    values, vectors = np.linalg.eig(matrix)
    first = values.real.argmax()
    vector = np.abs(vectors[:, first].real)
    return values[first].real, vector / vector.sum()


def geometric_mean(matrix):
    means = np.exp(np.log(matrix).mean(axis=1))
    return means / means.sum()


def normalised_columns(matrix):
    return (matrix / matrix.sum(axis=0)).mean(axis=1)


def priorities(matrix):
    n = len(matrix)
    eigenvalue, weights = eigenvector(matrix)
    index = (eigenvalue - n) / (n - 1)
    return {
        "weights": weights,
        "eigenvalue": eigenvalue,
        "consistency_index": index,
        "consistency_ratio": index / RANDOM_INDEX[n],
        "geometric_mean": geometric_mean(matrix),
        "normalised_columns": normalised_columns(matrix),
    }


@case
def ahp_cities(given):
    criteria = priorities(ratios(given["criteria_matrix"]))
    local = [eigenvector(ratios(matrix))[1] for matrix in given["alternative_matrices"]]
    return {"criteria": criteria, "local": local, "overall": criteria["weights"] @ np.array(local)}


@case
def ahp_drinks(given):
    return priorities(ratios(given["matrix"]))


@case
def ahp_wang_chin_2011(given):
    return priorities(ratios(given["matrix"]))


@case
def ahp_normalised_columns(given):
    matrix = ratios(given["criteria_matrix"])
    n = len(matrix)
    weights = normalised_columns(matrix)
    parts = matrix @ weights / weights
    index = (parts.mean() - n) / (n - 1)
    local = [normalised_columns(ratios(alternatives)) for alternatives in given["alternative_matrices"]]
    eigenvalue, vector = eigenvector(matrix)
    return {
        "weights": weights,
        "ratios": parts,
        "eigenvalue": parts.mean(),
        "consistency_index": index,
        "consistency_ratio": index / RANDOM_INDEX[n],
        "overall": weights @ np.array(local),
        "eigenvector": vector,
        "largest_eigenvalue": eigenvalue,
        "geometric_mean": geometric_mean(matrix),
    }


@case
def ahp_incomplete(given):
    n = given["children"]
    known = np.eye(n)
    for i, j, ratio in given["known"]:
        known[int(i), int(j)], known[int(j), int(i)] = ratio, 1 / ratio

    def filled(logarithms):
        matrix = known.copy()
        for (i, j), x in zip(given["missing"], logarithms):
            matrix[i, j], matrix[j, i] = np.exp(x), np.exp(-x)
        return matrix

    found = np.zeros(len(given["missing"]))
    for _ in range(20):  # the eigenvalue is convex in the logarithms
        found = optimize.minimize(lambda x: eigenvector(filled(x))[0], found, method="BFGS", options={"gtol": 1e-10}).x
    eigenvalue, weights = eigenvector(filled(found))
    return {"completed": np.exp(found), "eigenvalue": eigenvalue, "weights": weights}


@case
def game_theory_combination(given):
    def of(*names):
        vectors = np.array([given[name] for name in names])
        alpha = np.linalg.solve(vectors @ vectors.T, np.diag(vectors @ vectors.T))
        plain, size = alpha / alpha.sum(), np.abs(alpha) / np.abs(alpha).sum()
        return {"shares": plain, "combined": plain @ vectors, "shares_of_sizes": size, "combined_by_sizes": size @ vectors}

    return {"two": of("w1", "w2"), "three": of("w1", "w2", "w3")}


# --- Missing data --------------------------------------------------------------------------------------------------


@case
def missing_by_column(given):
    data, group = array(given["data"]), np.array(given["group"])
    observed = ~np.isnan(data)

    def filled(values):
        return np.where(observed, data, values)

    groups = np.array([np.nanmean(data[group == g], axis=0) for g in group])
    return {
        "mean": filled(np.nanmean(data, axis=0)),
        "median": filled(np.nanmedian(data, axis=0)),
        "group_mean": filled(groups),
    }


@case
def missing_nearest_euclidean(given):
    def filled(rows, k, weighted):
        data = array(rows)
        made = data.copy()
        for unit, column in np.argwhere(np.isnan(data)):
            square = (data - data[unit]) ** 2
            distance = np.sqrt(np.nanmean(square, axis=1) * data.shape[1])
            donors = [i for i in np.argsort(distance, kind="stable") if i != unit and not np.isnan(data[i, column])][:k]
            weights = 1 / distance[donors] if weighted else np.ones(len(donors))
            made[unit, column] = np.average(data[donors, column], weights=weights)
        return made

    return {
        "one_of_2": filled(given["one"], 2, False),
        "other_of_2": filled(given["other"], 2, False),
        "other_of_3_weighted": filled(given["other"], 3, True),
    }


@case
def missing_from_others(given):
    a, c = np.array(given["a"]), np.array(given["c"])
    b = np.array([np.nan if x is None else x for x in given["b"]])
    gaps = np.flatnonzero(np.isnan(b))
    donors = np.flatnonzero(~np.isnan(b))

    def nearest(k, put_together):
        made = b.copy()
        for gap in gaps:
            distance = (np.abs(a[donors] - a[gap]) / np.ptp(a) + np.abs(c[donors] - c[gap]) / np.ptp(c)) / 2
            made[gap] = put_together(b[donors[np.argsort(distance, kind="stable")[:k]]])
        return made

    design = np.column_stack([np.ones(len(a)), a, c])
    coefficients = np.linalg.lstsq(design[donors], b[donors], rcond=None)[0]
    deck = b.copy()
    last = np.nan
    for unit in np.argsort(a, kind="stable"):
        last = b[unit] if not np.isnan(b[unit]) else last
        deck[unit] = last
    return {
        "nearest": nearest(1, np.median),
        "median_of_3": nearest(3, np.median),
        "mean_of_5": nearest(5, np.mean),
        "regression": np.where(np.isnan(b), design @ coefficients, b),
        "coefficients": coefficients,
        "hot_deck_by_a": deck,
    }


@case
def missing_along_time(given):
    y = np.array([np.nan if x is None else x for x in given["series"]])
    t = np.arange(1.0, len(y) + 1)
    there = ~np.isnan(y)

    def linear(times, values):
        known = ~np.isnan(values)
        return np.interp(times, times[known], values[known], left=np.nan, right=np.nan)

    def carried(values):
        last, made = np.nan, values.copy()
        for i, x in enumerate(values):
            last = x if not np.isnan(x) else last
            made[i] = last
        return made

    short = linear(t, y)
    edges = np.flatnonzero(there)
    for left, right in zip(edges, edges[1:]):
        if right - left > 2:
            short[left + 1 : right] = np.nan
    other = np.array([np.nan if x is None else x for x in given["other"]])
    times = np.array(given["times"], dtype=float)
    return {
        "linear": linear(t, y),
        "linear_to_the_ends": np.interp(t, t[there], y[there]),
        "linear_over_one": short,
        "last": carried(y),
        "next": carried(y[::-1])[::-1],
        "growth": np.exp(linear(t, np.log(y))),
        "spline": forsythe(t[there], y[there], t),
        "other_by_time": linear(times, other),
        "other_by_place": linear(np.arange(len(other), dtype=float), other),
    }


def forsythe(x, y, at):
    """The cubic spline of Forsythe, Malcolm and Moler: at either end the third derivative of the cubic through four points."""
    n = len(x)
    h = np.diff(x)
    system, right = np.zeros((n, n)), np.zeros(n)  # for second derivatives
    for i in range(1, n - 1):
        system[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
        right[i] = 6 * ((y[i + 1] - y[i]) / h[i] - (y[i] - y[i - 1]) / h[i - 1])
    third = [6 * np.polyfit(x[part], y[part], 3)[0] for part in (slice(0, 4), slice(n - 4, n))]
    system[0, :2], right[0] = (-1, 1), third[0] * h[0]
    system[-1, -2:], right[-1] = (-1, 1), third[1] * h[-1]
    m = np.linalg.solve(system, right)
    i = np.clip(np.searchsorted(x, at) - 1, 0, n - 2)
    d, gap = at - x[i], h[i]
    slope = (y[i + 1] - y[i]) / gap - gap * (2 * m[i] + m[i + 1]) / 6
    return y[i] + d * (slope + d * (m[i] / 2 + d * (m[i + 1] - m[i]) / (6 * gap)))


# --- Sensitivity ---------------------------------------------------------------------------------------------------


@case
def morris_exercise_4(given):
    points, outputs = array(given["inputs"]), np.array(given["outputs"])
    effects = [[], []]
    for start in range(0, len(points), 3):
        for i in (start, start + 1):
            step = points[i + 1] - points[i]
            factor = int(np.abs(step).argmax())
            effects[factor].append((outputs[i + 1] - outputs[i]) / step[factor])
    effects = np.array(effects)
    return {
        "effects": effects,
        "mu": effects.mean(axis=1),
        "mu_star": np.abs(effects).mean(axis=1),
        "sigma": effects.std(axis=1, ddof=1),
    }


@case
def ishigami_64(given):
    points = stats.qmc.Sobol(6, scramble=False).random(128)[1:65]
    a, b = points[:, :3], points[:, 3:]

    def f(u):
        x = 2 * np.pi * u - np.pi
        return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])

    mixed = []
    for i in range(3):
        swapped = a.copy()
        swapped[:, i] = b[:, i]
        mixed.append(f(swapped))
    fa, fb, fab = f(a), f(b), np.array(mixed)
    pooled = np.concatenate([fa, fb]).var()
    whole = np.concatenate([fa, fb, *fab])
    centre = (whole.mean(), whole.std())
    sa, sb, sab = ((part - centre[0]) / centre[1] for part in (fa, fb, fab))
    return {
        "a": a,
        "b": b,
        "f_a": fa,
        "f_b": fb,
        "f_ab": fab,
        "saltelli_2010": (fb * (fab - fa)).mean(axis=1) / pooled,
        "jansen_first": 1 - ((fb - fab) ** 2).mean(axis=1) / (2 * pooled),
        "jansen_total": ((fa - fab) ** 2).mean(axis=1) / (2 * pooled),
        "salib_first": (sb * (sab - sa)).mean(axis=1) / np.concatenate([sa, sb]).var(),
        "r_sobol2007_first": (fb * (fab - fa)).sum(axis=1) / 63 / fa.var(ddof=1),
        "r_soboljansen_first": 1 - ((fb - fab) ** 2).sum(axis=1) / 127 / fa.var(ddof=1),
        "r_soboljansen_total": ((fa - fab) ** 2).sum(axis=1) / 127 / fa.var(ddof=1),
    }


# --- Files ---------------------------------------------------------------------------------------------------------


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(part) for part in value]
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return int(value) if isinstance(value, np.integer) else value


def text(value, indent=0):
    """Lists of plain things on one line, everything else one thing a line."""
    inner = " " * (indent + 2)
    if isinstance(value, dict) and value:
        parts = [f"{inner}{json.dumps(key)}: {text(part, indent + 2)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n" + " " * indent + "}"
    if isinstance(value, list) and any(isinstance(part, (list, dict)) for part in value):
        return "[\n" + ",\n".join(inner + text(part, indent + 2) for part in value) + "\n" + " " * indent + "]"
    return json.dumps(value, ensure_ascii=False)


def differences(stored, found, where=""):
    if isinstance(found, dict):
        return [d for key in found for d in differences(stored.get(key), found[key], f"{where}.{key}")]
    if isinstance(found, list):
        if not isinstance(stored, list) or len(stored) != len(found):
            return [where]
        return [d for i, part in enumerate(found) for d in differences(stored[i], part, f"{where}[{i}]")]
    if isinstance(found, float) and isinstance(stored, (int, float)):
        return [] if abs(found - stored) <= 1e-9 * max(1, abs(stored)) else [f"{where}: {stored} is {found}"]
    return [] if found == stored else [f"{where}: {stored} is {found}"]


def main():
    wrong = 0
    for path in sorted(HERE.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if path.stem not in CASES:
            continue
        found = plain(CASES[path.stem](content["input"]))
        if "--write" in sys.argv:
            content["recomputed"] = found
            path.write_text(text(content) + "\n", encoding="utf-8")
        for difference in differences(content["recomputed"], found):
            print(path.stem + difference)
            wrong += 1
    print(f"{len(CASES)} cases, {wrong} differences")
    sys.exit(wrong > 0)


main()
