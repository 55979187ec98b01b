// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Median of the unit's group: {@code y = median of the observed values of the group} for every gap.
 *
 * <p>Shapes as in {@link Imputation}; one median for each group, in the indicator's own unit of measurement. Special
 * cases: a gap of a unit without a group, or of a group without any value, is left to the fallback, which by default
 * keeps it.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, grouped imputation.
 */
public record GroupMedian(String group, Fallback fallback) implements Imputation {
    private static final Parameter<String> GROUP =
            Parameter.grouping("group", "grouping whose groups lend the values", "提供填补值的分组");

    public static final Method<Imputation> METHOD = new Method<>(
            "group-median",
            new Name("Median of the group", "组中位数填补"),
            new Name(
                    "A gap becomes the median of the units of the same group; an outlier in the group does not move"
                            + " it.",
                    "缺失值取同组单元的中位数；不受组内异常值影响。"),
            new Name("Not where groups have fewer than about five observed values.", "组内观测值少于约五个时不宜。"),
            "y = median of the observed values of the group",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, grouped imputation",
            List.of(GROUP, Fallback.PARAMETER),
            given -> new GroupMedian(given.get(GROUP), given.get(Fallback.PARAMETER)));

    @Override
    public Imputed impute(Incomplete data, int column) {
        return new GroupFill(group, fallback, Sample::median).impute(data, column);
    }
}
