// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditReaderTest {
    private static List<String> faults(Object... robustness) {
        AuditReader.Reading reading =
                AuditReader.read(SmallAudit.methodology(), SmallAudit.variants(), Setting.entries(robustness));
        assertThat(reading.settings().isEmpty())
                .isEqualTo(reading.problems().stream().anyMatch(Problem::isError));
        return reading.problems().stream()
                .map(problem -> problem.id() + ": " + problem.message().en())
                .toList();
    }

    private static List<String> faultsOf(String slot, Object value) {
        return faults("vary", Setting.entries("f", Setting.entries(slot, value)));
    }

    @Test
    void nothing_written_is_an_audit_of_nothing() {
        AuditSettings settings = SmallAudit.settings();
        assertThat(settings.factors()).isEmpty();
        assertThat(settings.replications()).isEqualTo(10_000);
    }

    @Test
    void a_slot_that_does_not_exist_is_a_problem() {
        assertThat(faultsOf("normalize", Setting.items("z-score")))
                .containsExactly("unknown-slot: There is no slot 'normalize' to vary.");
        assertThat(faultsOf("rank", Setting.items("dense")))
                .containsExactly(
                        "unknown-slot: The factor 'f' varies the step 'rank', which the method does not have.");
        assertThat(faultsOf("variants", Setting.items("harmonik")))
                .containsExactly("unknown-slot: There is no variant 'harmonik'.");
        assertThat(faultsOf("without", Setting.items("x9", "I", "u13")))
                .containsExactly(
                        "unknown-slot: There is no indicator, dimension or unit 'x9' that could be left out.",
                        "unknown-slot: There is no indicator, dimension or unit 'I' that could be left out.",
                        "unknown-slot: There is no indicator, dimension or unit 'u13' that could be left out.");
        assertThat(faultsOf("weights", Setting.entries("noise", 0.2, "at", Setting.items("A", "Z", "x1"))))
                .containsExactly(
                        "unknown-slot: There is no dimension 'Z'.",
                        "unknown-slot: 'x1' does not weigh several children.");
        assertThat(faultsOf("data", Setting.entries("errors", Setting.items("roundin"))))
                .containsExactly("unknown-slot: There is no error of data 'roundin'.");
    }

    @Test
    void what_is_wrong_with_an_alternative_is_told_where_it_stands() {
        assertThat(faultsOf("normalise", Setting.items("z-scor")))
                .containsExactly("unknown-method: There is no normalisation method 'z-scor'.");
        assertThat(faultsOf("treat", Setting.entries("mostt", Setting.items(1, 2))))
                .containsExactly("unknown-key: 'mostt' is not a setting here.");
        assertThat(faultsOf("normalise", Setting.items(Setting.entries("method", "min-max", "lower", 5, "upper", 1))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("impossible-parameter");
    }

    @Test
    void all_problems_come_at_once() {
        Setting.Entries vary = Setting.entries(
                "one", Setting.entries("weights", Setting.entries("noise", 1.5)),
                "two", Setting.entries("impute", Setting.items("nope")),
                "three", Setting.entries("impute", Setting.items("none"), "treat", Setting.items("off")),
                "four", "text");
        assertThat(faults("seed", "x", "replications", 5, "interval", 1, "top", 99, "speed", 1, "vary", vary))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "unknown-key",
                        "out-of-range",
                        "wrong-type",
                        "wrong-type",
                        "out-of-range",
                        "out-of-range",
                        "out-of-range",
                        "wrong-parameter",
                        "unknown-method");
    }

    @Test
    void a_range_is_taken_at_evenly_spaced_values() {
        AuditSettings settings = SmallAudit.settings(
                "vary",
                Setting.entries(
                        "f",
                        Setting.entries(
                                "treat",
                                Setting.entries("skewness", Setting.entries("from", 1, "to", 3, "values", 5)))));
        Factor.Methods methods = (Factor.Methods) settings.factors().get(0);
        assertThat(methods.alternatives())
                .extracting(Alternative::label)
                .containsExactly("", "skewness 1", "skewness 1.5", "skewness 2", "skewness 2.5", "skewness 3");
    }

    @Test
    void a_factor_may_have_a_name_for_people() {
        Setting.Entries names = Setting.entries("en", "how gaps are filled", "zh", "缺失值处理");
        AuditSettings settings = SmallAudit.settings(
                "vary",
                Setting.entries(
                        "f", Setting.entries("name", names, "weights", Setting.entries("noise", 0.2)),
                        "g", Setting.entries("treat", Setting.items("off"))));
        assertThat(settings.factors())
                .extracting(Factor::title)
                .containsExactly(new Name("how gaps are filled", "缺失值处理"), Name.NONE);
    }

    @Test
    void weights_of_a_dimension_are_varied_by_one_factor_only() {
        Setting.Entries vary = Setting.entries(
                "one", Setting.entries("weights", Setting.entries("noise", 0.2)),
                "two", Setting.entries("weights", Setting.entries("dirichlet", 20, "at", "A")));
        assertThat(faults("vary", vary))
                .containsExactly("slot-twice: The weights in A are varied by 'one' and by 'two'.");
    }

    @Test
    void sets_weigh_all_children_of_a_dimension_or_none() {
        Setting.Entries sets = Setting.entries(
                "house", Setting.entries("A", 1, "B", 2, "x7", 1), "other", Setting.entries("A", 1, "B", 2));
        assertThat(faultsOf("weights", Setting.entries("sets", sets)))
                .containsExactly("incomplete-set: The set 'other' lacks weights for x7.");
        assertThat(faultsOf("weights", Setting.entries("sets", Setting.entries("one", Setting.entries("A", 1)))))
                .contains("wrong-type: There are fewer than two sets of weights.");
    }

    @Test
    void the_target_may_be_a_unit() {
        assertThat(target(Setting.entries("rank", "u2"))).isEqualTo(new Target.RankOf("u2"));
        assertThat(target(Setting.entries("top", 3, "unit", "u2"))).isEqualTo(new Target.InTop("u2", 3));
        assertThat(target(Setting.entries("top", 3))).isEqualTo(new Target.TopKept(3));
        assertThat(target("mean-rank-shift")).isEqualTo(new Target.MeanRankShift());
        assertThat(faults("sensitivity", Setting.entries("target", Setting.entries("rank", "nobody"))))
                .containsExactly("unknown-unit: There is no unit 'nobody'.");
        assertThat(faults("sensitivity", Setting.entries("target", "shift")))
                .containsExactly("wrong-type: This is not a target.");
    }

    private static Target target(Object written) {
        return SmallAudit.settings("sensitivity", Setting.entries("target", written))
                .sensitivity()
                .target();
    }
}
