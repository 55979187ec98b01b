// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/**
 * Which units have a score at which node. As long as every weight is above 0 this does not depend on the weights: a
 * dimension has a score where enough of its children have one.
 */
final class Presence {
    private final Tree tree;
    private final boolean[][] present;

    Presence(Tree tree, Scenario scenario, IndicatorScores data) {
        this.tree = tree;
        this.present = new boolean[tree.nodes()][data.units()];
        int[] dimensions = tree.dimensions();
        for (int node = tree.nodes() - 1; node >= 0; node--) {
            int k = Arrays.binarySearch(dimensions, node);
            if (k < 0) {
                observe(node, data.column(tree.column(node)));
            } else {
                cover(node, scenario.nodes().get(k).coverage());
            }
        }
    }

    private void observe(int node, double[] scores) {
        for (int unit = 0; unit < scores.length; unit++) {
            present[node][unit] = !Double.isNaN(scores[unit]);
        }
    }

    private void cover(int node, double coverage) {
        int[] children = tree.children(node);
        for (int unit = 0; unit < present[node].length; unit++) {
            int there = 0;
            for (int child : children) {
                there += present[child][unit] ? 1 : 0;
            }
            present[node][unit] = there > 0 && !((double) there / children.length < coverage);
        }
    }

    /** Whether all children of a dimension have scores for all units, so that nothing has to be made up for. */
    boolean isWhole(int node) {
        for (int child : tree.children(node)) {
            if (absent(child, 0, present[child].length).length > 0) {
                return false;
            }
        }
        return true;
    }

    /** The units of a stretch of them that have no score at a node. */
    int[] absent(int node, int from, int to) {
        int[] absent = new int[to - from];
        int count = 0;
        for (int unit = from; unit < to; unit++) {
            if (!present[node][unit]) {
                absent[count++] = unit;
            }
        }
        return Arrays.copyOf(absent, count);
    }

    /** {@code [child][unit]}: 1 where the child has a score, otherwise 0. */
    double[][] ofChildren(int node) {
        int[] children = tree.children(node);
        double[][] shares = new double[children.length][present[0].length];
        for (int j = 0; j < children.length; j++) {
            for (int unit = 0; unit < shares[j].length; unit++) {
                shares[j][unit] = present[children[j]][unit] ? 1 : 0;
            }
        }
        return shares;
    }
}
