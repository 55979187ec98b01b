// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the kept replications tell: quantiles of scores, who is ahead of whom, and tiers. Units are those of the study.
 *
 * @param replications how many were kept
 * @param scores {@code scores[unit]}: quantiles at {@link #SHARES}
 * @param ahead {@code ahead[a][b]}: share of the replications in which a is ahead of b, among those in which both have
 *     a rank; ties count half
 * @param tiers {@code tiers[unit][tier − 1]}: share of the replications in which the unit is in the tier; empty without
 *     tiers
 * @param sameTop share of the replications in which the same units are among the first k as in the index, in whatever
 *     order; NaN if none could be computed
 */
public record Sampled(int replications, double[][] scores, double[][] ahead, double[][] tiers, double sameTop) {
    /** The quantiles of scores that are kept. */
    public static final List<Double> SHARES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    /** What kept replications tell of units with these ranks in the index, of which the first k are the top. */
    static Sampled of(Kept kept, int[] nominal, int k, Plan plan) {
        int units = nominal.length;
        double[][] scores = new double[units][];
        double[][] ahead = new double[units][];
        IntStream.range(0, units).boxed().parallel().forEach(unit -> {
            scores[unit] = quantiles(kept, unit);
            ahead[unit] = ahead(kept, unit, units);
        });
        return new Sampled(kept.replications(), scores, ahead, tiers(kept, units, plan), sameTop(kept, nominal, k));
    }

    private static double[] quantiles(Kept kept, int unit) {
        double[] own = IntStream.range(0, kept.replications())
                .mapToDouble(r -> kept.score(r, unit))
                .toArray();
        Sample sample = Sample.of(own);
        return SHARES.stream()
                .mapToDouble(share -> sample.isEmpty() ? Double.NaN : sample.quantile(share))
                .toArray();
    }

    private static double[] ahead(Kept kept, int unit, int units) {
        double[] wins = new double[units];
        int[] both = new int[units];
        for (int r = 0; r < kept.replications(); r++) {
            int own = kept.rank(r, unit);
            for (int other = 0; other < units && own > 0; other++) {
                int rank = kept.rank(r, other);
                both[other] += rank > 0 ? 1 : 0;
                wins[other] += rank > own ? 1 : rank == own ? 0.5 : 0;
            }
        }
        for (int other = 0; other < units; other++) {
            wins[other] /= both[other];
        }
        return wins;
    }

    private static double sameTop(Kept kept, int[] nominal, int k) {
        int same = 0;
        int computed = 0;
        for (int r = 0; r < kept.replications(); r++) {
            boolean isSame = true;
            boolean isComputed = false;
            for (int unit = 0; unit < nominal.length; unit++) {
                int rank = kept.rank(r, unit);
                isSame &= nominal[unit] <= k == (rank > 0 && rank <= k);
                isComputed |= rank > 0;
            }
            same += isSame && isComputed ? 1 : 0;
            computed += isComputed ? 1 : 0;
        }
        return (double) same / computed;
    }

    private static double[][] tiers(Kept kept, int units, Plan plan) {
        List<int[]> found = new ArrayList<>();
        IntStream.range(0, kept.replications())
                .boxed()
                .parallel()
                .map(r -> plan.tiers(IntStream.range(0, units)
                        .mapToDouble(unit -> kept.score(r, unit))
                        .toArray()))
                .forEachOrdered(found::add);
        int most = found.stream().flatMapToInt(IntStream::of).max().orElse(0);
        double[][] shares = new double[most == 0 ? 0 : units][most];
        for (int unit = 0; unit < shares.length; unit++) {
            int ranked = 0;
            for (int[] tiers : found) {
                if (tiers[unit] > 0) {
                    shares[unit][tiers[unit] - 1]++;
                    ranked++;
                }
            }
            for (int tier = 0; tier < most; tier++) {
                shares[unit][tier] /= ranked;
            }
        }
        return shares;
    }
}
