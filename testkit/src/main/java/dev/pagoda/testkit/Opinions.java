// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.weighting.Opinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A complete panel for tests: three experts answer every kind of question on all siblings, so consistently that no
 * method refuses them.
 */
public final class Opinions {
    private static final List<String> EXPERTS = List.of("E1", "E2", "E3");
    private static final double SLIP = 1.2;

    private Opinions() {}

    /** Opinions on siblings, the same for the same number of them. */
    public static List<Opinion> on(int children) {
        Random random = new Random(children);
        List<Opinion> opinions = new ArrayList<>();
        for (String expert : EXPERTS) {
            double[] importance = random.doubles(children, 1, 8).toArray();
            for (int child = 0; child < children; child++) {
                opinions.add(alone(expert, Judgment.Kind.POINTS, child, importance[child]));
                opinions.add(alone(expert, Judgment.Kind.RANK, child, rank(importance, child)));
            }
            opinions.addAll(pairs(expert, importance));
            opinions.addAll(bestAndWorst(expert, importance));
        }
        return opinions;
    }

    private static List<Opinion> pairs(String expert, double[] importance) {
        List<Opinion> opinions = new ArrayList<>();
        for (int child = 0; child < importance.length; child++) {
            for (int other = 0; other < child; other++) {
                double slip = (child + other) % 2 == 0 ? SLIP : 1;
                double times = slip * importance[child] / importance[other];
                opinions.add(new Opinion(expert, 1, Judgment.Kind.PAIR, child, other, times));
            }
        }
        return opinions;
    }

    private static List<Opinion> bestAndWorst(String expert, double[] importance) {
        List<Opinion> opinions = new ArrayList<>();
        int best = 0;
        int worst = 0;
        for (int child = 1; child < importance.length; child++) {
            best = importance[child] > importance[best] ? child : best;
            worst = importance[child] < importance[worst] ? child : worst;
        }
        for (int child = 0; child < importance.length; child++) {
            double above = Math.rint(importance[best] / importance[child]);
            double below = Math.rint(importance[child] / importance[worst]);
            if (child != best) {
                opinions.add(new Opinion(expert, 1, Judgment.Kind.BEST_TO_OTHER, best, child, above));
            }
            if (child != worst) {
                opinions.add(new Opinion(expert, 1, Judgment.Kind.OTHER_TO_WORST, child, worst, below));
            }
        }
        return opinions;
    }

    private static double rank(double[] importance, int child) {
        double rank = 1;
        for (double other : importance) {
            rank += other > importance[child] ? 1 : 0;
        }
        return rank;
    }

    private static Opinion alone(String expert, Judgment.Kind kind, int child, double value) {
        return new Opinion(expert, 1, kind, child, -1, value);
    }
}
