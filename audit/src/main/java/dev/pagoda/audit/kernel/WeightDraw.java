// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/** Gives the children of one dimension their weights, anew for every replication. */
public interface WeightDraw {
    /** How many random numbers it takes. */
    int numbers();

    /** Whether every weight it gives is above 0. */
    boolean isPositive();

    /** How many children it weighs. */
    int children();

    /** Whether the weights depend on the study's choices. */
    default boolean readsChoices() {
        return false;
    }

    /**
     * Draws for eight replications.
     *
     * @param numbers {@code numbers[at + n * Lanes.COUNT + lane]}, each in [0, 1)
     * @param chosen {@code chosen[choice * Lanes.COUNT + lane]}: the alternatives drawn, if any dimension reads choices
     * @param weights gets {@code weights[to + child * Lanes.COUNT + lane]}, none negative, summing to 1 over the
     *     children
     */
    void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to);
}
