package dev.pagoda.core.weighting;

import dev.pagoda.core.method.NotComputable;
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
                        "expert " + expert + " gives " + codes.get(child) + " " + Figure.of(points[child]) + " points",
                        "Points are 0 or more; correct the row in the panel's file.");
            }
            sum += points[child];
        }
        if (sum == 0) {
            throw new NotComputable(
                    "expert " + expert + " gives all of its children 0 points",
                    "Correct the rows in the panel's file, or remove them.");
        }
        return Weighed.inProportion(points, List.of()).weights();
    }
}
