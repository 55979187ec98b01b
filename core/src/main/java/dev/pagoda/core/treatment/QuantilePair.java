// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;

/**
 * Two shares of the values and the quantiles that stand there, by linear interpolation between order statistics (type 7
 * of Hyndman and Fan, the default of R and numpy).
 */
record QuantilePair(double lower, double upper) {
    QuantilePair {
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    "lower (" + Figure.of(lower) + ") must be less than upper (" + Figure.of(upper) + ")");
        }
    }

    static Parameter<Double> lower(double share) {
        return Parameter.fraction(
                "lower",
                share,
                "share of the values that lie below the lower end; 0 leaves it free",
                "下端分位点；0 表示不处理下端");
    }

    static Parameter<Double> upper(double share) {
        return Parameter.fraction(
                "upper",
                share,
                "share of the values that lie below the upper end; 1 leaves it free",
                "上端分位点；1 表示不处理上端");
    }

    /** The range between the quantiles of values that vary; an end at share 0 or 1 is infinite. */
    Clamp range(Sample values) {
        double low = lower == 0 ? Double.NEGATIVE_INFINITY : values.quantile(lower);
        double high = upper == 1 ? Double.POSITIVE_INFINITY : values.quantile(upper);
        if (!(low < high)) {
            throw new NotComputable(
                    new Name(
                            "its quantiles at " + Figure.of(lower) + " and " + Figure.of(upper) + " are both "
                                    + Figure.of(low) + ", so that the indicator would no longer vary",
                            "其 " + Figure.of(lower) + " 与 " + Figure.of(upper) + " 分位数都是 " + Figure.of(low)
                                    + "，处理后该指标将不再有差异"),
                    new Name(
                            "Give shares nearer to 0 and 1, or use the treatment none for this indicator.",
                            "请写更接近 0 和 1 的比例，或对该指标用 none 处理。"));
        }
        return new Clamp(low, high, values.countBelow(low) + values.size() - values.countUpTo(high));
    }
}
