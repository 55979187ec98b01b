// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What every treatment must keep. */
record TreatmentContract(String name, Treatment method) {
    Stream<DynamicTest> tests(Map<String, Set<Law>> declared) {
        Stream<DynamicTest> always = Stream.of(
                dynamicTest("keeps missing missing, without a mark", this::keepsMissingMissing),
                dynamicTest("learns the same from any order of units", this::ignoresOrder),
                dynamicTest("keeps the order of the values that are left", this::keepsOrder),
                dynamicTest("marks every value that it changes", this::marksChanges),
                dynamicTest("leaves an indicator that does not vary as finite as it is", this::bearsFlatIndicators),
                dynamicTest("names what it learns", this::namesConstants));
        return Stream.concat(always, Check.laws(name, declared, laws()));
    }

    private Map<Law, BooleanSupplier> laws() {
        return Map.of(
                Law.SHIFT, () -> movesWith(x -> x + 2500),
                Law.SCALE, () -> movesWith(x -> x * 12));
    }

    private double[] treated(double[] values) {
        return Samples.each(values, method.fit(Sample.of(values))::apply);
    }

    private boolean movesWith(DoubleUnaryOperator change) {
        return Samples.values().stream()
                .allMatch(values ->
                        Check.same(treated(Samples.each(values, change)), Samples.each(treated(values), change)));
    }

    private void keepsMissingMissing() {
        for (double[] values : Samples.values()) {
            Transform transform = method.fit(Sample.of(values));
            assertThat(transform.apply(Double.NaN)).isNaN();
            assertThat(transform.mark(Double.NaN)).isEmpty();
        }
    }

    private void ignoresOrder() {
        for (double[] values : Samples.values()) {
            Transform one = method.fit(Sample.of(values));
            Transform other = method.fit(Sample.of(Samples.shuffled(values, 42)));
            assertThat(other.constants()).isEqualTo(one.constants());
            assertThat(Samples.each(values, other::apply)).isEqualTo(Samples.each(values, one::apply));
        }
    }

    private void keepsOrder() {
        for (double[] values : Samples.values()) {
            double[] treated = Arrays.stream(treated(Sample.of(values).sorted()))
                    .filter(x -> !Double.isNaN(x))
                    .toArray();
            assertThat(treated).isNotEmpty();
            for (int i = 1; i < treated.length; i++) {
                assertThat(treated[i]).isGreaterThanOrEqualTo(treated[i - 1]);
            }
        }
    }

    private void marksChanges() {
        for (double[] values : Samples.values()) {
            Transform transform = method.fit(Sample.of(values));
            for (double value : values) {
                boolean changed = transform.apply(value) != value;
                assertThat(changed && transform.mark(value).isEmpty())
                        .as("change of %s", value)
                        .isFalse();
                assertThat(changed && transform.isIdentity())
                        .as("change of %s", value)
                        .isFalse();
            }
        }
    }

    private void bearsFlatIndicators() {
        assertThat(method.fit(Sample.of(7, 7, 7)).apply(7)).isFinite();
        assertThat(method.fit(Sample.of(7)).apply(7)).isFinite();
        assertThat(method.fit(Sample.of()).constants()).allMatch(constant -> Double.isFinite(constant.value()));
    }

    private void namesConstants() {
        Samples.values()
                .forEach(values ->
                        Check.areNumbersWithNames(method.fit(Sample.of(values)).constants()));
    }
}
