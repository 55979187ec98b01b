// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
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

    /**
     * {@code |a_Bj · a_jW − a_BW| / (a_BW² − a_BW)}: how far the way over a sibling is from the direct comparison; 0
     * where all are level.
     */
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
            int best = only(Judgment.Kind.BEST_TO_OTHER, new Name("best", "最优"));
            int worst = only(Judgment.Kind.OTHER_TO_WORST, new Name("worst", "最劣"));
            if (best == worst) {
                throw refusal(new Name(
                        "names " + codes.get(best) + " both best and worst", "把 " + codes.get(best) + " 同时列为最优和最劣"));
            }
            double[] toOthers = unknown(best);
            double[] toWorst = unknown(worst);
            for (Opinion opinion : answer.opinions()) {
                if (!(opinion.value() >= 1)) {
                    throw refusal(new Name(
                            "judges " + codes.get(opinion.child()) + " against " + codes.get(opinion.other()) + " as "
                                    + Figure.of(opinion.value())
                                    + ", but the best is at least as important as each and each at least as the worst",
                            "判断 " + codes.get(opinion.child()) + " 比 " + codes.get(opinion.other()) + " 为 "
                                    + Figure.of(opinion.value()) + "，但最优者至少与各项同等重要，各项至少与最劣者同等重要"));
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
                throw refusal(new Name(
                        "judges " + codes.get(best) + " against " + codes.get(worst) + " as " + Figure.of(one)
                                + " and as " + Figure.of(other),
                        "判断 " + codes.get(best) + " 比 " + codes.get(worst) + " 既为 " + Figure.of(one) + " 又为 "
                                + Figure.of(other)));
            }
        }

        private void require(double value, int child, int other) {
            if (Double.isNaN(value)) {
                throw refusal(new Name(
                        "does not compare " + codes.get(child) + " with " + codes.get(other),
                        "没有比较 " + codes.get(child) + " 与 " + codes.get(other)));
            }
        }

        /** The one child that the expert's comparisons of a kind name. */
        private int only(Judgment.Kind kind, Name word) {
            int found = -1;
            for (Opinion opinion : answer.opinions()) {
                if (opinion.kind() == kind) {
                    int named = kind == Judgment.Kind.BEST_TO_OTHER ? opinion.child() : opinion.other();
                    if (found >= 0 && named != found) {
                        throw refusal(new Name(
                                "names two children " + word.en() + ", " + codes.get(found) + " and "
                                        + codes.get(named),
                                "列出了两个" + word.zh() + "下级：" + codes.get(found) + " 和 " + codes.get(named)));
                    }
                    found = named;
                }
            }
            if (found < 0) {
                throw refusal(new Name("names no child " + word.en(), "没有列出" + word.zh() + "下级"));
            }
            return found;
        }

        private NotComputable refusal(Name reason) {
            return new NotComputable(
                    new Name(
                            "expert " + answer.expert() + " " + reason.en(),
                            "专家 " + answer.expert() + " " + reason.zh()),
                    new Name(
                            "Every expert compares one best child with all others (kind best-to-other) and all others with one worst (kind other-to-worst), by numbers from 1 to 9; correct the rows of this expert in the panel's file.",
                            "每位专家用 1 到 9 的数，将一个最优下级与其他各项比较（kind 为 best-to-other），并将其他各项与一个最劣下级比较（kind 为 other-to-worst）；请更正专家文件中该专家的各行。"));
        }
    }
}
