// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Fixed cut points: a unit is in the best tier whose cut its score reaches.
 *
 * <p>Special cases: the cuts must ascend; a score equal to a cut is in the better tier.
 *
 * <p>Source: UNDP (2024), Human Development Report 2023-24, technical note 1.
 */
public record Thresholds(List<Double> cuts) implements Tiering {
    private static final Parameter<List<Double>> CUTS =
            Parameter.numbers("cuts", "scores at which a better tier begins, ascending", "各档起始得分，由低到高");

    public static final Method<Tiering> METHOD = new Method<>(
            "thresholds",
            new Name("Fixed thresholds", "固定分界"),
            new Name("Tiers by cut points stated beforehand.", "按事先给定的分界点划档。"),
            new Name("Not where nobody can say why the limits lie where they do.", "若无法说明界限的依据，则不宜。"),
            "tier = 1 + number of cuts above the score",
            "UNDP (2024), Human Development Report 2023-24, technical note 1",
            List.of(CUTS),
            given -> new Thresholds(given.get(CUTS)));

    public Thresholds {
        cuts = List.copyOf(cuts);
        for (int i = 1; i < cuts.size(); i++) {
            if (!(cuts.get(i - 1) < cuts.get(i))) {
                throw new IllegalArgumentException(
                        "cuts must ascend, but " + cuts.get(i) + " follows " + cuts.get(i - 1));
            }
        }
    }

    @Override
    public double[] cuts(Sample scores) {
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
