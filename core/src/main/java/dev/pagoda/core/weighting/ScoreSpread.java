// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/** How much units differ in a child: what several weightings weigh by. */
interface ScoreSpread {
    Parameter<Deviation> DEVIATION = Parameter.choice(
            "deviation",
            Deviation.SAMPLE,
            "divide squares by n − 1, or by n; without gaps the weights are the same",
            "方差除以 n − 1 还是 n；无缺失时权重相同");

    /** The spread of the scores of a child, which are not all equal. */
    double of(Sample scores, int child);

    /** Weights in proportion to the spread; a child that does not vary has none, and an only child has weight 1. */
    static Weighed weigh(Siblings siblings, String name, ScoreSpread spread) {
        if (siblings.size() == 1) {
            return Weighed.of(1);
        }
        double[] parts = new double[siblings.size()];
        List<Constant> constants = new ArrayList<>();
        boolean any = false;
        for (int child = 0; child < parts.length; child++) {
            Sample scores = Sample.of(siblings.scores()[child]);
            parts[child] = scores.varies() ? spread.of(scores, child) : 0;
            constants.add(new Constant(name + " " + siblings.codes().get(child), parts[child]));
            any |= parts[child] > 0;
        }
        if (!any) {
            throw new NotComputable(
                    new Name(
                            "none of the children varies, so their spread tells them apart by nothing",
                            "各下级都没有差异，离散程度无从区分"),
                    new Name("Use weighting equal or given here.", "请在此改用 equal 或 given 赋权。"));
        }
        return Weighed.inProportion(parts, constants);
    }

    static double deviation(Sample scores, boolean population) {
        return population ? scores.populationStandardDeviation() : scores.standardDeviation();
    }

    /** The mean, where a spread is measured by it. */
    static double positiveMean(String method, Sample scores, int child) {
        double mean = scores.mean();
        if (mean <= 0) {
            throw new NotComputable(
                    new Name(
                            method + " weights need a mean score above 0, but one is " + Figure.of(mean),
                            method + " 赋权要求平均得分大于 0，但有一个为 " + Figure.of(mean)),
                    new Name(
                            "Use a normalisation without negative scores, such as min-max, or weighting standard-deviation.",
                            "请改用不产生负分的标准化（如 min-max），或用 standard-deviation 赋权。"),
                    child,
                    -1);
        }
        return mean;
    }
}
