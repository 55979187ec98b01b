// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import java.util.stream.IntStream;

/** Ranks that several units share; a reader sees an equals sign before them. */
public final class SharedRanks {
    private SharedRanks() {}

    /** Whether another unit has the same rank at a node in the period of the row. */
    public static boolean isShared(Result result, int node, int row) {
        double rank = result.rank(node, row);
        int period = result.observed().periodOf(row);
        return IntStream.range(0, result.methodology().units().size())
                        .filter(unit -> result.rank(node, result.row(unit, period)) == rank)
                        .limit(2)
                        .count()
                > 1;
    }
}
