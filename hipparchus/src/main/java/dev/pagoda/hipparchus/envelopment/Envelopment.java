// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import dev.pagoda.core.aggregation.Aggregation;
import java.util.Arrays;
import java.util.Optional;

/**
 * An aggregation that measures every row by the envelope of the ranked units. Without a reference the rows themselves
 * are those units.
 */
interface Envelopment extends Aggregation {
    /** The score on the envelope. */
    double best();

    /** Where a row stands that has the children at some places of the frontier. */
    EnvelopeStanding standing(Frontier frontier, int[] places, double[][] scores, int row);

    @Override
    default double[] aggregate(double[][] scores, double[] weights) {
        return aggregate(scores, weights, scores);
    }

    @Override
    default double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        return Arrays.stream(standings(scores, weights, reference))
                .mapToDouble(standing -> best() * standing.score())
                .toArray();
    }

    @Override
    default Optional<double[][]> weightsOfUnits(double[][] scores, double[] weights, double[][] reference) {
        EnvelopeStanding[] standings = standings(scores, weights, reference);
        double[][] found = new double[scores.length][standings.length];
        for (int child = 0; child < found.length; child++) {
            for (int row = 0; row < standings.length; row++) {
                found[child][row] = standings[row].weights()[child];
            }
        }
        return Optional.of(found);
    }

    @Override
    default boolean comparesUnits() {
        return true;
    }

    private EnvelopeStanding[] standings(double[][] scores, double[] weights, double[][] reference) {
        Frontier frontier = Frontier.of(reference, weights);
        EnvelopeStanding[] standings = new EnvelopeStanding[scores[0].length];
        for (int row = 0; row < standings.length; row++) {
            int[] places = frontier.present(scores, row);
            EnvelopeStanding standing = places.length == 0
                    ? EnvelopeStanding.of(Double.NaN, new double[0])
                    : standing(frontier, places, scores, row);
            standings[row] =
                    new EnvelopeStanding(standing.score(), byChild(standing.weights(), frontier, places, weights));
        }
        return standings;
    }

    /** From places to numbers of children: 0 for one that does not count, NaN for one that is missing. */
    private static double[] byChild(double[] found, Frontier frontier, int[] places, double[] given) {
        double[] weights = new double[given.length];
        Arrays.setAll(weights, child -> given[child] > 0 ? Double.NaN : 0);
        for (int k = 0; k < places.length; k++) {
            weights[frontier.child(places[k])] = found[k];
        }
        return weights;
    }

    /** Weights in proportion; equal ones where all are 0. */
    static double[] inProportion(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] shares = new double[weights.length];
        Arrays.setAll(shares, k -> sum > 0 ? weights[k] / sum : 1.0 / shares.length);
        return shares;
    }
}
