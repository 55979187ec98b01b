// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levers that a goal allows its unit, and the indicators that gaps leave out. */
final class Levers {
    private final Result result;
    private final Goal goal;
    private final int row;
    private final List<Lever> levers = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Levers(Result result, Goal goal) {
        this.result = result;
        this.goal = goal;
        this.row = result.row(goal.unit(), result.methodology().edition());
        for (Quantity quantity : Quantities.of(result)) {
            if (isAllowed(quantity)) {
                add(quantity);
            }
        }
    }

    List<Lever> levers() {
        return List.copyOf(levers);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private boolean isAllowed(Quantity quantity) {
        List<Integer> only = goal.bounds().only();
        boolean named = only.isEmpty() || quantity.columns().stream().anyMatch(only::contains);
        return named && quantity.columns().stream().noneMatch(goal.bounds().except()::contains);
    }

    private void add(Quantity quantity) {
        List<Values> usable = quantity.columns().stream()
                .filter(column -> column < result.framework().indicators().size())
                .map(column -> new Values(result, column))
                .filter(values -> values.divisor(row) > 0)
                .toList();
        if (usable.isEmpty()) {
            leftOut.add(new LeftOut(quantity, LeftOut.Hindrance.NO_DENOMINATOR));
        } else if (isMissing(usable.get(0))) {
            leftOut.add(new LeftOut(quantity, LeftOut.Hindrance.NOT_OBSERVED));
        } else {
            levers.add(lever(quantity, usable));
        }
    }

    /** A value that nobody has cannot be reported: there is nothing to say what would be good. */
    private boolean isMissing(Values values) {
        boolean reportable = goal.bounds().missing() && !values.ranked().isEmpty();
        return Double.isNaN(values.observed(row)) && !reportable;
    }

    /** Measured by the first indicator of a quantity that the unit has a value of. */
    private Lever lever(Quantity quantity, List<Values> usable) {
        Values values = usable.get(0);
        Lattice lattice = new Lattice(quantity.decimals());
        int sign = values.sign();
        double from = values.observed(row);
        long start = Double.isNaN(from)
                ? -lattice.upTo(-values.worst() * values.divisor(row), sign) - sign
                : lattice.nearest(from);
        long end = lattice.upTo(notBelowZero(quantity, bound(quantity, usable, from)), sign);
        double deviation = values.ranked().standardDeviation();
        double unit = deviation > 0 ? deviation : 1; // where nothing varies nothing is large
        return new Lever(
                quantity,
                from,
                start,
                sign,
                Math.max(0, sign * (end - start)),
                lattice.value(1) / values.divisor(row) / unit);
    }

    /** By the nearest of the limits that the goal gives for the columns, else by default. */
    private double bound(Quantity quantity, List<Values> usable, double from) {
        Optional<Double> limit = quantity.columns().stream()
                .flatMap(column -> goal.bounds().limit(column).stream())
                .map(own -> own.of(from))
                .min(Double::compare)
                .or(() -> goal.bounds().everywhere().map(everywhere -> everywhere.of(from)));
        int sign = usable.get(0).sign();
        return limit.isPresent() && !Double.isNaN(from) ? from + sign * limit.get() : farthest(usable);
    }

    /** The farthest that an indicator may come by default: held back by one, a quantity could never win by another. */
    private double farthest(List<Values> usable) {
        int sign = usable.get(0).sign();
        return sign
                * usable.stream()
                        .mapToDouble(values -> sign * values.best() * values.divisor(row))
                        .max()
                        .orElse(Double.NaN);
    }

    /** A number that is never negative in the data cannot fall below zero. */
    private double notBelowZero(Quantity quantity, double bound) {
        double least = 0;
        for (double value : result.observed().column(quantity.column())) {
            least = Math.min(least, Double.isNaN(value) ? 0 : value);
        }
        return least < 0 ? bound : Math.max(0, bound);
    }
}
