// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Block;
import dev.pagoda.core.plan.Result;

/** Works out the target of a sensitivity analysis from the ranks and scores of a replication. */
final class Targets {
    /** The target of replication i of a block; NaN if it could not be computed or the unit has none. */
    interface Reading {
        double of(Block block, int i);
    }

    private final Result nominal;
    private final int[] units;
    private final int[] ranks;

    Targets(Result nominal, int[] units) {
        this.nominal = nominal;
        this.units = units;
        this.ranks = RankChanges.of(nominal, nominal, units);
    }

    Reading reading(Target target) {
        if (target instanceof Target.RankOf of) {
            int unit = unit(of.unit());
            return (block, i) -> unit < 0 || block.rank(i, unit) == 0 ? Double.NaN : block.rank(i, unit);
        }
        if (target instanceof Target.ScoreOf of) {
            int unit = unit(of.unit());
            return (block, i) -> unit < 0 ? Double.NaN : block.score(i, unit);
        }
        if (target instanceof Target.InTop of) {
            int unit = unit(of.unit());
            return (block, i) -> unit < 0 || isEmpty(block, i) ? Double.NaN : isInTop(block, i, unit, of.k());
        }
        if (target instanceof Target.TopKept of) {
            return (block, i) -> isEmpty(block, i) ? Double.NaN : topKept(block, i, of.k());
        }
        return this::meanShift;
    }

    private int unit(String code) {
        for (int u = 0; u < units.length; u++) {
            if (nominal.methodology().units().get(units[u]).code().equals(code)) {
                return u;
            }
        }
        return -1;
    }

    private boolean isEmpty(Block block, int i) {
        for (int u = 0; u < units.length; u++) {
            if (block.rank(i, u) > 0) {
                return false;
            }
        }
        return true;
    }

    private static double isInTop(Block block, int i, int unit, int k) {
        return block.rank(i, unit) > 0 && block.rank(i, unit) <= k ? 1 : 0;
    }

    double topKept(Block block, int i, int k) {
        int kept = 0;
        for (int u = 0; u < units.length; u++) {
            kept += ranks[u] <= k && isInTop(block, i, u, k) == 1 ? 1 : 0;
        }
        return kept;
    }

    double meanShift(Block block, int i) {
        double sum = 0;
        int count = 0;
        for (int u = 0; u < units.length; u++) {
            if (block.rank(i, u) > 0) {
                sum += Math.abs(block.rank(i, u) - ranks[u]);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    int[] units() {
        return units.clone();
    }

    /** Ranks in the index. */
    int[] ranks() {
        return ranks.clone();
    }
}
