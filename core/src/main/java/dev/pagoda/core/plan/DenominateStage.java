// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Table;
import java.util.List;

/**
 * Divides indicators by their denominators: {@code y = x / (d / scale)}. A missing denominator makes the value missing;
 * a denominator of zero stops the run.
 */
record DenominateStage(Location at) implements DataStage {
    private static final Fault DENOMINATOR_ZERO = Fault.error(
            "denominator-zero",
            "{code} of {unit} is divided by {denominator}, which is zero.",
            "{unit}的 {code} 以 {denominator} 为分母，而分母为零。",
            "Correct the value of {denominator}, or leave it out so that the indicator is missing.",
            "请更正 {denominator} 的数值，或将其留空，使该指标记为缺失。");

    @Override
    public void apply(Run run) {
        Framework framework = run.methodology.framework();
        List<Indicator> indicators = framework.indicators();
        for (int column = 0; column < indicators.size(); column++) {
            String denominator = indicators.get(column).denominator();
            if (!denominator.isEmpty() && run.touched.has(framework.columnOf(denominator))) {
                run.touched.add(column);
            }
        }
        Table before = run.table();
        run.step(
                "denominate",
                column -> at,
                (column, values) -> new Made(
                        indicators.get(column).denominator().isEmpty()
                                ? values
                                : divided(run, before, indicators.get(column), values)));
    }

    private double[] divided(Run run, Table table, Indicator indicator, double[] values) {
        int divisor = run.methodology.framework().columnOf(indicator.denominator());
        double[] quotients = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            double denominator = table.value(divisor, row);
            if (denominator == 0 && !Double.isNaN(values[row])) {
                run.report(DENOMINATOR_ZERO.at(
                        at,
                        "code",
                        indicator.code(),
                        "unit",
                        run.describe(row),
                        "denominator",
                        indicator.denominator()));
            }
            quotients[row] = values[row] / (denominator / indicator.scale());
        }
        return quotients;
    }
}
