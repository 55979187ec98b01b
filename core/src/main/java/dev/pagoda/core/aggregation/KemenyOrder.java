// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The best order of the ranked units, and where another unit stands in it. */
final class KemenyOrder {
    /** So many units in one circle take a table of a million numbers; each more doubles it. */
    static final int MOST = 20;

    /** Sums of the signs by which the Borda order is agreed with stay below this for as many units as {@link #MOST}. */
    private static final double ABOVE_ALL_SIGNS = 512;

    private final List<double[]> ranked;
    private final Duels duels;
    private final double[] behind;

    private KemenyOrder(List<double[]> ranked, Duels duels, double[] behind) {
        this.ranked = ranked;
        this.duels = duels;
        this.behind = behind;
    }

    static KemenyOrder of(List<double[]> ranked, Duels duels) {
        int n = ranked.size();
        double[][] margins = new double[n][n];
        double[] borda = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                margins[a][b] = duels.margin(ranked.get(a), ranked.get(b));
                borda[a] += margins[a][b];
            }
        }
        return new KemenyOrder(ranked, duels, behind(preferences(margins, borda)));
    }

    /**
     * Margins first and agreement with the Borda order second, in one whole number small enough for sums over a block
     * to be exact.
     */
    private static double[][] preferences(double[][] margins, double[] borda) {
        double[][] preferences = new double[borda.length][borda.length];
        for (int a = 0; a < borda.length; a++) {
            for (int b = 0; b < borda.length; b++) {
                preferences[a][b] = margins[a][b] * ABOVE_ALL_SIGNS + Math.signum(borda[a] - borda[b]);
            }
        }
        return preferences;
    }

    /** Units behind each unit. Blocks of units that are all preferred to all units after them are solved one by one. */
    private static double[] behind(double[][] preferences) {
        int n = preferences.length;
        double[] wins = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                wins[a] += Math.signum(preferences[a][b]);
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(unit -> -wins[unit]))
                .mapToInt(unit -> unit)
                .toArray();
        double[] behind = new double[n];
        double sum = 0;
        int first = 0;
        for (int k = 0; k < n; k++) {
            sum += wins[order[k]];
            // Wins inside the first k + 1 cancel, so only winning against all others adds up to this.
            if (sum == (k + 1.0) * (n - k - 1)) {
                solve(preferences, Arrays.copyOfRange(order, first, k + 1), n - k - 1, behind);
                first = k + 1;
            }
        }
        return behind;
    }

    private static void solve(double[][] preferences, int[] block, int after, double[] behind) {
        double[][] own = new double[block.length][block.length];
        boolean tied = true;
        for (int a = 0; a < block.length; a++) {
            for (int b = 0; b < block.length; b++) {
                own[a][b] = preferences[block[a]][block[b]];
                tied &= own[a][b] == 0;
            }
        }
        if (block.length > MOST && !tied) {
            throw new NotComputable(
                    new Name(
                            "an exact Kemeny order is found for up to " + MOST
                                    + " units that beat each other in a circle, and " + block.length + " do here",
                            "精确 Kemeny 排序最多处理 " + MOST + " 个循环互胜的单元，此处有 " + block.length + " 个"),
                    new Name(
                            "Aggregate this node by copeland or borda, which need no search, or rank fewer units.",
                            "请对该节点改用无需搜索的 copeland 或 borda，或减少参评单元。"));
        }
        double[] inside = tied ? new double[0] : new BestOrders(own).behind();
        for (int a = 0; a < block.length; a++) {
            behind[block[a]] = after + (tied ? (block.length - 1) / 2.0 : inside[a]);
        }
    }

    /** Units behind a unit of these scores. */
    double behind(double[] own) {
        for (int unit = 0; unit < behind.length; unit++) {
            if (duels.alike(own, ranked.get(unit))) {
                return behind[unit];
            }
        }
        return between(own);
    }

    /**
     * The middle of the gaps in the order where a unit agrees with the children most; a gap is midway between the
     * ranked units next to it.
     */
    private double between(double[] own) {
        double[] levels = Arrays.stream(behind).distinct().sorted().toArray();
        double best = Double.NEGATIVE_INFINITY;
        double lowest = 0;
        double highest = 0;
        for (int gap = 0; gap <= levels.length; gap++) {
            double below = gap == 0 ? levels[0] - 1 : levels[gap - 1];
            double above = gap == levels.length ? below + 1 : levels[gap];
            double middle = (below + above) / 2;
            double agreement = agreement(own, middle);
            lowest = agreement > best ? middle : lowest;
            highest = agreement >= best ? middle : highest;
            best = Math.max(best, agreement);
        }
        return Math.min(Math.max((lowest + highest) / 2, 0), behind.length - 1);
    }

    private double agreement(double[] own, double place) {
        double agreement = 0;
        for (int unit = 0; unit < behind.length; unit++) {
            double margin = duels.margin(own, ranked.get(unit));
            agreement += behind[unit] < place ? margin : -margin;
        }
        return agreement;
    }
}
