// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Mean of the observed values: {@code y = Σ x / n} for every gap. It keeps the mean of the indicator but shrinks its
 * spread.
 *
 * <p>Shapes as in {@link Imputation}; the mean is in the indicator's own unit of measurement. Special cases: an
 * indicator without any value to learn from keeps its gaps.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3.
 */
public record Mean() implements Imputation {
    public static final Method<Imputation> METHOD = new Method<>(
            "mean",
            new Name("Mean of the indicator", "均值填补"),
            new Name(
                    "A gap becomes the mean of all observed values; simple, but units with gaps look average.",
                    "缺失值取全部观测值的均值；简单，但会使缺数据的单元显得居中。"),
            new Name(
                    "It pulls units with gaps to the middle and understates the spread; not for skewed indicators or"
                            + " many gaps.",
                    "会把缺数据的单元拉向中间并低估离散程度；偏态指标或缺失较多时不宜。"),
            "y = Σ x / n",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3",
            List.of(),
            given -> new Mean());

    @Override
    public Imputed impute(Incomplete data, int column) {
        double mean = data.sample(column).mean();
        return Imputed.fill(data, column, row -> mean, List.of(new Constant("mean", mean)));
    }
}
