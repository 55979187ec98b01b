// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Fills every gap with a statistic of the unit's other indicators. With {@code normaliseFirst} the values are put on a
 * scale from 0 to 1 by min–max in the direction of each indicator, and what is filled in is taken back to the
 * indicator's own unit of measurement.
 */
record RowFill(Within within, int level, boolean normaliseFirst, ToDoubleFunction<Sample> statistic) {
    static final Parameter<Within> WITHIN = Parameter.choice(
            "within",
            Within.INDEX,
            "all indicators of the unit, those of the same parent, or those below the same ancestor at a level",
            "取该单元全部指标、同一上级之下的指标，或指定层级同一祖先之下的指标");
    static final Parameter<Integer> LEVEL = Parameter.integer(
            "level",
            1,
            "with within: level, how far below the index the ancestor stands: 1 for the dimensions right below it",
            "within 为 level 时祖先所在层级：1 为指数的直接下级维度");
    static final Parameter<Boolean> NORMALISE_FIRST = Parameter.flag(
            "normalise-first",
            true,
            "put values on a scale from 0 to 1 before, and take the result back (COINr); false for values on one scale",
            "先以极差法化为 0–1 再填补并还原（COINr）；各指标已同量纲时可为 false");

    RowFill {
        if (level < 0) {
            throw new IllegalArgumentException("level (" + level + ") must not be negative");
        }
    }

    Imputed impute(Incomplete data, int column) {
        int[] family = data.family(column, levelsUp(data, column));
        Extent[] extents = new Extent[family.length];
        Arrays.setAll(extents, j -> Extent.of(data, family[j]));
        Extent own = Extent.of(data, column);
        return Imputed.fill(data, column, row -> back(own, filling(data, family, extents, column, row)), List.of());
    }

    private int levelsUp(Incomplete data, int column) {
        int depth = data.framework()
                .depth(data.framework().position(data.table().columns().get(column)));
        return switch (within) {
            case INDEX -> depth;
            case PARENT -> 1;
            case LEVEL -> Math.max(1, depth - level);
        };
    }

    private double filling(Incomplete data, int[] family, Extent[] extents, int column, int row) {
        double[] others = new double[family.length];
        for (int j = 0; j < others.length; j++) {
            double value = family[j] == column ? Double.NaN : data.table().value(family[j], row);
            others[j] = normaliseFirst ? extents[j].share(value) : value;
        }
        return statistic.applyAsDouble(Sample.of(others));
    }

    /**
     * An indicator without a value to learn from keeps its gaps, since nothing says what its unit of measurement is.
     */
    private double back(Extent own, double filling) {
        if (own.isEmpty()) {
            return Double.NaN;
        }
        return normaliseFirst ? own.value(filling) : filling;
    }
}
