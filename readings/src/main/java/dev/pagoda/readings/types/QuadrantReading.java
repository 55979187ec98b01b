// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.UnitScores;

/**
 * Units typed by their scores at two nodes.
 *
 * @param quadrants by unit
 */
public record QuadrantReading(QuadrantSettings settings, Quadrants quadrants) {
    /**
     * What is typed by what.
     *
     * @param first code of a node
     * @param second code of a node
     * @param period a scored period
     */
    public record QuadrantSettings(
            String first, String second, int period, Include include, Quadrants.Threshold threshold) {}

    /** Types the units of a finished run; refuses the code of a node that is not there. */
    public static QuadrantReading of(Result result, QuadrantSettings settings) {
        return new QuadrantReading(
                settings,
                Quadrants.of(
                        UnitScores.of(
                                result,
                                UnitScores.node(result, settings.first()),
                                settings.period(),
                                settings.include()),
                        UnitScores.of(
                                result,
                                UnitScores.node(result, settings.second()),
                                settings.period(),
                                settings.include()),
                        settings.threshold()));
    }
}
