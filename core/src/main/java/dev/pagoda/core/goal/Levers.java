package dev.pagoda.core.goal;

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
        Values values = new Values(result, quantity.column());
        boolean observed = !Double.isNaN(values.observed(row));
        boolean reportable = goal.bounds().missing() && !values.ranked().isEmpty();
        if (!observed && !reportable) {
            leftOut.add(new LeftOut(quantity.column(), LeftOut.Reason.NOT_OBSERVED));
        } else if (!(values.divisor(row) > 0)) {
            leftOut.add(new LeftOut(quantity.column(), LeftOut.Reason.NO_DENOMINATOR));
        } else {
            levers.add(lever(quantity, values));
        }
    }

    private Lever lever(Quantity quantity, Values values) {
        Lattice lattice = new Lattice(quantity.decimals());
        int sign = values.sign();
        double from = values.observed(row);
        long start = Double.isNaN(from)
                ? -lattice.upTo(-values.worst() * values.divisor(row), sign) - sign
                : lattice.nearest(from);
        long end = lattice.upTo(notBelowZero(quantity, bound(quantity, from, sign)), sign);
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
    private double bound(Quantity quantity, double from, int sign) {
        Optional<Double> limit = quantity.columns().stream()
                .flatMap(column -> goal.bounds().limit(column).stream())
                .map(own -> own.of(from))
                .min(Double::compare)
                .or(() -> goal.bounds().everywhere().map(everywhere -> everywhere.of(from)));
        return limit.isPresent() && !Double.isNaN(from) ? from + sign * limit.get() : farthest(quantity, sign);
    }

    /** The farthest that an indicator of a quantity may come by default: what is held back by one could never win by another. */
    private double farthest(Quantity quantity, int sign) {
        double farthest = Double.NaN;
        for (int column : quantity.columns()) {
            if (column < result.framework().indicators().size()) {
                Values values = new Values(result, column);
                double bound = values.best() * values.divisor(row);
                farthest = Double.isNaN(farthest) || sign * bound > sign * farthest ? bound : farthest;
            }
        }
        return farthest;
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
