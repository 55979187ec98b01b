// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.statistics.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoherenceTest {
    private static final int UNITS = 20;

    /** Two dimensions; "twin" follows "size", "odd" falls where its siblings rise, "flat" is the same for all. */
    private static double value(String column, int unit) {
        double noise = unit * 7 % UNITS / (double) UNITS;
        return switch (column) {
            case "people" -> 100 + unit * unit;
            case "size" -> 10 * (100 + unit * unit) + noise;
            case "twin" -> 5 * (100 + unit * unit) + 3 * noise;
            case "odd" -> 50 - unit - 2 * noise;
            case "rate" -> (100 + unit * unit) * (2 + noise);
            case "flat" -> 7;
            case "some" -> unit % 4 == 0 ? unit * 3 % UNITS : Double.NaN;
            case "more" -> unit * 11 % UNITS;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static Result run(String aggregation, boolean reversed, Unit... others) {
        Framework framework = new Framework(
                Dimension.of(
                        "Index",
                        1,
                        Dimension.of("D1", 1, plain("size"), plain("twin"), plain("odd")),
                        Dimension.of("D2", 1, plain("rate").per("people", 1), plain("some"), plain("more"))),
                List.of(Denominator.of("people")));
        List<Unit> units = new ArrayList<>();
        IntStream.range(0, UNITS)
                .map(unit -> reversed ? UNITS - 1 - unit : unit)
                .forEach(unit -> units.add(Unit.of("u" + unit)));
        units.addAll(List.of(others));
        return run(framework, units, aggregation);
    }

    private static Indicator plain(String code) {
        return Indicator.of(code, 1, Direction.HIGHER_IS_BETTER);
    }

    private static Result run(Framework framework, List<Unit> units, String aggregation) {
        Step normalise = Step.of("normalise", "method", "min-max", "lower", 1, "upper", 100);
        return run(framework, units, normalise, aggregation);
    }

    private static Result run(Framework framework, List<Unit> units, Step normalise, String aggregation) {
        Methodology methodology = Methodology.of(
                framework,
                units,
                2020,
                Step.of("denominate"),
                normalise,
                Step.of("weigh", "method", "equal"),
                Step.of("aggregate", "method", aggregation));
        Table.Builder table = Table.builder(methodology, List.of(2020));
        for (int column = 0; column < framework.columns().size(); column++) {
            for (Unit unit : units) {
                int number = Integer.parseInt(unit.code().substring(1));
                table.put(unit.code(), column, 2020, value(framework.columns().get(column), number));
            }
        }
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        return ((Outcome.Finished) plan.run(table.build())).result();
    }

    private static List<String> flagged(Coherence coherence, Weakness weakness) {
        return coherence.flags(weakness).stream()
                .map(flag -> (flag.code() + " " + flag.other()).trim())
                .toList();
    }

    @Test
    void siblings_that_tell_the_same_or_offset_one_another_are_flagged() {
        Coherence coherence = Coherence.of(run("arithmetic", false));
        assertThat(flagged(coherence, Weakness.REDUNDANT)).containsExactly("size twin");
        assertThat(flagged(coherence, Weakness.NEGATIVE)).contains("size odd", "twin odd");
        assertThat(flagged(coherence, Weakness.WEAK_IN_PARENT)).contains("odd D1");
        assertThat(flagged(coherence, Weakness.AGAINST_INDEX)).contains("odd Index");
    }

    @Test
    void a_node_nearer_to_another_dimension_than_its_own_is_flagged() {
        Coherence coherence = Coherence.of(run("arithmetic", false));
        Flag odd = coherence.flags(Weakness.CLOSER_TO_OTHER).stream()
                .filter(flag -> flag.code().equals("odd"))
                .findFirst()
                .orElseThrow();
        assertThat(odd.other()).isEqualTo("D2");
        Correlations correlations = coherence.correlations();
        assertThat(odd.value())
                .isEqualTo(correlations.between("odd", "D2").pearson().r()
                        - correlations.between("odd", "D1").pearson().r());
    }

    @Test
    void an_indicator_with_many_gaps_is_flagged_and_counted() {
        Coherence coherence = Coherence.of(run("arithmetic", false));
        assertThat(flagged(coherence, Weakness.MISSING)).containsExactly("some");
        Availability.OfNode some = coherence.availability().nodes().stream()
                .filter(node -> node.code().equals("some"))
                .findFirst()
                .orElseThrow();
        assertThat(some.mean()).isEqualTo(0.25);
        assertThat(some.complete()).isEqualTo(5);
        assertThat(some.none()).isEqualTo(15);
    }

    @Test
    void what_follows_a_denominator_is_flagged_until_it_is_divided() {
        Coherence coherence = Coherence.of(run("arithmetic", false));
        assertThat(flagged(coherence, Weakness.MEASURES_SIZE)).contains("size people", "twin people");
        assertThat(flagged(coherence, Weakness.STILL_SIZE)).isEmpty();
        DenominatorLink rate = coherence.denominators().stream()
                .filter(link -> link.indicator().equals("rate"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.division()).isEqualTo(DenominatorLink.Division.BY_IT);
        assertThat(rate.before().pearson().r()).isGreaterThan(0.9);
        assertThat(Math.abs(rate.after().pearson().r())).isLessThan(0.5);
    }

    @Test
    void shares_in_a_weighted_mean_sum_to_one_and_are_refused_for_other_means() {
        DimensionCoherence mean = Coherence.of(run("arithmetic", false)).dimension("Index");
        assertThat(Arrays.stream(mean.covarianceShares().found().orElseThrow()).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(mean.shares().found().orElseThrow().explained()).isCloseTo(1, within(1e-12));
        DimensionCoherence product = Coherence.of(run("geometric", false)).dimension("Index");
        assertThat(product.covarianceShares().refusal().orElseThrow().obstacle())
                .isEqualTo(Obstacle.NOT_A_SUM);
        assertThat(product.shares().found()).isPresent();
    }

    @Test
    void importance_is_set_against_weight_at_every_level() {
        Coherence coherence = Coherence.of(run("arithmetic", false));
        assertThat(coherence.indexImportance()).hasSize(2);
        for (ImportanceTable table : coherence.indexImportance()) {
            assertThat(table.nodes().stream()
                            .mapToDouble(Importance::weightShare)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        Importance first = coherence.dimension("Index").importance().nodes().get(0);
        assertThat(first.weight()).isEqualTo(0.5);
        assertThat(first.ratio()).isCloseTo(first.importanceShare() / 0.5, within(1e-12));
    }

    @Test
    void does_not_depend_on_the_order_of_units() {
        Coherence forwards = Coherence.of(run("arithmetic", false));
        Coherence backwards = Coherence.of(run("arithmetic", true));
        assertThat(backwards.flags()).isEqualTo(forwards.flags());
        assertThat(backwards.descriptions()).isEqualTo(forwards.descriptions());
        assertThat(backwards.correlations().pairs(Relation.ANY))
                .isEqualTo(forwards.correlations().pairs(Relation.ANY));
        assertThat(backwards.indexImportance()).isEqualTo(forwards.indexImportance());
    }

    @Test
    void units_that_are_not_ranked_have_no_part_in_it() {
        Unit associated = new Unit(
                "u99", Name.of("u99"), Unit.Status.ASSOCIATED, Map.of(), Double.NaN, Double.NaN, Location.NONE);
        Coherence coherence = Coherence.of(run("arithmetic", false, associated));
        assertThat(coherence.units()).hasSize(UNITS).doesNotContain("u99");
        assertThat(coherence.correlations().pairs(Relation.ANY))
                .isEqualTo(Coherence.of(run("arithmetic", false)).correlations().pairs(Relation.ANY));
        assertThat(coherence.availability().units()).hasSize(UNITS + 1);
    }

    @Test
    void relations_list_the_pairs_they_name() {
        Correlations correlations = Coherence.of(run("arithmetic", false)).correlations();
        assertThat(correlations.pairs(Relation.SIBLINGS)).hasSize(1 + 3 + 3);
        assertThat(correlations.pairs(Relation.PARENT)).hasSize(8);
        assertThat(correlations.pairs(Relation.ANCESTOR)).hasSize(12);
        assertThat(correlations.pairs(Relation.LEVEL)).hasSize(1 + 15);
        assertThat(correlations.pairs(Relation.INDEX)).hasSize(8);
        assertThat(correlations.pairs(Relation.INDICATORS)).hasSize(15);
        assertThat(correlations.pairs(Relation.ANY)).hasSize(36);
    }

    @Test
    void dimensions_have_strengths_and_weaknesses_too() {
        Result result = run("arithmetic", false);
        UnitSummary best = UnitSummary.of(result, UNITS - 1, new UnitSummarySettings(1, 1, Basis.SCORE, "", 0, true));
        assertThat(best.strengths()).extracting(UnitSummary.Place::code).containsExactly("D1");
        assertThat(best.weaknesses()).extracting(UnitSummary.Place::code).containsExactly("D2");
        assertThat(best.strengths().get(0).of()).isEqualTo(UNITS);
    }

    @Test
    void one_indicator_in_one_dimension_is_no_error() {
        Framework framework = new Framework(
                Dimension.of("Index", 1, Dimension.of("D1", 1, plain("more")), Dimension.of("D2", 1, plain("odd"))),
                List.of());
        List<Unit> three = List.of(Unit.of("u1"), Unit.of("u2"), Unit.of("u3"));
        Coherence coherence = Coherence.of(run(framework, three, "arithmetic"));
        DimensionCoherence single = coherence.dimension("D1");
        assertThat(single.components().refusal().orElseThrow().obstacle()).isEqualTo(Obstacle.TOO_FEW_COLUMNS);
        assertThat(single.reliability().found()).isEmpty();
        assertThat(coherence.dimension("Index").importance().nodes().get(0).firstOrder())
                .isNaN();
    }

    @Test
    void an_indicator_that_is_the_same_for_all_is_flagged_and_named_as_the_obstacle() {
        Framework framework =
                new Framework(Dimension.of("Index", 1, plain("more"), plain("flat"), plain("odd")), List.of());
        List<Unit> units =
                IntStream.range(0, UNITS).mapToObj(unit -> Unit.of("u" + unit)).toList();
        Step goalposts = Step.of("normalise", "method", "goalposts", "low", 0, "high", 100);
        Coherence coherence = Coherence.of(run(framework, units, goalposts, "arithmetic"));
        assertThat(flagged(coherence, Weakness.CONSTANT)).containsExactly("flat");
        DimensionCoherence index = coherence.dimension("Index");
        assertThat(index.components().refusal().orElseThrow().obstacle()).isEqualTo(Obstacle.NO_VARIATION);
        assertThat(index.components().refusal().orElseThrow().columns()).containsExactly(1);
        assertThat(index.reliability().found()).isPresent();
    }

    @Test
    void two_units_are_too_few_but_no_error() {
        Framework framework =
                new Framework(Dimension.of("Index", 1, plain("more"), plain("odd"), plain("size")), List.of());
        Coherence coherence = Coherence.of(run(framework, List.of(Unit.of("u1"), Unit.of("u2")), "arithmetic"));
        assertThat(coherence
                        .dimension("Index")
                        .components()
                        .refusal()
                        .orElseThrow()
                        .obstacle())
                .isEqualTo(Obstacle.TOO_FEW_ROWS);
    }
}
