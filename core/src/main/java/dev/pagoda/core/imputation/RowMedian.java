// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Median of the unit's other indicators: {@code y = median of s_j over the other indicators j of the unit}, where s are
 * values between 0 and 1 by min–max in the direction of each indicator, taken back to the indicator's own unit of
 * measurement; with {@code normalise-first: false} the values as they stand.
 *
 * <p>Shapes as in {@link Imputation}. Which indicators count is stated: all of the unit, those of the same parent, or
 * those below the same ancestor at a level.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>an indicator that does not vary counts for no other;
 *   <li>a unit without any other value, and an indicator without a value to learn from, keep their gaps;
 *   <li>scaled values of units that set no constants may lie outside 0 and 1.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, imputation by rows
 * with normalise_first.
 */
public record RowMedian(Within within, int level, boolean normaliseFirst) implements Imputation {
    public static final Method<Imputation> METHOD = new Method<>(
            "row-median",
            new Name("Median of the unit's other indicators", "本单元其他指标中位数填补"),
            new Name(
                    "A gap becomes the median of what the unit scores in its other indicators, of the whole index or of"
                            + " the same dimension; one odd indicator does not move it.",
                    "缺失值取该单元其他指标（全部或同一维度内）得分的中位数。"),
            new Name(
                    "It assumes that a unit does as well where it has no data as where it has; not for indicators that"
                            + " hardly go together.",
                    "假定单元在无数据处与有数据处表现相当；指标间相关性弱时不宜。"),
            "y = median of s_j over the other indicators j of the unit",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, imputation by rows",
            List.of(RowFill.WITHIN, RowFill.LEVEL, RowFill.NORMALISE_FIRST),
            given -> new RowMedian(
                    given.get(RowFill.WITHIN), given.get(RowFill.LEVEL), given.get(RowFill.NORMALISE_FIRST)));

    public RowMedian {
        new RowFill(within, level, normaliseFirst, Sample::median);
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return new RowFill(within, level, normaliseFirst, Sample::median).impute(data, column);
    }

    @Override
    public boolean readsOtherColumns() {
        return true;
    }

    @Override
    public boolean needsCommonScale() {
        return !normaliseFirst;
    }
}
