// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Median of the observed values for every gap: the middle value, or the mean of the two middle values.
 *
 * <p>Shapes as in {@link Imputation}; the median is in the indicator's own unit of measurement. Special cases: an
 * indicator without any value to learn from keeps its gaps.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3.
 */
public record Median() implements Imputation {
    public static final Method<Imputation> METHOD = new Method<>(
            "median",
            new Name("Median of the indicator", "中位数填补"),
            new Name(
                    "A gap becomes the median of all observed values; an outlier does not move it.",
                    "缺失值取全部观测值的中位数；不受异常值影响。"),
            new Name(
                    "It pulls units with gaps to the middle and understates the spread; not for many gaps.",
                    "会把缺数据的单元拉向中间并低估离散程度；缺失较多时不宜。"),
            "y = median of x",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3",
            List.of(),
            given -> new Median());

    @Override
    public Imputed impute(Incomplete data, int column) {
        double median = data.sample(column).median();
        return Imputed.fill(data, column, row -> median, List.of(new Constant("median", median)));
    }
}
