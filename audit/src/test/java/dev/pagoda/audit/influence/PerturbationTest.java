// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.influence.Perturbation.Kind;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerturbationTest {
    private static final double NONE = Double.NaN;
    private static final Evidence NO_OTHERS = new Evidence(List.of(), List.of());

    /** The unit c is only associated. */
    private static List<Perturbation> of(Evidence evidence, double a, double b) {
        double[][] values = {{a, b, 7}, {NONE, 1, 7}, {NONE, NONE, NONE}, {NONE, NONE, NONE}, {2, NONE, 7}};
        return Perturbation.of(CellSample.of(1, values, Step.of("denominate")).result(), evidence, 0.05);
    }

    private static Perturbation plain(int unit, int column, Kind kind, double before, double after) {
        return new Perturbation(unit, column, kind, before, after, Optional.empty());
    }

    @Test
    void every_observed_cell_of_a_ranked_unit_is_made_larger_and_smaller_and_missing() {
        assertThat(of(NO_OTHERS, 100, NONE))
                .containsExactly(
                        plain(0, 0, Kind.LARGER, 100, 105),
                        plain(0, 0, Kind.SMALLER, 100, 95),
                        plain(0, 0, Kind.MISSING, 100, NONE),
                        plain(0, 4, Kind.LARGER, 2, 2.1),
                        plain(0, 4, Kind.SMALLER, 2, 1.9),
                        plain(0, 4, Kind.MISSING, 2, NONE),
                        plain(1, 1, Kind.LARGER, 1, 1.05),
                        plain(1, 1, Kind.SMALLER, 1, 0.95),
                        plain(1, 1, Kind.MISSING, 1, NONE));
    }

    @Test
    void a_negative_value_becomes_larger_towards_zero() {
        assertThat(of(NO_OTHERS, -100, NONE))
                .startsWith(plain(0, 0, Kind.LARGER, -100, -95), plain(0, 0, Kind.SMALLER, -100, -105));
    }

    /** The values 0 and 2 have the standard deviation √2; that of the associated unit does not count. */
    @Test
    void a_zero_moves_by_a_share_of_the_standard_deviation() {
        double step = 0.05 * Math.sqrt(2);
        assertThat(of(NO_OTHERS, 0, 2))
                .startsWith(plain(0, 0, Kind.LARGER, 0, step), plain(0, 0, Kind.SMALLER, 0, -step));
    }

    @Test
    void a_zero_that_stands_alone_can_only_be_missing() {
        assertThat(of(NO_OTHERS, 0, NONE)).startsWith(plain(0, 0, Kind.MISSING, 0, NONE));
    }

    @Test
    void what_another_source_says_is_one_more_unless_it_says_the_same() {
        Observation other = observation(90);
        Observation none = observation(NONE);
        Evidence evidence = new Evidence(List.of(), List.of(other, observation(100), none));
        assertThat(of(evidence, 100, NONE).subList(3, 6))
                .containsExactly(
                        new Perturbation(0, 0, Kind.OTHER_SOURCE, 100, 90, Optional.of(other)),
                        new Perturbation(0, 0, Kind.OTHER_SOURCE, 100, NONE, Optional.of(none)),
                        plain(0, 4, Kind.LARGER, 2, 2.1));
    }

    private static Observation observation(double value) {
        return new Observation(
                "a",
                "A1",
                CellSample.EDITION,
                value,
                Observation.Status.OBSERVED,
                Observation.Source.NONE,
                "",
                Location.NONE);
    }
}
