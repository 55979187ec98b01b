// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Winsorising, and a logarithm where that is not enough: values that fail the outlier test are winsorised; if they
 * still fail, the logarithm of the original values is taken instead (with {@code combine}, of the winsorised ones).
 *
 * <p>Shapes and the learned range as in {@link Winsorise}, the logarithm as in {@link Log}. Special cases: values that
 * pass the test stay as they are; the logarithm is kept whether it passes the test or not.
 *
 * <p>Source: COINr 1.1.14, default treatment. The Global Innovation Index treats alike, with {@code skewness: 2.25} and
 * {@code form: stretched}.
 */
public record WinsoriseThenLog(Winsorise winsorise, boolean combine, LogForm form) implements Treatment {
    private static final Parameter<Boolean> COMBINE = Parameter.flag(
            "combine",
            false,
            "take the logarithm of the winsorised values, not of the original ones",
            "对缩尾后的值（而非原值）取对数");

    public static final Method<Treatment> METHOD = new Method<>(
            "winsorise-then-log",
            new Name("Winsorising, then logarithm", "先缩尾后取对数"),
            new Name(
                    "Winsorises a few outliers; takes the logarithm where skewness and kurtosis stay too large.",
                    "先对少数异常值缩尾；若偏度与峰度仍过大则取对数。"),
            new Name(
                    "Indicators of one index end up treated differently; say which ones in the report.",
                    "同一指数中各指标的处理方式不同，报告中应逐一说明。"),
            "y = min(max(x, low), high); if it still fails, y = ln(x − min + 0.01 · (max − min))",
            "COINr 1.1.14, default treatment",
            List.of(OutlierTest.SKEWNESS, OutlierTest.KURTOSIS, Winsorise.MOST, COMBINE, LogForm.PARAMETER),
            given -> new WinsoriseThenLog(
                    new Winsorise(
                            new OutlierTest(given.get(OutlierTest.SKEWNESS), given.get(OutlierTest.KURTOSIS)),
                            given.get(Winsorise.MOST),
                            false),
                    given.get(COMBINE),
                    given.get(LogForm.PARAMETER)));

    @Override
    public Transform fit(Sample reference) {
        Clamp range = winsorise.range(reference);
        Sample winsorised = range.moved(reference);
        if (!winsorise.test().fails(winsorised)) {
            return range;
        }
        return combine ? new Combined(range, form.fit(winsorised)) : form.fit(reference);
    }

    /** A logarithm of clamped values. */
    private record Combined(Clamp range, Curve curve) implements Transform {
        @Override
        public double apply(double x) {
            return curve.apply(range.apply(x));
        }

        @Override
        public Optional<Changed> mark(double x) {
            return range.mark(x).or(() -> curve.mark(x));
        }

        @Override
        public List<Constant> constants() {
            return Stream.concat(range.constants().stream(), curve.constants().stream())
                    .toList();
        }
    }
}
