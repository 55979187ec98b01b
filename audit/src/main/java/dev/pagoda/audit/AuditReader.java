// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the robustness analysis of a method file. What it would vary must be there: a slot that does not exist is a
 * problem.
 */
public final class AuditReader {
    static final Parameter<Integer> SEED =
            Parameter.integer("seed", 1, "the same seed gives the same numbers", "随机种子：相同的种子得到相同的数字");
    static final Parameter<Double> REPLICATIONS = Parameter.number(
            "replications", 10_000, "how often the index is computed anew, from 100 to 1e12", "重复计算的次数，100 至 1e12");
    /** What becomes of an audit one of whose replications cannot be computed. */
    private enum OnFailure {
        STOP,
        COUNT
    }

    static final Parameter<AuditSettings.Sampling> SAMPLING =
            Parameter.choice("sampling", AuditSettings.Sampling.RANDOM, "how the space of choices is covered", "抽样方式");
    static final Parameter<OnFailure> FAILURES = Parameter.choice(
            "failures", OnFailure.STOP, "what a replication that cannot be computed does", "某次重复无法计算时：停止，或计数");
    static final Parameter<Double> INTERVAL =
            Parameter.fraction("interval", 0.9, "share of the replications that an interval holds", "区间所含的重复比例");
    static final Parameter<Integer> TOP = Parameter.integer("top", 5, "how many units are the top", "前几名");
    static final Parameter<Double> CELLS =
            Parameter.fraction("cells", 0.05, "by which share of itself every single value is changed", "逐个数值的扰动幅度");
    static final List<String> KEYS =
            List.of("seed", "replications", "sampling", "failures", "interval", "top", "cells", "vary", "sensitivity");

    private static final Name FACTORS = new Name(
            "factors by name: { weights: { weights: { noise: 0.25 } } }",
            "按名称给出的因素：{ weights: { weights: { noise: 0.25 } } }");
    private static final Name REPLICATION_COUNTS = new Name("from 100 to 1e12", "100 至 1e12");
    private static final Name UNIT_COUNTS = new Name("from 1 to the number of units", "1 至单元总数");
    private static final Name SHARES = new Name("between 0 and 1, such as 0.9", "大于 0 且小于 1，例如 0.9");

    private final Methodology methodology;
    private final List<Variant> variants;
    private final Setting.Entries written;
    private final Settings settings;

    private AuditReader(Methodology methodology, List<Variant> variants, Setting.Entries written) {
        this.methodology = methodology;
        this.variants = variants;
        this.written = written;
        this.settings = new Settings(methodology);
    }

    /** What was read, and everything that is wrong with it; there are settings if there is no error. */
    public record Reading(Optional<AuditSettings> settings, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(Methodology methodology, List<Variant> variants, Setting.Entries written) {
        return new AuditReader(methodology, variants, written).read();
    }

    private Reading read() {
        settings.requireKnownKeys(written, KEYS);
        List<Factor> factors = new ArrayList<>();
        FactorReader reader = new FactorReader(methodology, variants, settings);
        written.get("vary")
                .flatMap(vary -> settings.entries(vary, FACTORS))
                .ifPresent(vary ->
                        vary.entries().forEach(entry -> reader.factor(entry).ifPresent(factors::add)));
        Optional<AuditSettings.Sensitivity> sensitivity = sensitivity();
        Optional<Double> replications = settings.value(REPLICATIONS, written)
                .filter(count -> inRange(
                        count >= AuditSettings.FEWEST && count <= AuditSettings.MOST,
                        "replications",
                        REPLICATION_COUNTS));
        int units = methodology.units().size();
        Optional<Integer> top = settings.value(TOP, written)
                .map(k -> written.get(TOP.name()).isPresent() ? k : Math.min(k, units))
                .filter(k -> inRange(k >= 1 && k <= units, "top", UNIT_COUNTS));
        Optional<Double> interval =
                settings.value(INTERVAL, written).filter(share -> inRange(share > 0 && share < 1, "interval", SHARES));
        Optional<Integer> seed = settings.value(SEED, written);
        Optional<AuditSettings.Sampling> sampling = settings.value(SAMPLING, written);
        Optional<OnFailure> failures = settings.value(FAILURES, written);
        Optional<Double> cells = settings.value(CELLS, written);
        List<Problem> problems = new ArrayList<>(settings.problems());
        reader.problems().stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problems::add);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Reading(Optional.empty(), problems);
        }
        return new Reading(
                Optional.of(new AuditSettings(
                        seed.orElseThrow(),
                        replications.orElseThrow().longValue(),
                        sampling.orElseThrow(),
                        failures.orElseThrow() == OnFailure.COUNT,
                        interval.orElseThrow(),
                        top.orElseThrow(),
                        factors,
                        sensitivity.orElseThrow(),
                        cells.orElseThrow())),
                problems);
    }

    private boolean inRange(boolean holds, String key, Name range) {
        return RangeFault.unless(holds, settings, written, key, range);
    }

    private Optional<AuditSettings.Sensitivity> sensitivity() {
        return new SensitivityReader(settings).read(written.get("sensitivity"));
    }
}
