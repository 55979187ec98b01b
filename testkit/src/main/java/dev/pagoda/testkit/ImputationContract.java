// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What every imputation must keep, on 24 units in three regions over four periods, of which the third is to be filled.
 */
record ImputationContract(String name, Imputation method) {
    private static final int UNITS = 24;
    private static final List<Integer> PERIODS = List.of(2018, 2019, 2021, 2022);
    private static final int ROWS = PERIODS.size() * UNITS;
    private static final int[] TARGETS = IntStream.range(2 * UNITS, 3 * UNITS).toArray();

    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("leaves observed values as they are", this::keepsObserved),
                dynamicTest("fills no row that it is not asked to", this::fillsTargetsOnly),
                dynamicTest("fills the same in any order of units", this::ignoresOrder),
                dynamicTest(
                        "fills from nothing what it fills from anything, or nothing", this::fillsNothingFromNothing),
                dynamicTest("says so if it reads other columns", this::readsItsOwnColumnOrSaysSo),
                dynamicTest("names what it learns", this::namesConstants));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> movesWith(x -> x + 250),
                Law.SCALE, () -> movesWith(x -> x * 12),
                Law.INTERNAL, this::staysInside);
    }

    private static double[] values() {
        Random random = new Random(11);
        double[] values = random.doubles(ROWS, 1, 1000).toArray();
        return Samples.each(values, x -> random.nextInt(4) == 0 ? Double.NaN : x);
    }

    private static Incomplete data(double[] values, int[] unitOrder) {
        return data(values, unitOrder, 12);
    }

    /** The values, and beside them a column of other values. */
    private static Incomplete data(double[] values, int[] unitOrder, long beside) {
        double[] other = new Random(beside).doubles(ROWS, 1, 1000).toArray();
        double[][] ordered = new double[2][ROWS];
        String[] groups = new String[UNITS];
        for (int place = 0; place < UNITS; place++) {
            int unit = unitOrder[place];
            for (int first = 0; first < ROWS; first += UNITS) {
                ordered[0][first + place] = values[first + unit];
                ordered[1][first + place] = other[first + unit];
            }
            groups[place] = List.of("east", "west", "").get(unit % 3);
        }
        List<String> units =
                IntStream.of(unitOrder).mapToObj(unit -> "U" + unit).toList();
        Table table = Table.of(List.of("X", Samples.BESIDE), units, PERIODS, ordered);
        return new Incomplete(table, TARGETS, TARGETS, Map.of(Samples.GROUPING, groups));
    }

    private static int[] asTheyAre() {
        return IntStream.range(0, UNITS).toArray();
    }

    private double[] filled(double[] values) {
        return method.impute(data(values, asTheyAre()), 0).values();
    }

    private boolean movesWith(DoubleUnaryOperator change) {
        double[] values = values();
        return Check.same(filled(Samples.each(values, change)), Samples.each(filled(values), change));
    }

    private boolean staysInside() {
        return staysInside(values()) && staysInside(rising());
    }

    private boolean staysInside(double[] values) {
        Sample observed = Sample.of(values);
        Sample filled = Sample.of(filled(values));
        return filled.min() >= observed.min() && filled.max() <= observed.max();
    }

    /** Every unit rises from period to period; the fastest one has no values from the third on. */
    private static double[] rising() {
        double[] values = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            int unit = row % UNITS;
            int period = row / UNITS;
            values[row] = unit == UNITS - 1 && period > 1 ? Double.NaN : 10.0 * (unit + 1) * (period + 1);
        }
        return values;
    }

    private void keepsObserved() {
        double[] before = values();
        double[] after = filled(before);
        for (int row = 0; row < before.length; row++) {
            assertThat(Double.isNaN(before[row]) || before[row] == after[row])
                    .as("row %s", row)
                    .isTrue();
        }
    }

    private void fillsTargetsOnly() {
        double[] before = values();
        double[] after = filled(before);
        for (int row = 0; row < ROWS; row++) {
            boolean asked = row >= TARGETS[0] && row <= TARGETS[UNITS - 1];
            assertThat(asked || Double.compare(after[row], before[row]) == 0)
                    .as("row %s", row)
                    .isTrue();
        }
    }

    private void ignoresOrder() {
        int[] order = Samples.order(UNITS, 5);
        double[] one = filled(values());
        double[] other = method.impute(data(values(), order), 0).values();
        for (int place = 0; place < UNITS; place++) {
            assertThat(Double.compare(other[TARGETS[place]], one[TARGETS[order[place]]]))
                    .as("unit %s", order[place])
                    .isZero();
        }
    }

    private void fillsNothingFromNothing() {
        double[] empty = Samples.each(values(), x -> Double.NaN);
        double[] fromNothing = filled(empty);
        double[] fromAnything = filled(values());
        for (int row = 0; row < ROWS; row++) {
            boolean wasGap = Double.isNaN(values()[row]);
            assertThat(Double.isNaN(fromNothing[row]) || !wasGap || fromNothing[row] == fromAnything[row])
                    .as("row %s", row)
                    .isTrue();
        }
        Check.areNumbersWithNames(method.impute(data(empty, asTheyAre()), 0).constants());
    }

    private void readsItsOwnColumnOrSaysSo() {
        double[] beside = method.impute(data(values(), asTheyAre(), 13), 0).values();
        assertThat(method.readsOtherColumns() || Arrays.equals(beside, filled(values())))
                .isTrue();
    }

    private void namesConstants() {
        Check.areNumbersWithNames(method.impute(data(values(), asTheyAre()), 0).constants());
    }
}
