// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Mean of the unit's group: {@code y = Σ x / n over the observed values of the group} for every gap.
 *
 * <p>Shapes as in {@link Imputation}; one mean for each group, in the indicator's own unit of measurement. Special
 * cases: a gap of a unit without a group, or of a group without any value, is left to the fallback, which by default
 * keeps it.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, grouped imputation.
 */
public record GroupMean(String group, Fallback fallback) implements Imputation {
    private static final Parameter<String> GROUP =
            Parameter.grouping("group", "grouping whose groups lend the values", "提供填补值的分组");

    public static final Method<Imputation> METHOD = new Method<>(
            "group-mean",
            new Name("Mean of the group", "组均值填补"),
            new Name(
                    "A gap becomes the mean of the units of the same group, such as a cluster of cities or an income"
                            + " class.",
                    "缺失值取同组单元（如同一城市群或收入组）的均值。"),
            new Name(
                    "Not where groups are small or their units differ much: one outlier then speaks for its"
                            + " neighbours.",
                    "组内单元很少或差异很大时不宜：个别异常值会代表整组。"),
            "y = Σ x / n over the observed values of the group",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, grouped imputation",
            List.of(GROUP, Fallback.PARAMETER),
            given -> new GroupMean(given.get(GROUP), given.get(Fallback.PARAMETER)));

    @Override
    public Imputed impute(Incomplete data, int column) {
        return new GroupFill(group, fallback, Sample::mean).impute(data, column);
    }
}
