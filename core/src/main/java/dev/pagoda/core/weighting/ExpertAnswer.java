// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.Arrays;
import java.util.List;

/**
 * What one expert said of siblings in one round.
 *
 * @param opinions in the order of the panel's files
 */
public record ExpertAnswer(String expert, int round, List<Opinion> opinions) {
    public ExpertAnswer {
        opinions = List.copyOf(opinions);
    }

    /** The value of every child; NaN where the expert said none. */
    public double[] values(int children) {
        double[] values = new double[children];
        Arrays.fill(values, Double.NaN);
        for (Opinion opinion : opinions) {
            values[opinion.child()] = opinion.value();
        }
        return values;
    }

    /** The expert's points as shares that sum to 1; a child without points has none. */
    double[] shares(List<String> codes) {
        double[] points = values(codes.size());
        double sum = 0;
        for (int child = 0; child < points.length; child++) {
            points[child] = Double.isNaN(points[child]) ? 0 : points[child];
            if (points[child] < 0) {
                throw new NotComputable(
                        new Name(
                                "expert " + expert + " gives " + codes.get(child) + " " + Figure.of(points[child])
                                        + " points",
                                "专家 " + expert + " 给 " + codes.get(child) + " 打了 " + Figure.of(points[child]) + " 分"),
                        new Name(
                                "Points are 0 or more; correct the row in the panel's file.", "打分应不小于 0；请更正专家文件中的该行。"));
            }
            sum += points[child];
        }
        if (sum == 0) {
            throw new NotComputable(
                    new Name(
                            "expert " + expert + " gives all of its children 0 points",
                            "专家 " + expert + " 给其所有下级都打了 0 分"),
                    new Name("Correct the rows in the panel's file, or remove them.", "请更正或删除专家文件中的相应各行。"));
        }
        return Weighed.inProportion(points, List.of()).weights();
    }
}
