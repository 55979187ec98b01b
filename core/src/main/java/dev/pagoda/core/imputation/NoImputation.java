// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/** No imputation: gaps stay gaps, and nodes above are re-weighted over what is there. */
public record NoImputation() implements Imputation {
    public static final Method<Imputation> METHOD = new Method<>(
            "none",
            new Name("No imputation", "不填补"),
            new Name(
                    "Gaps stay gaps; nodes above are weighted over the children that are there.",
                    "保留缺失；上级节点在现有子项上重新分配权重。"),
            new Name(
                    "Nodes with many gaps rest on few indicators: look at the coverage before comparing their scores.",
                    "缺失多的节点只依据少数指标；比较得分前请先看覆盖率。"),
            "y = x",
            "",
            List.of(),
            given -> new NoImputation());

    @Override
    public Imputed impute(Incomplete data, int column) {
        return new Imputed(data.table().column(column), List.of());
    }
}
