// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DataDrawsTest {
    private static final int DRAWS = 200;
    private static final Evidence EVIDENCE = SmallAudit.evidence();
    private static final Table OBSERVED = EVIDENCE.table(SmallAudit.methodology());

    private static DataDraws draws(DataError... errors) {
        return new DataDraws(
                SmallAudit.methodology(),
                EVIDENCE,
                OBSERVED,
                new Factor.Data("data", Name.NONE, DRAWS, List.of(errors)),
                11);
    }

    private static Optional<Observation> observation(int column, int row) {
        return EVIDENCE.find(OBSERVED.units().get(row), OBSERVED.columns().get(column), SmallAudit.EDITION);
    }

    /** What a cell is in all draws. */
    private static double[] cell(DataDraws draws, int column, int row) {
        double[] values = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            values[d] = draws.draw(d, OBSERVED).value(column, row);
        }
        return values;
    }

    private static void assertWithin(double[] values, double least, double most) {
        for (double value : values) {
            assertThat(value).isBetween(least, most);
        }
    }

    @Test
    void an_estimated_value_is_off_by_up_to_its_share_and_no_other_is() {
        DataDraws draws = draws(new DataError.Relative(0.1, Optional.of(Observation.Status.ESTIMATED), ""));
        int estimated = 0;
        for (int column = 0; column < OBSERVED.columns().size(); column++) {
            for (int row = 0; row < OBSERVED.rows(); row++) {
                double value = OBSERVED.value(column, row);
                double[] drawn = cell(draws, column, row);
                if (observation(column, row)
                        .filter(one -> one.status() == Observation.Status.ESTIMATED)
                        .isPresent()) {
                    estimated++;
                    assertWithin(drawn, 0.9 * value, 1.1 * value);
                    assertThat(Arrays.stream(drawn).min().orElseThrow()).isLessThan(0.93 * value);
                    assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(value, within(0.02 * value));
                } else {
                    assertThat(drawn).containsOnly(value);
                }
            }
        }
        assertThat(estimated).isGreaterThan(10);
    }

    @Test
    void a_pattern_names_the_sources_that_are_meant() {
        DataDraws draws = draws(new DataError.Relative(0.1, Optional.empty(), "*guess*"));
        for (int row = 0; row < OBSERVED.rows(); row++) {
            boolean guessed = observation(0, row)
                    .filter(one -> one.source().address().contains("guess"))
                    .isPresent();
            assertThat(Arrays.stream(cell(draws, 0, row)).distinct().count() > 1)
                    .isEqualTo(guessed);
        }
    }

    @Test
    void rounding_moves_a_value_by_half_of_its_columns_last_decimal() {
        DataDraws draws = draws(new DataError.Rounding());
        double value = OBSERVED.value(0, 0);
        double[] drawn = cell(draws, 0, 0);
        assertWithin(drawn, value - 0.05, value + 0.05);
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isGreaterThan(value + 0.045);
    }

    @Test
    void where_sources_disagree_each_of_them_may_be_right() {
        DataDraws draws = draws(new DataError.OtherSources());
        Set<String> crowded = new TreeSet<>();
        for (Observation other : EVIDENCE.others()) {
            int column = OBSERVED.columns().indexOf(other.indicator());
            int row = OBSERVED.units().indexOf(other.unit());
            crowded.add(column + " " + row);
            assertThat(cell(draws, column, row)).containsOnly(OBSERVED.value(column, row), other.value());
        }
        assertThat(crowded).hasSizeGreaterThan(5);
        Table drawn = draws.draw(3, OBSERVED);
        for (int column = 0; column < OBSERVED.columns().size(); column++) {
            for (int row = 0; row < OBSERVED.rows(); row++) {
                if (!crowded.contains(column + " " + row)) {
                    assertThat(drawn.value(column, row)).isEqualTo((Double) OBSERVED.value(column, row));
                }
            }
        }
    }

    @Test
    void an_imputed_value_is_drawn_around_the_imputation_within_what_was_observed() {
        Plan plan = SmallAudit.plan(SmallAudit.methodology());
        Result nominal = SmallAudit.nominal();
        Fillings fillings = Fillings.of(plan, nominal);
        int column = OBSERVED.columns().indexOf("x4");
        double[] observed = Arrays.stream(OBSERVED.column(column))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        int filled = 0;
        for (int row = 0; row < OBSERVED.rows(); row++) {
            int at = row;
            double[] drawn = new double[DRAWS];
            for (int d = 0; d < DRAWS; d++) {
                drawn[d] = fillings.draw(new Stream(3), d, OBSERVED).value(column, at);
            }
            if (!Double.isNaN(OBSERVED.value(column, row))) {
                assertThat(drawn).containsOnly(OBSERVED.value(column, row));
            } else if (nominal.isRanked(row)) {
                filled++;
                assertWithin(
                        drawn,
                        Arrays.stream(observed).min().orElseThrow(),
                        Arrays.stream(observed).max().orElseThrow());
                assertThat(Arrays.stream(drawn).distinct().count()).isGreaterThan(3);
            }
        }
        assertThat(filled).isPositive();
    }

    @Test
    void what_no_method_imputes_stays_missing() {
        Fillings fillings = Fillings.of(SmallAudit.plan(SmallAudit.methodology()), SmallAudit.nominal());
        Table drawn = fillings.draw(new Stream(3), 1, OBSERVED);
        assertThat(drawn.column(0)).isEqualTo(OBSERVED.column(0));
    }
}
