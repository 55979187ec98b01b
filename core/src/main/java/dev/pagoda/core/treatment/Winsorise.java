// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Winsorising until the outlier test passes: while it fails and fewer than {@code most} points are moved, all values at
 * the maximum move to the next lower value or, when the skewness is negative, all values at the minimum to the next
 * higher one.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied. What is learned is a range
 * {@code low … high}; later values outside it move to its ends.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>tied values move together, so more than {@code most} points can be moved;
 *   <li>an indicator is never made flat: winsorising stops while at least two different values are left;
 *   <li>fewer than four values pass the test.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; the rule as in COINr 1.1.14,
 * {@code winsorise}.
 */
public record Winsorise(OutlierTest test, int most, boolean force) implements Treatment {
    static final Parameter<Integer> MOST =
            Parameter.integer("most", 5, "most points that may be winsorised; 0 for none", "最多缩尾的数据点数；0 表示不缩尾");
    private static final Parameter<Boolean> FORCE = Parameter.flag(
            "force", false, "winsorise that many points, whether the test passes or not", "无论检验是否通过，都按此点数缩尾");

    public static final Method<Treatment> METHOD = new Method<>(
            "winsorise",
            new Name("Winsorising", "缩尾处理"),
            new Name(
                    "Moves outliers to the next value, one after the other, until skewness and kurtosis are"
                            + " acceptable.",
                    "将异常值依次移至相邻取值，直至偏度与峰度可接受。"),
            new Name(
                    "Not where the extreme values are what the index is about, or where more than a few values are"
                            + " affected.",
                    "若极端值正是指数关注的对象，或受影响的值较多，则不宜。"),
            "y = min(max(x, low), high)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, winsorise",
            List.of(OutlierTest.SKEWNESS, OutlierTest.KURTOSIS, MOST, FORCE),
            given -> new Winsorise(
                    new OutlierTest(given.get(OutlierTest.SKEWNESS), given.get(OutlierTest.KURTOSIS)),
                    given.get(MOST),
                    given.get(FORCE)));

    public Winsorise {
        if (most < 0) {
            throw new IllegalArgumentException("most (" + most + ") must not be negative");
        }
    }

    @Override
    public Transform fit(Sample reference) {
        return range(reference);
    }

    Clamp range(Sample reference) {
        Clamp range = Clamp.FREE;
        Sample now = reference;
        while (range.points() < most && now.varies() && (force || test.fails(now))) {
            Clamp next = narrowed(range, now, reference);
            now = next.moved(reference);
            range = now.varies() ? next : range; // one more would make the indicator flat
        }
        return range;
    }

    private static Clamp narrowed(Clamp range, Sample now, Sample reference) {
        double low = range.low();
        double high = range.high();
        if (now.skewness() < 0) {
            low = now.get(now.countUpTo(now.min()));
        } else {
            high = now.get(now.countBelow(now.max()) - 1);
        }
        int points = reference.countBelow(low) + reference.size() - reference.countUpTo(high);
        return new Clamp(low, high, points);
    }
}
