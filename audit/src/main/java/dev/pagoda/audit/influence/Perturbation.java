// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which an observed cell could be different.
 *
 * @param unit its place among the units
 * @param column of the table, indicators and then denominators
 * @param before the value as it is
 * @param after the value that it could have; NaN if it is missing
 * @param source the observation that says so, for another source
 */
public record Perturbation(int unit, int column, Kind kind, double before, double after, Optional<Observation> source) {
    /** Why a value could be different. */
    public enum Kind {
        /**
         * It could be larger: {@code v + share · |v|}, or {@code share · s} for a zero, s the standard deviation of the
         * ranked units' values.
         */
        LARGER,
        /** It could be smaller: {@code v − share · |v|}, or {@code −share · s} for a zero. */
        SMALLER,
        /** It could be missing. */
        MISSING,
        /** Another source says something else. */
        OTHER_SOURCE
    }

    /**
     * All perturbations of the observed cells of the ranked units in the edition, denominators included; by unit,
     * column and kind. What would leave a value as it is is none.
     *
     * @param share by which share of itself a value is made larger and smaller
     */
    public static List<Perturbation> of(Result base, Evidence evidence, double share) {
        Table table = base.observed();
        int edition = base.methodology().edition();
        double[] deviations = deviations(base);
        List<Perturbation> all = new ArrayList<>();
        for (int unit = 0; unit < table.units().size(); unit++) {
            int row = base.row(unit, edition);
            for (int column = 0; base.isRanked(row) && column < table.columns().size(); column++) {
                double value = table.value(column, row);
                if (!Double.isNaN(value)) {
                    double step = share * (value == 0 ? deviations[column] : Math.abs(value));
                    add(all, unit, column, Kind.LARGER, value, value + step);
                    add(all, unit, column, Kind.SMALLER, value, value - step);
                    all.add(new Perturbation(unit, column, Kind.MISSING, value, Double.NaN, Optional.empty()));
                    addSources(all, base, evidence, unit, column, value);
                }
            }
        }
        return all;
    }

    private static void add(List<Perturbation> all, int unit, int column, Kind kind, double before, double after) {
        if (before != after && !Double.isNaN(after)) { // there is no deviation of one value
            all.add(new Perturbation(unit, column, kind, before, after, Optional.empty()));
        }
    }

    private static void addSources(
            List<Perturbation> all, Result base, Evidence evidence, int unit, int column, double value) {
        Framework framework = base.framework();
        int observed = base.methodology().edition() - Evidence.lag(framework, column);
        List<Observation> others = evidence.others(
                base.methodology().units().get(unit).code(), framework.columns().get(column), observed);
        for (Observation other : others) {
            if (other.value() != value) {
                all.add(new Perturbation(unit, column, Kind.OTHER_SOURCE, value, other.value(), Optional.of(other)));
            }
        }
    }

    /** Standard deviation of the ranked units' values in the edition, by column; NaN for fewer than two values. */
    private static double[] deviations(Result base) {
        Table table = base.observed();
        int[] rows = base.ranking(0, base.methodology().edition()).stream()
                .mapToInt(unit -> base.row(unit, base.methodology().edition()))
                .toArray();
        double[] deviations = new double[table.columns().size()];
        for (int column = 0; column < deviations.length; column++) {
            deviations[column] = Sample.of(table.column(column), rows).standardDeviation();
        }
        return deviations;
    }
}
