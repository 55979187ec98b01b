// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which replications cannot be computed, with the choices that lead to them. */
final class Failures {
    private static final String ID = "replication-not-computable";
    private static final String CURE =
            "Remove the alternative from 'vary', change it so that it can always be computed, or write 'failures:"
                    + " count'.";
    private static final String CURE_ZH = "请从 'vary' 中去掉这一备选项，或改成始终可以计算的写法，或写明 'failures: count'。";
    private static final Fault NOT_COMPUTABLE =
            Fault.error(ID, "With {choices}: {fault}", "采用 {choices} 时：{fault}", "{cure} " + CURE, "{cure}" + CURE_ZH);
    private static final Fault SOME_NOT_COMPUTABLE = Fault.error(
            ID,
            "{failed} replications cannot be computed, number {replication} for one, with {choices}: with the weights"
                    + " drawn, a node gets a score that the mean above it cannot take.",
            "有 {failed} 次重算无法计算，例如第 {replication} 次，采用 {choices}：按抽取的权重，某节点的得分无法用于上级节点的均值。",
            CURE,
            CURE_ZH);
    private static final Name NOMINAL = new Name("as in the index", "与指数相同");
    private static final Name OBSERVED = new Name("as observed", "按观测值");
    private static final Template DATA_SET = new Template("data set {number}", "第 {number} 组数据");
    private static final Name INDEX_ITSELF = new Name("the index itself", "指数本身");

    private final FactorOrder layout;
    private final Scenarios scenarios;
    private final Location at;

    Failures(FactorOrder layout, Scenarios scenarios, Location at) {
        this.layout = layout;
        this.scenarios = scenarios;
        this.at = at;
    }

    /** Each different reason once, with the first combination that has it. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Name> told = new ArrayList<>();
        for (Scenarios.Failure failure : scenarios.failures()) {
            for (Problem problem : failure.problems()) {
                if (!told.contains(problem.message())) {
                    told.add(problem.message());
                    problems.add(NOT_COMPUTABLE.at(
                            problem.at(),
                            "choices",
                            choices(failure.chosen()),
                            "fault",
                            problem.message(),
                            "cure",
                            problem.cure()));
                }
            }
        }
        return problems;
    }

    /** Every combination that cannot be computed, in words. */
    List<String> texts() {
        return scenarios.failures().stream()
                .map(failure -> choices(failure.chosen()).en() + ": "
                        + failure.problems().get(0).message().en())
                .toList();
    }

    /**
     * A replication whose combination of choices can be computed, but whose weights lead to a score that an aggregation
     * cannot take.
     */
    Problem problem(Study study, long replication, long failed) {
        double[] numbers = new double[study.choices().size() * Lanes.COUNT];
        long[] same = new long[Lanes.COUNT];
        Arrays.fill(same, replication);
        study.draws().fill(new PlainLanes(), same, 0, study.choices().size(), numbers);
        int[] chosen = new int[scenarios.choices()];
        for (int c = 0; c < chosen.length; c++) {
            chosen[c] = study.choices().get(c).at(numbers[c * Lanes.COUNT]);
        }
        return SOME_NOT_COMPUTABLE.at(at, "failed", failed, "replication", replication, "choices", choices(chosen));
    }

    private Name choices(int[] chosen) {
        List<Name> parts = new ArrayList<>();
        for (int f = 0; f < chosen.length; f++) {
            Factor factor = layout.deciding().get(f);
            Name choice = factor instanceof Factor.Methods methods
                    ? alternative(methods.alternatives().get(chosen[f]))
                    : chosen[f] == 0 ? OBSERVED : DATA_SET.with("number", chosen[f]);
            parts.add(new Name(factor.name() + ": " + choice.en(), factor.name() + "：" + choice.zh()));
        }
        return parts.isEmpty()
                ? INDEX_ITSELF
                : new Name(
                        parts.stream().map(Name::en).collect(Collectors.joining("; ")),
                        parts.stream().map(Name::zh).collect(Collectors.joining("；")));
    }

    private static Name alternative(Alternative alternative) {
        return alternative.isNominal() ? NOMINAL : new Name(alternative.label(), alternative.label());
    }
}
