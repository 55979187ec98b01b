// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ranked units that no other one is as good as in every child, as points. A missing child of a ranked unit counts
 * as 0, the least that it can be (Kuosmanen 2009).
 *
 * <p>Children and points stand in an order that depends on the numbers alone, and numbers are divided by the largest,
 * so that what is computed from them does not depend on the order in which units and children are given.
 */
final class Frontier {
    private final int[] children;
    private final double largest;
    private final List<double[]> points;

    private Frontier(int[] children, double largest, List<double[]> points) {
        this.children = children;
        this.largest = largest;
        this.points = points;
    }

    /** {@code reference[child][i]} of the ranked units; children of weight 0 do not count. */
    static Frontier of(double[][] reference, double[] weights) {
        int[] children = inOrder(reference, weights);
        double largest = 0;
        for (int child : children) {
            for (double score : reference[child]) {
                requireNotNegative(score, child, -1);
                largest = Double.isNaN(score) ? largest : Math.max(largest, score);
            }
        }
        double unit = largest > 0 ? largest : 1;
        int units = reference.length == 0 ? 0 : reference[0].length;
        List<double[]> points = IntStream.range(0, units)
                .mapToObj(i -> IntStream.of(children)
                        .mapToDouble(child -> Double.isNaN(reference[child][i]) ? 0 : reference[child][i] / unit)
                        .toArray())
                .toList();
        return new Frontier(children, unit, best(points));
    }

    /** The children that count, by their scores in ascending order. */
    private static int[] inOrder(double[][] reference, double[] weights) {
        double[][] sorted = new double[reference.length][];
        for (int child = 0; child < sorted.length; child++) {
            sorted[child] = reference[child].clone();
            Arrays.sort(sorted[child]);
        }
        return IntStream.range(0, weights.length)
                .filter(child -> weights[child] > 0)
                .boxed()
                .sorted(Comparator.comparing(child -> sorted[child], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static void requireNotNegative(double score, int child, int row) {
        if (score < 0) {
            throw new NotComputable(
                    new Name(
                            "benefit of the doubt needs scores that are not negative",
                            "包络法（benefit of the doubt）要求得分不为负"),
                    new Name(
                            "Use a normalisation without negative scores, such as min-max, or aggregate this node by"
                                    + " arithmetic.",
                            "请改用不产生负分的标准化（如 min-max），或对该节点用 arithmetic 合成。"),
                    child,
                    row);
        }
    }

    /** Those that are not below or equal to another one in every child, the one with the largest sum first. */
    private static List<double[]> best(List<double[]> points) {
        List<double[]> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparingDouble(
                        (double[] point) -> -Arrays.stream(point).sum())
                .thenComparing(Comparator.comparing((double[] point) -> point, Arrays::compare)
                        .reversed()));
        List<double[]> best = new ArrayList<>();
        for (double[] point : ordered) {
            if (best.stream().noneMatch(other -> covers(other, point))) {
                best.add(point);
            }
        }
        return List.copyOf(best);
    }

    private static boolean covers(double[] above, double[] below) {
        for (int k = 0; k < above.length; k++) {
            if (above[k] < below[k]) {
                return false;
            }
        }
        return true;
    }

    /** How many children count. */
    int size() {
        return children.length;
    }

    /** The number of the child at a place. */
    int child(int place) {
        return children[place];
    }

    /** The places of the children that a row has. */
    int[] present(double[][] scores, int row) {
        return IntStream.range(0, children.length)
                .filter(place -> !Double.isNaN(scores[children[place]][row]))
                .toArray();
    }

    /** The scores of a row at some places, in the same measure as the points. */
    double[] point(double[][] scores, int row, int[] places) {
        for (int place : places) {
            requireNotNegative(scores[children[place]][row], children[place], row);
        }
        return IntStream.of(places)
                .mapToDouble(place -> scores[children[place]][row] / largest)
                .toArray();
    }

    /** The points in the children at some places alone. */
    List<double[]> points(int[] places) {
        if (places.length == children.length) {
            return points;
        }
        return points.stream()
                .map(point ->
                        IntStream.of(places).mapToDouble(place -> point[place]).toArray())
                .toList();
    }

    /** A number of points in the measure of the points here. */
    double measured(double points) {
        return points / largest;
    }
}
