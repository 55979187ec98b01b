// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.weighting.Opinion;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What experts said, for tests. Children are A, B, C and so on. */
final class Panels {
    private Panels() {}

    @SafeVarargs
    static Siblings of(int children, List<Opinion>... opinions) {
        List<String> codes = IntStream.range(0, children)
                .mapToObj(child -> String.valueOf((char) ('A' + child)))
                .toList();
        return new Siblings(
                codes,
                new double[children],
                new int[children],
                new double[children][0],
                Stream.of(opinions).flatMap(List::stream).toList());
    }

    /** The pairs above the diagonal; NaN for those that the expert left out. */
    static List<Opinion> pairs(String expert, double[][] matrix) {
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = i + 1; j < matrix.length; j++) {
                if (!Double.isNaN(matrix[i][j])) {
                    opinions.add(pair(expert, 1, i, j, matrix[i][j]));
                }
            }
        }
        return opinions;
    }

    /** Three children by their comparisons A–B, A–C, B–C. */
    static List<Opinion> three(String expert, double ab, double ac, double bc) {
        return pairs(expert, new double[][] {{1, ab, ac}, {0, 1, bc}, {0, 0, 1}});
    }

    static Opinion pair(String expert, int round, int child, int other, double times) {
        return new Opinion(expert, round, Judgment.Kind.PAIR, child, other, times);
    }

    /**
     * The best against all and all against the worst, as two vectors over all children with a 1 where one stands
     * against itself.
     */
    static List<Opinion> bestWorst(String expert, double[] best, double[] worst) {
        int top = place(best);
        int bottom = place(worst);
        List<Opinion> opinions = new ArrayList<>();
        for (int child = 0; child < best.length; child++) {
            if (child != top) {
                opinions.add(new Opinion(expert, 1, Judgment.Kind.BEST_TO_OTHER, top, child, best[child]));
            }
            if (child != bottom) {
                opinions.add(new Opinion(expert, 1, Judgment.Kind.OTHER_TO_WORST, child, bottom, worst[child]));
            }
        }
        return opinions;
    }

    private static int place(double[] vector) {
        return IntStream.range(0, vector.length)
                .filter(child -> vector[child] == 1)
                .findFirst()
                .orElseThrow();
    }

    /** A matrix of numbers, or of texts such as 1/7. */
    static double[][] matrix(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.valueStream().mapToDouble(Panels::ratio).toArray())
                .toArray(double[][]::new);
    }

    private static double ratio(JsonNode cell) {
        if (cell.isNumber()) {
            return cell.asDouble();
        }
        String text = cell.asString();
        int slash = text.indexOf('/');
        return slash < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
    }

    static double constant(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no constant " + name + " among " + weighed.constants()))
                .value();
    }
}
