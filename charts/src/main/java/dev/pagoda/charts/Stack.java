// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The contributions of one unit set end to end: what adds to the right of zero, what takes away to the left.
 *
 * @param pieces the contributions that can be drawn, in the order of the dimensions
 * @param low the left end, at most 0
 * @param high the right end, at least 0
 */
record Stack(List<Segment> pieces, double low, double high) {
    /** One contribution, from its left to its right end. */
    record Segment(int dimension, double from, double to) {}

    Stack {
        pieces = List.copyOf(pieces);
    }

    /** A row without a score is empty; one without contributions is one piece of no dimension. */
    static Stack of(RankingChart.Row row) {
        if (!row.isScored()) {
            return new Stack(List.of(), 0, 0);
        }
        List<Double> contributions = row.contributions().isEmpty() ? List.of(row.score()) : row.contributions();
        int first = row.contributions().isEmpty() ? -1 : 0;
        List<Segment> pieces = new ArrayList<>();
        double low = 0;
        double high = 0;
        for (int i = 0; i < contributions.size(); i++) {
            double size = contributions.get(i);
            if (size > 0 && Double.isFinite(size)) {
                pieces.add(new Segment(first + i, high, high + size));
                high += size;
            } else if (size < 0 && Double.isFinite(size)) {
                pieces.add(new Segment(first + i, low + size, low));
                low += size;
            }
        }
        return new Stack(pieces, low, high);
    }
}
