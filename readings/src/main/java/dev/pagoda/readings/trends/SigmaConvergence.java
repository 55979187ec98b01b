// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sigma convergence: whether units come to lie closer together.
 *
 * @param periods how they lie in each period
 * @param units how many have a value in every period; the others are left out, or dispersion would change with who is
 *     there
 * @param deviations line of the standard deviation over the periods
 * @param variations line of the coefficient of variation over the periods; a negative slope is convergence
 */
public record SigmaConvergence(List<Dispersion> periods, int units, FittedLine deviations, FittedLine variations) {
    /**
     * Dispersion in a period.
     *
     * @param deviation standard deviation, with n − 1
     * @param variation the deviation over the mean
     * @param logarithms standard deviation of the logarithms, with n − 1
     * @param populationLogarithms the same with n
     */
    public record Dispersion(
            int period,
            Statistic deviation,
            Statistic variation,
            Statistic logarithms,
            Statistic populationLogarithms) {}

    public SigmaConvergence {
        periods = List.copyOf(periods);
    }

    /**
     * Dispersion over periods.
     *
     * <p>Shapes: {@code periods} ascending; {@code values[period][unit]}.
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>none for fewer than two units;
     *   <li>no variation over a mean of zero or less;
     *   <li>no logarithms where a value is zero or less.
     * </ul>
     *
     * <p>Source: Barro and Sala-i-Martin (1992), Convergence, Journal of Political Economy 100.
     */
    public static SigmaConvergence of(int[] periods, double[][] values) {
        int all = values.length == 0 ? 0 : values[0].length;
        int[] units = IntStream.range(0, all)
                .filter(unit -> Arrays.stream(values).noneMatch(row -> Double.isNaN(row[unit])))
                .toArray();
        List<Dispersion> found = new ArrayList<>();
        for (int i = 0; i < periods.length; i++) {
            found.add(dispersion(periods[i], Sample.of(values[i], units)));
        }
        return new SigmaConvergence(
                found,
                units.length,
                line(periods, found.stream().map(Dispersion::deviation).toList()),
                line(periods, found.stream().map(Dispersion::variation).toList()));
    }

    private static Dispersion dispersion(int period, Sample values) {
        Statistic deviation = Statistic.of(values.standardDeviation(), Reason.TOO_FEW);
        Sample logarithms =
                Sample.of(Arrays.stream(values.sorted()).map(Elementary::ln).toArray());
        boolean positive = values.min() > 0;
        return new Dispersion(
                period,
                deviation,
                deviation.isComputed() && values.mean() > 0
                        ? Statistic.ratio(deviation.value(), values.mean())
                        : Statistic.none(deviation.isComputed() ? Reason.NOT_POSITIVE : Reason.TOO_FEW),
                positive
                        ? Statistic.of(logarithms.standardDeviation(), Reason.TOO_FEW)
                        : Statistic.none(values.isEmpty() ? Reason.TOO_FEW : Reason.NOT_POSITIVE),
                positive
                        ? Statistic.of(logarithms.populationStandardDeviation(), Reason.TOO_FEW)
                        : Statistic.none(values.isEmpty() ? Reason.TOO_FEW : Reason.NOT_POSITIVE));
    }

    private static FittedLine line(int[] periods, List<Statistic> over) {
        int[] there = IntStream.range(0, periods.length)
                .filter(i -> over.get(i).isComputed())
                .toArray();
        return FittedLine.of(
                Arrays.stream(there).mapToDouble(i -> periods[i]).toArray(),
                Arrays.stream(there).mapToDouble(i -> over.get(i).value()).toArray());
    }
}
