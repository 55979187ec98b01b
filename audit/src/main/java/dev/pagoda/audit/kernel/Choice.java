// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/** One of several alternatives, drawn anew for every replication. */
public final class Choice {
    private final double[] upTo;

    /** Alternatives with their probabilities, which are positive and sum to 1. */
    public Choice(double... probabilities) {
        upTo = new double[probabilities.length];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            if (!(probabilities[i] > 0)) {
                throw new IllegalArgumentException("the probability of alternative " + i + " is not positive");
            }
            sum += probabilities[i];
            upTo[i] = sum;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("the probabilities sum to " + sum + ", not to 1");
        }
    }

    /** Alternatives of equal probability. */
    public static Choice among(int alternatives) {
        double[] equal = new double[alternatives];
        Arrays.fill(equal, 1.0 / alternatives);
        return new Choice(equal);
    }

    public int alternatives() {
        return upTo.length;
    }

    /** The alternative that a number in [0, 1) stands for: the first whose cumulated probability is above it. */
    public int at(double number) {
        int chosen = 0;
        for (int i = 0; i < upTo.length - 1; i++) {
            chosen += number >= upTo[i] ? 1 : 0; // all are compared: a processor cannot foresee where to stop
        }
        return chosen;
    }
}
