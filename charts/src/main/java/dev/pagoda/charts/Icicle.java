// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.List;

/**
 * A framework as an icicle: the index at the left, its dimensions beside it, their indicators beside them; the height
 * of a box is its weight in the whole.
 *
 * <p>Weights are local: the children of a node share its height in proportion. Labels stand where they fit, every box
 * has a title. Special cases: children whose weights sum to nothing share alike; a missing or negative weight counts as
 * 0.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param root the index
 * @param width the width of the drawing in pixels
 * @param height the height of the drawing in pixels
 */
public record Icicle(String label, NodeBox root, double width, double height) implements Chart {
    /**
     * A box.
     *
     * @param name its name
     * @param second its name in the other language; may be empty
     * @param note its weight in words, such as {@code "25 %"}; may be empty
     * @param weight its weight beside its siblings
     * @param children its parts
     */
    public record NodeBox(String name, String second, String note, double weight, List<NodeBox> children) {
        public NodeBox {
            children = List.copyOf(children);
        }

        int depth() {
            int deepest = 0;
            for (NodeBox child : children) {
                deepest = Math.max(deepest, child.depth());
            }
            return deepest + 1;
        }

        /** The share of the smallest leaf that has any weight. */
        double least() {
            double sum = 0;
            for (NodeBox child : children) {
                sum += child.counted();
            }
            double least = 1;
            for (NodeBox child : children) {
                least = child.counted() > 0 ? Math.min(least, child.counted() / sum * child.least()) : least;
            }
            return least;
        }

        /** The weight; a missing or a negative one counts as 0. */
        double counted() {
            return weight > 0 && Double.isFinite(weight) ? weight : 0;
        }

        int leaves() {
            int leaves = 0;
            for (NodeBox child : children) {
                leaves += child.leaves();
            }
            return Math.max(1, leaves);
        }
    }

    /** An icicle of 960 pixels, high enough for its leaves to have labels. */
    public static Icicle of(String label, NodeBox root) {
        double leaves = root.leaves();
        double smallest = Math.min(48 * leaves, 14 / Math.max(1e-9, root.least()));
        return new Icicle(label, root, 960, Math.max(240, Math.min(1400, Math.max(24 * leaves, smallest))));
    }

    /** The same icicle on another width. */
    public Icicle withWidth(double other) {
        return new Icicle(label, root, other, height);
    }

    /** The same icicle in another height. */
    public Icicle withHeight(double other) {
        return new Icicle(label, root, width, other);
    }

    /** The same icicle for a phone: higher, the names of the index and its dimensions turned. */
    public Icicle forPhone() {
        return new Icicle(label, root, RankingChart.NARROW, Math.max(height, 44.0 * root.leaves()));
    }

    /** Whether the first levels are too slim for upright names. */
    boolean isNarrow() {
        return width < 520;
    }

    @Override
    public String svg() {
        return new IcicleDrawing(this, Math.max(1, root.depth())).draw();
    }
}
