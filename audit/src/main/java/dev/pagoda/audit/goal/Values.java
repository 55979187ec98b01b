// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Sample;

/** The values of an indicator in the edition as units have them: observed, and divided where the method divides. */
final class Values {
    private final Result result;
    private final Table table;
    private final int column;
    private final Indicator indicator;
    private final int divisor;

    Values(Result result, int column) {
        Framework framework = result.framework();
        this.result = result;
        this.table = result.observed();
        this.column = column;
        this.indicator = framework.indicators().get(column);
        boolean divides = result.methodology().steps().stream()
                .anyMatch(step -> step.name().equals("denominate"));
        this.divisor = divides ? framework.columnOf(indicator.denominator()) : -1;
    }

    int sign() {
        return indicator.direction().sign();
    }

    /** What the observed value of a row is divided by; 1 for an indicator that is not. */
    double divisor(int row) {
        return divisor < 0 ? 1 : table.value(divisor, row) / indicator.scale();
    }

    double observed(int row) {
        return table.value(column, row);
    }

    /** The values of the ranked units. */
    Sample ranked() {
        int edition = result.methodology().edition();
        double[] values = new double[table.units().size()];
        for (int unit = 0; unit < values.length; unit++) {
            int row = result.row(unit, edition);
            values[unit] = result.isRanked(row) ? observed(row) / divisor(row) : Double.NaN;
        }
        return Sample.of(values);
    }

    /** The best value of a ranked unit, or the indicator's goalpost or target if that is better. */
    double best() {
        double best = sign() > 0 ? ranked().max() : ranked().min();
        best = better(best, own(sign() > 0 ? "high" : "low"));
        return better(best, own("target"));
    }

    double worst() {
        return sign() > 0 ? ranked().min() : ranked().max();
    }

    private double better(double one, double other) {
        return Double.isNaN(one) || sign() * other > sign() * one ? other : one;
    }

    private double own(String key) {
        return indicator.own().get(key).map(Values::number).orElse(Double.NaN);
    }

    private static double number(Setting setting) {
        try {
            return setting instanceof Setting.Text text ? Double.parseDouble(text.value()) : Double.NaN;
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
