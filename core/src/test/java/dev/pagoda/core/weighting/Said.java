// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.model.Judgment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What experts said, for tests. */
final class Said {
    private Said() {}

    static List<Opinion> points(String expert, int round, double... values) {
        return alone(expert, round, Judgment.Kind.POINTS, values);
    }

    static List<Opinion> ranks(String expert, double... values) {
        return alone(expert, 1, Judgment.Kind.RANK, values);
    }

    /** NaN is what the expert left out. */
    private static List<Opinion> alone(String expert, int round, Judgment.Kind kind, double... values) {
        List<Opinion> opinions = new ArrayList<>();
        for (int child = 0; child < values.length; child++) {
            if (!Double.isNaN(values[child])) {
                opinions.add(new Opinion(expert, round, kind, child, -1, values[child]));
            }
        }
        return opinions;
    }

    /** Children A, B, C and so on with what was said of them. */
    @SafeVarargs
    static Siblings of(int children, List<Opinion>... opinions) {
        double[] given = new double[children];
        Arrays.fill(given, Double.NaN);
        List<String> codes = Arrays.asList("A", "B", "C", "D", "E").subList(0, children);
        return new Siblings(
                codes,
                given,
                new int[children],
                new double[children][0],
                Stream.of(opinions).flatMap(List::stream).toList());
    }

    static double constant(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no constant " + name + " among " + weighed.constants()))
                .value();
    }
}
