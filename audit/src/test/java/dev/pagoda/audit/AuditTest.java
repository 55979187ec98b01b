// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.kernel.Choice;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final long SEED = 5;
    private static final double NOISE = 0.3;

    private static Setting.Entries everything() {
        return Setting.entries(
                "imputation", Setting.entries("impute", Setting.items("none", "median")),
                "treatment", Setting.entries("treat", Setting.items("off")),
                "scale", Setting.entries("normalise", Setting.entries("lower", Setting.items(5, 30))),
                "means", Setting.entries("aggregate", Setting.items("geometric")),
                "sample", Setting.entries("without", Setting.items("u5", "x2", "A2", "B")),
                "learned", Setting.entries("weigh", Setting.items("entropy")),
                "noise", Setting.entries("weights", Setting.entries("noise", NOISE)));
    }

    /** The whole point: a replication of the fast way is a full computation with the same choices. */
    @Test
    void every_replication_is_what_the_plan_gives_for_the_same_choices_and_weights() {
        AuditSettings settings = SmallAudit.settings("seed", SEED, "replications", 400, "vary", everything());
        int count = 400;
        Kept kept = SmallAudit.audit(settings, 2).replay(new Stream(SEED), count);
        Result nominal = SmallAudit.nominal();
        int[] units = ranked(nominal);
        for (int r = 0; r < count; r++) {
            Result expected = byThePlan(settings, r);
            int[] ranks = RankChanges.of(expected, nominal, units);
            for (int u = 0; u < units.length; u++) {
                String code = nominal.methodology().units().get(units[u]).code();
                assertThat(kept.rank(r, u)).as("rank of %s in %d", code, r).isEqualTo(ranks[u]);
                if (ranks[u] > 0) {
                    int place = expected.observed().units().indexOf(code);
                    double score = expected.score(0, expected.row(place, SmallAudit.EDITION));
                    assertThat(kept.score(r, u))
                            .as("score of %s in %d", code, r)
                            .isCloseTo(score, within(1e-12 * score));
                }
            }
        }
    }

    private static int[] ranked(Result result) {
        return IntStream.range(0, result.methodology().units().size())
                .filter(unit -> result.isRanked(result.row(unit, SmallAudit.EDITION)))
                .toArray();
    }

    private static Result byThePlan(AuditSettings settings, int replication) {
        long start = new Stream(SEED).start(replication);
        Methodology methodology = SmallAudit.methodology();
        int n = 0;
        for (Factor factor : settings.factors()) {
            if (factor instanceof Factor.Methods methods) {
                int alternatives = methods.alternatives().size();
                int chosen = Choice.among(alternatives).at(Stream.uniform(start, n++));
                methodology = methods.alternatives().get(chosen).applyTo(methodology);
            }
        }
        Result plain = run(methodology);
        Framework all = SmallAudit.framework();
        Map<String, Double> weights = new HashMap<>();
        for (int node = 0; node < all.nodes().size(); node++) {
            for (int child : all.children(node)) {
                String code = all.nodes().get(child).code();
                double number = Stream.uniform(start, n++);
                int own = plain.framework().position(code);
                if (own >= 0) {
                    weights.put(code, plain.weight(own, SmallAudit.EDITION) * (1 + NOISE * (2 * number - 1)));
                }
            }
        }
        Framework reduced = methodology.framework();
        Framework weighed =
                new Framework((Dimension) SmallAudit.weighed(reduced.index(), weights), reduced.denominators());
        Methodology stated = new Methodology(
                        weighed, methodology.units(), methodology.edition(), methodology.periods(), methodology.steps())
                .replacing(Step.of("weigh", "method", "given", "rescale", true));
        return run(stated);
    }

    private static Result run(Methodology methodology) {
        Table table = NarrowedTable.of(SmallAudit.evidence().table(SmallAudit.methodology()), methodology);
        return ((Outcome.Finished) SmallAudit.plan(methodology).run(table)).result();
    }

    @Test
    void threads_do_not_change_a_bit() {
        AuditSettings settings = SmallAudit.settings(
                "seed",
                SEED,
                "replications",
                5000,
                "vary",
                everything(),
                "sensitivity",
                Setting.entries("base", 64, "resamples", 100, "second-order", true));
        assertSame(SmallAudit.result(settings, 1), SmallAudit.result(settings, 3));
    }

    private static void assertSame(AuditResult one, AuditResult other) {
        for (int u = 0; u < one.units().length; u++) {
            assertThat(one.ranks().get(u).counts())
                    .isEqualTo(other.ranks().get(u).counts());
        }
        assertThat(one.means()).isEqualTo(other.means());
        assertThat(one.deviations()).isEqualTo(other.deviations());
        assertThat(Arrays.deepEquals(one.sampled().ahead(), other.sampled().ahead()))
                .isTrue();
        assertThat(Arrays.deepEquals(one.sampled().scores(), other.sampled().scores()))
                .isTrue();
        assertThat(Arrays.deepEquals(one.sampled().tiers(), other.sampled().tiers()))
                .isTrue();
        assertThat(one.alone()).isEqualTo(other.alone());
        assertThat(one.sensitivity().orElseThrow().indices())
                .isEqualTo(other.sensitivity().orElseThrow().indices());
        assertThat(one.groups()).isEqualTo(other.groups());
    }

    @Test
    void the_same_units_at_the_top_are_counted_in_whatever_order() {
        AuditSettings settings = SmallAudit.settings("seed", SEED, "replications", 400, "top", 3, "vary", everything());
        AuditResult result = SmallAudit.result(settings, 1);
        Kept kept = SmallAudit.audit(settings, 1).replay(new Stream(SEED), 400);
        int same = 0;
        for (int r = 0; r < 400; r++) {
            Set<Integer> now = new HashSet<>();
            Set<Integer> index = new HashSet<>();
            for (int u = 0; u < result.units().length; u++) {
                if (kept.rank(r, u) >= 1 && kept.rank(r, u) <= 3) {
                    now.add(u);
                }
                if (result.rank(u) <= 3) {
                    index.add(u);
                }
            }
            same += now.equals(index) ? 1 : 0;
        }
        assertThat(same).isBetween(1, 399);
        assertThat(result.sampled().sameTop()).isEqualTo(same / 400.0);
    }

    @Test
    void what_never_varies_gives_the_index_in_every_replication() {
        AuditResult result = SmallAudit.result(SmallAudit.settings("replications", 200), 1);
        for (int u = 0; u < result.units().length; u++) {
            assertThat(result.ranks().get(u).share((int) result.rank(u))).isEqualTo(1);
            assertThat(result.meanShift(u)).isZero();
        }
        assertThat(result.sampled().sameTop()).isEqualTo(1);
        assertThat(result.sensitivity()).isEmpty();
        assertThat(result.groups()).containsOnly(1);
    }

    @Test
    void an_alternative_that_cannot_be_computed_stops_the_audit_with_its_settings() {
        Setting.Entries vary = Setting.entries(
                "scale", Setting.entries("normalise", Setting.items("z-score")),
                "means", Setting.entries("aggregate", Setting.items("geometric")));
        AuditOutcome outcome =
                SmallAudit.audit(SmallAudit.settings("vary", vary), 1).run();
        assertThat(outcome).isInstanceOf(AuditOutcome.Stopped.class);
        List<Problem> problems = ((AuditOutcome.Stopped) outcome).problems();
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.id()).isEqualTo("replication-not-computable");
            assertThat(problem.message().en()).startsWith("With scale: z-score; means: geometric:");
            assertThat(problem.cure().en()).contains("failures: count");
        });
    }

    @Test
    void if_asked_such_replications_are_counted_and_all_others_stay() {
        Setting.Entries vary = Setting.entries(
                "scale", Setting.entries("normalise", Setting.items("z-score")),
                "means", Setting.entries("aggregate", Setting.items("geometric")));
        AuditResult result =
                SmallAudit.result(SmallAudit.settings("replications", 4000, "failures", "count", "vary", vary), 2);
        assertThat(result.failed() + result.replications()).isEqualTo(4000);
        assertThat((double) result.failed()).isBetween(900.0, 1100.0);
        assertThat(result.failures()).hasSize(1);
        assertThat(result.ranks().get(0).total()).isEqualTo(result.replications());
    }

    @Test
    void an_audit_larger_than_time_or_memory_is_refused_with_an_estimate() {
        AuditSettings settings = SmallAudit.settings(
                "replications",
                "1e12",
                "vary",
                Setting.entries("w", Setting.entries("weights", Setting.entries("noise", 0.1))));
        Result nominal = SmallAudit.nominal();
        assertThat(refusal(settings, nominal, new AuditLimits(60, 1L << 30)))
                .contains("would take about")
                .contains("days");
        assertThat(refusal(settings, nominal, new AuditLimits(60, 100))).contains("of memory");
    }

    private static String refusal(AuditSettings settings, Result nominal, AuditLimits limits) {
        AuditOutcome outcome = new Audit(
                        SmallAudit.plan(SmallAudit.methodology()),
                        nominal,
                        SmallAudit.evidence(),
                        settings,
                        Location.NONE,
                        new SmallAudit.Plain(),
                        limits,
                        1,
                        Progress.NONE)
                .run();
        List<Problem> problems = ((AuditOutcome.Stopped) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).message().en();
    }
}
