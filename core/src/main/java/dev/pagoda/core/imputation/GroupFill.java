// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Fills every gap with a statistic of the observed values of the unit's group. */
record GroupFill(String grouping, Fallback fallback, ToDoubleFunction<Sample> statistic) {
    Imputed impute(Incomplete data, int column) {
        Map<String, Double> byGroup = byGroup(data, column);
        double otherwise = fallback.of(data.sample(column));
        return Imputed.fill(
                data,
                column,
                row -> byGroup.getOrDefault(data.group(grouping, row), otherwise),
                constants(byGroup, otherwise));
    }

    /** Only groups with at least one value, in the order of their codes. */
    private Map<String, Double> byGroup(Incomplete data, int column) {
        Map<String, List<Double>> values = new TreeMap<>();
        for (int row : data.learning()) {
            String group = data.group(grouping, row);
            double value = data.table().value(column, row);
            if (!group.isEmpty() && !Double.isNaN(value)) {
                values.computeIfAbsent(group, first -> new ArrayList<>()).add(value);
            }
        }
        Map<String, Double> byGroup = new TreeMap<>();
        values.forEach((group, members) -> byGroup.put(group, statistic.applyAsDouble(sample(members))));
        return byGroup;
    }

    private static Sample sample(List<Double> values) {
        return Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<Constant> constants(Map<String, Double> byGroup, double otherwise) {
        List<Constant> constants = new ArrayList<>();
        byGroup.forEach((group, value) -> constants.add(new Constant(group, value)));
        if (fallback != Fallback.NONE) {
            constants.add(new Constant("fallback", otherwise));
        }
        return constants;
    }
}
