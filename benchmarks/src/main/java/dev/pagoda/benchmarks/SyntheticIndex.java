// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.benchmarks;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up index of a given size: of every four indicators one is skewed, so that it gets a logarithm, one has three
 * outliers, so that it is winsorised, and two pass the outlier test; every fifth is better when lower; three cells in a
 * hundred are gaps. The same size and seed give the same numbers.
 */
public record SyntheticIndex(int units, int indicators, int periods, long seed) {
    private static final int LAST_PERIOD = 2024;
    private static final int INDICATORS_OF_A_DIMENSION = 10;
    private static final int OUTLIERS = 3;
    private static final double GAPS = 0.03;

    public static final long SEED = 20240229;

    /** From {@code "3000x100"}, with one period, or {@code "3000x300x20"}. */
    public static SyntheticIndex of(String size) {
        List<Integer> sizes = new ArrayList<>();
        for (String part : size.split("x", -1)) {
            sizes.add(Integer.valueOf(part));
        }
        return new SyntheticIndex(sizes.get(0), sizes.get(1), sizes.size() < 3 ? 1 : sizes.get(2), SEED);
    }

    /** Imputation, winsorise-then-log, min–max, equal weights, arithmetic mean, tiers. */
    public Methodology methodology() {
        List<Step> steps = List.of(
                Step.of("screen", "coverage", 0.6),
                Step.of("impute", "method", "median"),
                Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5),
                Step.of("normalise", "method", "min-max", "lower", 0, "upper", 100),
                Step.of("weigh", "method", "equal"),
                Step.of("aggregate", "method", "arithmetic"),
                Step.of("rank", "ties", "min"),
                Step.of("tier", "method", "thresholds", "cuts", Setting.items(40, 50, 60)));
        List<Unit> scored = IntStream.range(0, units)
                .mapToObj(unit -> Unit.of(unitCode(unit)))
                .toList();
        return new Methodology(framework(), scored, LAST_PERIOD, periodsScored(), steps);
    }

    public List<Integer> periodsScored() {
        return IntStream.rangeClosed(LAST_PERIOD - periods + 1, LAST_PERIOD)
                .boxed()
                .toList();
    }

    public Framework framework() {
        List<Node> dimensions = new ArrayList<>();
        for (int first = 0; first < indicators; first += INDICATORS_OF_A_DIMENSION) {
            List<Node> children = new ArrayList<>();
            for (int i = first; i < Math.min(indicators, first + INDICATORS_OF_A_DIMENSION); i++) {
                Direction direction = i % 5 == 4 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
                children.add(Indicator.of(indicatorCode(i), Double.NaN, direction));
            }
            dimensions.add(Dimension.of(
                    "D" + (1 + first / INDICATORS_OF_A_DIMENSION), Double.NaN, children.toArray(new Node[0])));
        }
        return new Framework(Dimension.of("index", Double.NaN, dimensions.toArray(new Node[0])), List.of());
    }

    public Table table() {
        double[][] values = new double[indicators][units * periods];
        for (int i = 0; i < indicators; i++) {
            for (int row = 0; row < values[i].length; row++) {
                values[i][row] = value(row % units, i, row / units);
            }
        }
        List<String> codes =
                IntStream.range(0, units).mapToObj(SyntheticIndex::unitCode).toList();
        return Table.of(framework().columns(), codes, periodsScored(), values);
    }

    static String unitCode(int unit) {
        return "u" + (unit + 1);
    }

    static String indicatorCode(int indicator) {
        return "i" + (indicator + 1);
    }

    /**
     * The value of a cell to four decimals; NaN for a gap. A cell does not depend on others, so a file can be written
     * in any order.
     */
    double value(int unit, int indicator, int period) {
        long cell = ((long) period * indicators + indicator) * units + unit;
        if (uniform(cell, 0) < GAPS) {
            return Double.NaN;
        }
        double normal = normal(cell);
        double value;
        switch (indicator % 4) {
            case 0:
                value = 100 + 10 * normal;
                break;
            case 1:
                value = 100 * StrictMath.exp(1.5 * normal);
                break;
            case 2:
                boolean outlier = (unit * 7919L + indicator * 31L) % units < OUTLIERS;
                value = (outlier ? 400 : 100) + 10 * normal;
                break;
            default:
                value = 100 * uniform(cell, 1);
        }
        return Math.rint(value * 1e4) / 1e4;
    }

    /** Nearly normal: the sum of twelve uniform numbers, which is the same on every machine. */
    private double normal(long cell) {
        double sum = -6;
        for (int draw = 1; draw <= 12; draw++) {
            sum += uniform(cell, draw);
        }
        return sum;
    }

    /** A number from 0 to 1 by the mixing of SplitMix64 (Steele, Lea and Flood 2014). */
    private double uniform(long cell, int draw) {
        long mixed = seed + (cell * 16 + draw + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1.0p-53;
    }
}
