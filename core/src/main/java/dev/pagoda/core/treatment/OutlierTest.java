package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;

/**
 * Whether an indicator needs treatment: it fails if {@code |skewness| ≥ limit} and {@code kurtosis ≥ limit}, both adjusted for the sample. Skew alone, or heavy
 * tails alone, pass.
 *
 * <p>Special cases: fewer than four values, or values that do not vary, pass.
 *
 * <p>Source: COINr 1.1.14, default treatment; the same rule in the notes of the Global Innovation Index.
 */
public record OutlierTest(double skewness, double kurtosis) {
    public static final Parameter<Double> SKEWNESS =
            Parameter.number("skewness", 2, "an indicator fails the test from this |skewness| on …", "偏度绝对值达到此值且……");
    public static final Parameter<Double> KURTOSIS =
            Parameter.number("kurtosis", 3.5, "… if its excess kurtosis reaches this as well", "……超额峰度也达到此值时，指标未通过检验");

    public OutlierTest {
        if (!(skewness >= 0)) {
            throw new IllegalArgumentException("skewness (" + Figure.of(skewness) + ") must not be negative");
        }
    }

    /** The test that parameters ask for. */
    public static OutlierTest given(Given given) {
        return new OutlierTest(given.get(SKEWNESS), given.get(KURTOSIS));
    }

    /** Whether the values have outliers that call for treatment. */
    public boolean fails(Sample values) {
        return Math.abs(values.skewness()) >= skewness && values.kurtosis() >= kurtosis; // NaN passes
    }
}
