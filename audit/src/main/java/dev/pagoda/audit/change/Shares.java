// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shares of the causes in what a unit's rank and score became at some nodes. */
final class Shares {
    /** What a unit has at a node where a set of causes is let in. */
    private record LetIn(double rank, double score, double[] parts) {}

    private final Set<String> index;
    private final Orders orders;
    private final String unit;
    private final Map<Integer, Optional<Worlds.Found>> found = new HashMap<>();

    /** {@code index} are the codes of the index in either edition. */
    Shares(Worlds worlds, Orders orders, String unit, Set<String> index) {
        this.index = index;
        this.orders = orders;
        this.unit = unit;
        for (int set = 0; set <= orders.causes(); set++) {
            if (orders.meets(set)) {
                found.put(set, worlds.find(set, unit));
            }
        }
    }

    UnitChange at(String node) {
        LetIn before = figures(0, node);
        LetIn after = figures(orders.causes(), node);
        List<Double> rank = new ArrayList<>();
        List<Double> score = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            double places = 0;
            double points = 0;
            for (Orders.Turn turn : orders.turns(cause)) {
                LetIn without = figures(turn.before(), node);
                LetIn with = figures(turn.before() | cause.bit(), node);
                places += turn.orders() * (with.rank() - without.rank());
                points += turn.orders() * (with.score() - without.score());
            }
            rank.add(places / orders.count());
            score.add(points / orders.count());
        }
        return new UnitChange(
                unit,
                node,
                before.rank(),
                after.rank(),
                before.score(),
                after.score(),
                whole(rank),
                whole(score),
                own(node));
    }

    /** Shares are there for all causes or for none. */
    private static List<Double> whole(List<Double> shares) {
        return shares.stream().anyMatch(share -> Double.isNaN(share))
                ? Collections.nCopies(shares.size(), Double.NaN)
                : shares;
    }

    private LetIn figures(int set, String code) {
        Optional<Worlds.Found> where = found.getOrDefault(set, Optional.empty());
        int node = where.map(one -> position(one.result().framework(), code)).orElse(-1);
        if (node < 0) {
            return new LetIn(Double.NaN, Double.NaN, new double[0]);
        }
        Result result = where.get().result();
        int row = where.get().row();
        return new LetIn(result.rank(node, row), result.score(node, row), parts(result, node, row));
    }

    private int position(Framework framework, String code) {
        return index.contains(code) ? 0 : framework.position(code);
    }

    /** What every indicator adds to the score of a node; 0 for those that are not below it, or have no score. */
    private static double[] parts(Result result, int node, int row) {
        double[] parts = new double[result.framework().indicators().size()];
        add(result, node, row, result.score(node, row), parts);
        return parts;
    }

    private static void add(Result result, int node, int row, double amount, double[] parts) {
        Framework framework = result.framework();
        int[] children = framework.children(node);
        if (children.length == 0) {
            parts[framework.firstColumn(node)] = Double.isNaN(amount) ? 0 : amount;
            return;
        }
        double[] shares = result.contributions(node, row);
        double all = Arrays.stream(shares).filter(share -> !Double.isNaN(share)).sum();
        for (int j = 0; j < children.length; j++) {
            boolean counts = !Double.isNaN(shares[j]) && all != 0;
            add(result, children[j], row, counts ? amount * (shares[j] / all) : 0, parts);
        }
    }

    /**
     * The points of own data by indicator: what each adds to the score when own data are let in, less what it added
     * before.
     */
    private List<UnitChange.OwnShare> own(String node) {
        Map<String, Double> points = new HashMap<>();
        for (Orders.Turn turn : orders.turns(Cause.OWN)) {
            Optional<Worlds.Found> where = found.getOrDefault(turn.before(), Optional.empty());
            if (where.isEmpty()) {
                return List.of();
            }
            double[] without = figures(turn.before(), node).parts();
            double[] with = figures(turn.before() | Cause.OWN.bit(), node).parts();
            if (without.length == 0 || with.length != without.length) {
                return List.of();
            }
            for (int i = 0; i < with.length; i++) {
                String code =
                        where.get().result().framework().indicators().get(i).code();
                points.merge(code, turn.orders() * (with[i] - without[i]) / orders.count(), Double::sum);
            }
        }
        return points.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new UnitChange.OwnShare(
                        one.getKey(), one.getValue(), value(0, one.getKey()), value(orders.causes(), one.getKey())))
                .toList();
    }

    /** The value of an indicator, divided by its denominator where a step does so. */
    private double value(int set, String indicator) {
        Optional<Worlds.Found> where = found.getOrDefault(set, Optional.empty());
        if (where.isEmpty() || where.get().result().framework().columnOf(indicator) < 0) {
            return Double.NaN;
        }
        Result result = where.get().result();
        return result.divided()
                .value(result.framework().columnOf(indicator), where.get().row());
    }
}
