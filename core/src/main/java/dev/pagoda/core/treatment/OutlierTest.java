// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;

/**
 * Whether an indicator needs treatment: it fails if {@code |skewness| ≥ limit} and {@code kurtosis ≥ limit}, both
 * adjusted for the sample. Skew alone, or heavy tails alone, pass.
 *
 * <p>The usual limits:
 *
 * <ul>
 *   <li>2 and 3.5, the defaults here: COINr 1.1.14 and the COIN Tool of the European Commission's Joint Research
 *       Centre;
 *   <li>2.25 and 3.5: the Global Innovation Index, whose notes widen the 1 and 3.5 of Groeneveld and Meeden (1984) for
 *       a sample of some 130 economies.
 * </ul>
 *
 * <p>Special cases: fewer than four values, or values that do not vary, pass.
 *
 * <p>Source: COINr 1.1.14, default treatment; Global Innovation Index, technical notes.
 */
public record OutlierTest(double skewness, double kurtosis) {
    public static final Parameter<Double> SKEWNESS = Parameter.number(
            "skewness",
            2,
            "|skewness| from which on an indicator fails the test, if its kurtosis is that large as well; 2 in COINr"
                    + " and the COIN Tool, 2.25 in the Global Innovation Index",
            "偏度绝对值达到此值且峰度也达到其阈值时，指标未通过检验；COINr 与 COIN Tool 取 2，全球创新指数取 2.25");
    public static final Parameter<Double> KURTOSIS = Parameter.number(
            "kurtosis",
            3.5,
            "excess kurtosis from which on an indicator fails the test, if its skewness is that large as well; 3.5 in"
                    + " COINr, the COIN Tool and the Global Innovation Index",
            "超额峰度达到此值且偏度也达到其阈值时，指标未通过检验；COINr、COIN Tool 与全球创新指数均取 3.5");

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
