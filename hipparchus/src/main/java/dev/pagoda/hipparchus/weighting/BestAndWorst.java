package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.ExpertAnswer;
import dev.pagoda.core.weighting.Opinion;
import java.util.Arrays;
import java.util.List;

/**
 * What one expert said of the best and the worst of n siblings.
 *
 * @param best number of the most important sibling
 * @param worst number of the least important sibling, another one
 * @param toOthers how many times as important the best is as each sibling, 1 or more; 1 for itself
 * @param toWorst how many times as important each sibling is as the worst, 1 or more; 1 for itself
 */
record BestAndWorst(String expert, int best, int worst, double[] toOthers, double[] toWorst) {
    /** The comparisons of an expert. Refuses those that are not whole, or name two best or two worst. */
    static BestAndWorst of(ExpertAnswer answer, List<String> codes) {
        return new Reading(answer, codes).read();
    }

    /** How many times as important the best is as the worst. */
    double span() {
        return toOthers[worst];
    }

    /** {@code |a_Bj · a_jW − a_BW| / (a_BW² − a_BW)}: how far the way over a sibling is from the direct comparison; 0 where all are level. */
    double inconsistency(int child) {
        double span = span();
        return span == 1 || child == best || child == worst
                ? 0
                : Math.abs(toOthers[child] * toWorst[child] - span) / (span * span - span);
    }

    /** The sibling over which the comparisons contradict most; the first if several do. */
    int mostInconsistent() {
        int most = 0;
        for (int child = 1; child < toOthers.length; child++) {
            most = inconsistency(child) > inconsistency(most) ? child : most;
        }
        return most;
    }

    /** Puts the opinions of one answer in their places. */
    private record Reading(ExpertAnswer answer, List<String> codes) {
        BestAndWorst read() {
            int best = only(Judgment.Kind.BEST_TO_OTHER, "best");
            int worst = only(Judgment.Kind.OTHER_TO_WORST, "worst");
            if (best == worst) {
                throw refusal("names " + codes.get(best) + " both best and worst");
            }
            double[] toOthers = unknown(best);
            double[] toWorst = unknown(worst);
            for (Opinion opinion : answer.opinions()) {
                if (!(opinion.value() >= 1)) {
                    throw refusal("judges " + codes.get(opinion.child()) + " against " + codes.get(opinion.other())
                            + " as " + Figure.of(opinion.value()) + ", but the best is at least as important as each"
                            + " and each at least as the worst");
                }
                if (opinion.kind() == Judgment.Kind.BEST_TO_OTHER) {
                    toOthers[opinion.other()] = opinion.value();
                } else {
                    toWorst[opinion.child()] = opinion.value();
                }
            }
            joinEnds(best, worst, toOthers, toWorst);
            for (int child = 0; child < codes.size(); child++) {
                require(toOthers[child], best, child);
                require(toWorst[child], child, worst);
            }
            return new BestAndWorst(answer.expert(), best, worst, toOthers, toWorst);
        }

        private double[] unknown(int itself) {
            double[] comparisons = new double[codes.size()];
            Arrays.fill(comparisons, Double.NaN);
            comparisons[itself] = 1;
            return comparisons;
        }

        /** The best against the worst stands in both sets; one of them is enough. */
        private void joinEnds(int best, int worst, double[] toOthers, double[] toWorst) {
            double one = toOthers[worst];
            double other = toWorst[best];
            toOthers[worst] = Double.isNaN(one) ? other : one;
            toWorst[best] = Double.isNaN(other) ? one : other;
            if (toOthers[worst] < toWorst[best] || toOthers[worst] > toWorst[best]) {
                throw refusal("judges " + codes.get(best) + " against " + codes.get(worst) + " as " + Figure.of(one)
                        + " and as " + Figure.of(other));
            }
        }

        private void require(double value, int child, int other) {
            if (Double.isNaN(value)) {
                throw refusal("does not compare " + codes.get(child) + " with " + codes.get(other));
            }
        }

        /** The one child that the expert's comparisons of a kind name. */
        private int only(Judgment.Kind kind, String word) {
            int found = -1;
            for (Opinion opinion : answer.opinions()) {
                if (opinion.kind() == kind) {
                    int named = kind == Judgment.Kind.BEST_TO_OTHER ? opinion.child() : opinion.other();
                    if (found >= 0 && named != found) {
                        throw refusal(
                                "names two children " + word + ", " + codes.get(found) + " and " + codes.get(named));
                    }
                    found = named;
                }
            }
            if (found < 0) {
                throw refusal("names no child " + word);
            }
            return found;
        }

        private NotComputable refusal(String reason) {
            return new NotComputable(
                    "expert " + answer.expert() + " " + reason,
                    "Every expert compares one best child with all others (kind best-to-other) and all others with one"
                            + " worst (kind other-to-worst), by numbers from 1 to 9; correct the rows of this expert"
                            + " in the panel's file.");
        }
    }
}
