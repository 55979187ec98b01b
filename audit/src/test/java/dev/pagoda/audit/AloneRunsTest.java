// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AloneRunsTest {
    private static AuditResult withSets(String use) {
        Setting.Entries sets = Setting.entries(
                "finance", Setting.entries("A", 60, "B", 20, "x7", 20),
                "university", Setting.entries("A", 10, "B", 60, "x7", 30));
        return with("houses", Setting.entries("weights", Setting.entries("sets", sets, "use", use)));
    }

    private static AuditResult with(Object... factors) {
        return SmallAudit.result(SmallAudit.settings("replications", 100, "vary", Setting.entries(factors)), 2);
    }

    @Test
    void each_of_several_sets_of_weights_has_a_row_with_its_name() {
        AuditResult audit = withSets("each");
        assertThat(audit.alone()).extracting(AuditResult.Alone::alternative).containsExactly("finance", "university");
        assertThat(audit.alone().get(0).meanShift())
                .isCloseTo(meanShift(audit, Map.of("A", 0.6, "B", 0.2, "x7", 0.2)), within(1e-12));
        assertThat(audit.alone().get(1).meanShift())
                .isCloseTo(meanShift(audit, Map.of("A", 0.1, "B", 0.6, "x7", 0.3)), within(1e-12))
                .isPositive();
    }

    /** By the plan, with the weights of the set in the framework. */
    private static double meanShift(AuditResult audit, Map<String, Double> weights) {
        Framework framework = SmallAudit.framework();
        Dimension index = (Dimension) SmallAudit.weighed(framework.index(), weights);
        Methodology methodology = Methodology.of(
                new Framework(index, framework.denominators()),
                SmallAudit.units(),
                SmallAudit.EDITION,
                SmallAudit.methodology().steps().toArray(Step[]::new));
        Outcome outcome = SmallAudit.plan(methodology).run(SmallAudit.evidence().table(methodology));
        Result result = ((Outcome.Finished) outcome).result();
        int[] ranks = RankChanges.of(result, audit.nominal(), audit.units());
        return IntStream.range(0, ranks.length)
                .filter(unit -> ranks[unit] > 0)
                .mapToDouble(unit -> Math.abs(ranks[unit] - audit.rank(unit)))
                .average()
                .orElseThrow();
    }

    @Test
    void mixtures_of_sets_are_drawn_and_have_one_row_without_a_name() {
        assertThat(withSets("mix").alone())
                .extracting(AuditResult.Alone::alternative)
                .containsExactly("");
    }

    @Test
    void an_audit_without_shares_of_the_variance_says_why() {
        assertThat(withSets("each").notShared()).contains(NotShared.ONE_FACTOR);
        assertThat(with().notShared()).contains(NotShared.NOTHING_VARIES);
        Setting.Entries two = Setting.entries(
                "noise", Setting.entries("weights", Setting.entries("noise", 0.2)),
                "treatment", Setting.entries("treat", Setting.items("off")));
        Setting.Entries base = Setting.entries("base", 0);
        AuditSettings settings = SmallAudit.settings("replications", 100, "vary", two, "sensitivity", base);
        assertThat(SmallAudit.result(settings, 2).notShared()).contains(NotShared.NOT_ASKED);
        AuditSettings shared = SmallAudit.settings("replications", 100, "vary", two);
        assertThat(SmallAudit.result(shared, 2).notShared()).isEmpty();
    }
}
