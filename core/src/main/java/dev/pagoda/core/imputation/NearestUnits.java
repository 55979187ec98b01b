// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nearest units: {@code y = mean of x over the k donors with the smallest distance}, or their median, or their mean
 * with weights {@code 1 / distance}. Donors are the rows to learn from that have a value of the indicator; the distance
 * is taken over the other indicators.
 *
 * <p>Shapes as in {@link Imputation}; distances as in {@link Distance}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>of donors that are equally far the one with the smaller code, then of the earlier period, comes first;
 *   <li>where there are fewer than k all are taken;
 *   <li>a row that has no indicator in common with any donor keeps its gap;
 *   <li>with weights, donors at distance 0 are the only ones that count;
 *   <li>an indicator that does not vary tells nothing in the distances gower and standardised.
 * </ul>
 *
 * <p>Source: Troyanskaya et al. (2001), Missing value estimation methods for DNA microarrays, Bioinformatics 17(6);
 * Gower (1971), Biometrics 27(4); gower and median are the defaults of kNN in the R package VIM, euclidean and mean
 * those of KNNImputer in scikit-learn.
 */
public record NearestUnits(int k, Distance distance, Combine combine, List<String> on) implements Imputation {
    /** What is made of the values of the donors. */
    public enum Combine {
        MEAN,
        MEDIAN,
        WEIGHTED
    }

    private static final Parameter<Integer> K = Parameter.integer("k", 5, "how many donors", "供值单元的个数");
    private static final Parameter<Distance> DISTANCE = Parameter.choice(
            "distance",
            Distance.GOWER,
            "mean difference by range (R package VIM), root of squared differences as they stand (scikit-learn), or of"
                    + " differences in standard deviations",
            "Gower 距离（按极差，R 包 VIM）、原值欧氏距离（scikit-learn），或标准化后的欧氏距离");
    private static final Parameter<Combine> COMBINE = Parameter.choice(
            "combine",
            Combine.MEAN,
            "mean of the donors (scikit-learn), their median (VIM), or a mean with weights 1 / distance",
            "取供值单元的均值（scikit-learn）、中位数（VIM），或以距离倒数加权的均值");
    private static final Parameter<List<String>> ON =
            Parameter.codes("on", "indicators that make units near; all if not given", "用于度量相近程度的指标；省略则用全部指标");

    public static final Method<Imputation> METHOD = new Method<>(
            "nearest-units",
            new Name("Nearest units (k-NN)", "最近邻填补（k-NN）"),
            new Name(
                    "A gap becomes the mean of the units that are most alike in the other indicators; for many"
                            + " indicators that move together.",
                    "缺失值取其余指标上最相近的若干单元的均值；适合指标较多且彼此相关的情形。"),
            new Name(
                    "Units with rare profiles borrow from units unlike them; the distance euclidean needs indicators"
                            + " in comparable units of measurement.",
                    "特征罕见的单元只能借用并不相近的单元；欧氏距离要求各指标量纲可比。"),
            "y = Σ x / k over the k nearest donors",
            "Troyanskaya et al. (2001), Bioinformatics 17(6); Gower (1971), Biometrics 27(4)",
            List.of(K, DISTANCE, COMBINE, ON),
            given -> new NearestUnits(given.get(K), given.get(DISTANCE), given.get(COMBINE), given.get(ON)));

    private record Donor(int row, double distance, double value) {}

    public NearestUnits {
        if (k < 1) {
            throw new IllegalArgumentException("k (" + k + ") must be at least 1");
        }
        on = List.copyOf(on);
    }

    @Override
    public boolean readsOtherColumns() {
        return true;
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        Distances distances = new Distances(distance, data, data.others(on, column));
        Comparator<Integer> byCode = data.byCode();
        return Imputed.fill(
                data, column, row -> combined(nearest(data, column, distances.from(row), byCode)), List.of());
    }

    /** The k nearest donors, the nearest first; {@code distances} by the numbers of the rows to learn from. */
    private List<Donor> nearest(Incomplete data, int column, double[] distances, Comparator<Integer> byCode) {
        List<Donor> donors = new ArrayList<>();
        for (int i = 0; i < distances.length; i++) {
            int row = data.learning()[i];
            double value = data.table().value(column, row);
            if (!Double.isNaN(value) && !Double.isNaN(distances[i])) {
                keep(donors, new Donor(row, distances[i], value), byCode);
            }
        }
        return donors;
    }

    private void keep(List<Donor> donors, Donor donor, Comparator<Integer> byCode) {
        int place = donors.size();
        while (place > 0 && isNearer(donor, donors.get(place - 1), byCode)) {
            place--;
        }
        if (place < k) {
            donors.add(place, donor);
            if (donors.size() > k) {
                donors.remove(k);
            }
        }
    }

    private static boolean isNearer(Donor donor, Donor other, Comparator<Integer> byCode) {
        return donor.distance() < other.distance()
                || donor.distance() == other.distance() && byCode.compare(donor.row(), other.row()) < 0;
    }

    private double combined(List<Donor> donors) {
        Sample values = Sample.of(donors.stream().mapToDouble(Donor::value).toArray());
        return switch (combine) {
            case MEAN -> values.mean();
            case MEDIAN -> values.median();
            case WEIGHTED -> weighted(donors);
        };
    }

    private static double weighted(List<Donor> donors) {
        boolean same = !donors.isEmpty() && donors.get(0).distance() == 0;
        double sum = 0;
        double weights = 0;
        for (Donor donor : donors) {
            double weight = !same ? 1 / donor.distance() : donor.distance() == 0 ? 1 : 0;
            sum += weight * donor.value();
            weights += weight;
        }
        return sum / weights;
    }
}
