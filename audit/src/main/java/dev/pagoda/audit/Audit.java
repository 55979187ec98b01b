// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.influence.CellInfluence;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WeightRanges;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.audit.kernel.Block;
import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.ReplicationListener;
import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Tally;
import dev.pagoda.audit.kernel.Threads;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Computes an index anew many times, each time with other choices, and tells how sure its ranking is. What does not
 * depend on a choice is computed once; discrete choices are computed once each, in all combinations; only weights,
 * aggregation and ranking are done in every replication.
 */
public final class Audit {
    private static final Name FEWER_ALTERNATIVES = new Name(
            "Vary fewer things together, or draw fewer data sets ('draws').", "请减少同时变动的因素，或减少抽取的数据集（'draws'）。");
    private static final Fault TOO_MANY = Fault.error(
            "audit-too-large",
            "The alternatives have more than {most} combinations.",
            "备选方案的组合超过 {most} 种。",
            FEWER_ALTERNATIVES.en(),
            FEWER_ALTERNATIVES.zh());
    private static final Template COMBINATIONS =
            new Template("{count} combinations of alternatives", "{count} 种备选方案组合");
    private static final Template REPLICATIONS = new Template("{count} replications", "{count} 次重复计算");
    private static final Template FEWER_REPLICATIONS =
            new Template("Ask for fewer 'replications': at most {most}.", "请减少 'replications'：至多 {most}。");

    /** Replications by which the speed is found out, for each thread: a whole block of the largest size. */
    private static final int TRIAL = 1 << 14;

    /** Seconds for which this is tried before an audit is refused. */
    private static final double PATIENCE = 6;

    private final Plan plan;
    private final Result nominal;
    private final Evidence evidence;
    private final AuditSettings settings;
    private final Location at;
    private final Numerics numerics;
    private final AuditLimits limits;
    private final int threads;
    private final Progress progress;

    /**
     * An audit.
     *
     * @param plan of the index
     * @param nominal what it gives
     * @param at where the robustness analysis is written
     */
    public Audit(
            Plan plan,
            Result nominal,
            Evidence evidence,
            AuditSettings settings,
            Location at,
            Numerics numerics,
            AuditLimits limits,
            int threads,
            Progress progress) {
        this.plan = plan;
        this.nominal = nominal;
        this.evidence = evidence;
        this.settings = settings;
        this.at = at;
        this.numerics = numerics;
        this.limits = limits;
        this.threads = threads;
        this.progress = progress;
    }

    /** Runs it, unless it is too large or something cannot be computed. */
    public AuditOutcome run() {
        if (plan.comparesPeriods()) {
            return new AuditOutcome.Stopped(List.of(ScenarioRuns.comparesPeriods(plan)));
        }
        int[] units = units();
        FactorOrder layout = FactorOrder.of(settings.factors());
        Optional<Problem> tooLarge = tooLarge(units, layout);
        if (tooLarge.isPresent()) {
            return new AuditOutcome.Stopped(List.of(tooLarge.get()));
        }
        Scenarios scenarios =
                new ScenarioRuns(nominal, evidence, units, layout.deciding(), settings.seed()).run(progress);
        Failures failures = new Failures(layout, scenarios, at);
        if (!scenarios.failures().isEmpty() && !settings.countsFailures()) {
            return new AuditOutcome.Stopped(failures.problems());
        }
        StudyMaker maker = new StudyMaker(nominal.framework(), layout, scenarios, numerics, settings);
        Study study = maker.whole();
        long count = settings.replications();
        Replications replications = replications(study, count);
        Optional<Problem> tooLong = tooLong(replications, layout);
        if (tooLong.isPresent()) {
            return new AuditOutcome.Stopped(List.of(tooLong.get()));
        }
        Kept kept = new Kept(Kept.count(count, units.length), units.length);
        boolean keepsAll = kept.replications() == count;
        Tally tally = Threads.run(
                replications,
                threads,
                telling(Progress.Phase.REPLICATIONS, count, keepsAll ? kept : ReplicationListener.NONE));
        if (tally.failed() > 0 && !settings.countsFailures()) {
            return new AuditOutcome.Stopped(List.of(failures.problem(study, tally.firstFailed(), tally.failed())));
        }
        if (!keepsAll) {
            Threads.run(again(replications, study.draws(), kept.replications()), threads, kept);
        }
        return new AuditOutcome.Finished(result(units, layout, scenarios, failures, maker, replications, tally, kept));
    }

    private Replications replications(Study study, long count) {
        return new Replications(study, numerics.lanes(study, count), count);
    }

    private Replications again(Replications replications, Draws draws, long count) {
        return replications.with(draws, numerics.lanes(replications.study(), count), count);
    }

    /**
     * Computes replications whose numbers are given, such as those that another program drew. A number chooses among
     * the alternatives of a factor by its place in [0, 1); factors stand in the order of the method file, those that
     * choose among sets of weights after the others.
     */
    public Kept replay(Draws draws, int count) {
        int[] units = units();
        FactorOrder layout = FactorOrder.of(settings.factors());
        Scenarios scenarios =
                new ScenarioRuns(nominal, evidence, units, layout.deciding(), settings.seed()).run(progress);
        StudyMaker maker = new StudyMaker(nominal.framework(), layout, scenarios, numerics, settings);
        Kept kept = new Kept(count, units.length);
        Study study = StudyMaker.with(maker.whole(), draws);
        Threads.run(replications(study, count), threads, kept);
        return kept;
    }

    private int[] units() {
        int edition = nominal.methodology().edition();
        return IntStream.range(0, nominal.methodology().units().size())
                .filter(unit -> nominal.isRanked(nominal.row(unit, edition)))
                .toArray();
    }

    private AuditResult result(
            int[] units,
            FactorOrder layout,
            Scenarios scenarios,
            Failures failures,
            StudyMaker maker,
            Replications replications,
            Tally tally,
            Kept kept) {
        Targets targets = new Targets(nominal, units);
        Sampled sampled = Sampled.of(kept, targets.ranks(), settings.top(), plan);
        List<RankDistribution> ranks = new ArrayList<>();
        double[] means = new double[units.length];
        double[] deviations = new double[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            ranks.add(RankDistribution.of(tally, unit));
            long n = tally.ranked(unit);
            means[unit] = tally.sum(unit) / n;
            deviations[unit] = Math.sqrt(Math.max(0, tally.sumOfSquares(unit) / n - means[unit] * means[unit]));
        }
        AuditResult result = new AuditResult(
                settings,
                nominal,
                units,
                ranks,
                means,
                deviations,
                sampled,
                tally.replications(),
                tally.failed(),
                scenarios.count(),
                failures.texts(),
                new AloneRuns(nominal, layout, maker, settings, targets, numerics, threads).run(),
                new SensitivityRuns(settings, maker, targets, numerics, threads, progress).run(replications, layout),
                influence(),
                List.of());
        return result.with(Tied.groups(sampled.ahead(), result.order(), 1 - (1 - settings.interval()) / 2));
    }

    private Influence influence() {
        int edition = nominal.methodology().edition();
        int top = settings.top();
        progress.tell(Progress.Phase.WEIGHTS, 0, 1);
        WeightRanges weights = WeightRanges.of(plan, nominal, edition, top);
        List<Overtaking> challengers = Overtaking.ofLeader(plan, nominal, edition, Overtaking.Over.CHILDREN, top);
        List<Overtaking> neighbours = Overtaking.ofNeighbours(plan, nominal, edition, Overtaking.Over.CHILDREN);
        List<Without> without = Without.of(
                nominal,
                Without.candidates(nominal),
                top,
                threads,
                (done, all) -> progress.tell(Progress.Phase.REMOVALS, done, all));
        CellInfluence cells = CellInfluence.of(
                plan,
                nominal,
                Perturbation.of(nominal, evidence, settings.perturbation()),
                top,
                threads,
                (done, all) -> progress.tell(Progress.Phase.CELLS, done, all));
        return new Influence(weights, challengers, neighbours, without, cells);
    }

    private ReplicationListener telling(Progress.Phase part, long all, ReplicationListener blocks) {
        AtomicLong done = new AtomicLong();
        return new ReplicationListener() {
            @Override
            public boolean wantsBlocks() {
                return blocks.wantsBlocks();
            }

            @Override
            public void computed(Block block) {
                blocks.computed(block);
            }

            @Override
            public void passed(int replications) {
                progress.tell(part, done.addAndGet(replications), all);
            }
        };
    }

    private Optional<Problem> tooLarge(int[] units, FactorOrder layout) {
        long combinations = 1;
        for (int alternatives : ScenarioRuns.alternatives(layout.deciding())) {
            combinations *= alternatives;
            if (combinations > Scenarios.MOST) {
                return Optional.of(TOO_MANY.at(at, "most", Scenarios.MOST));
            }
        }
        int indicators = nominal.framework().indicators().size();
        Optional<Problem> memory =
                limits.memory(at, combinations, (long) indicators * units.length, (long) units.length * units.length);
        if (memory.isPresent()) {
            return memory;
        }
        double one = seconds(() -> plan.run(nominal.observed()));
        return limits.time(
                at, one * combinations / threads, COMBINATIONS.with("count", combinations), FEWER_ALTERNATIVES);
    }

    /** Java is slow at first: an audit is not refused before it had the time to become fast. */
    private Optional<Problem> tooLong(Replications replications, FactorOrder layout) {
        long sensitivity = layout.factors().isEmpty()
                ? 0
                : (long) settings.sensitivity().base() * (layout.factors().size() + 2);
        long all = settings.replications() + sensitivity;
        long tried = (long) TRIAL * threads;
        if (all <= tried) {
            return Optional.empty();
        }
        Study study = replications.study();
        Replications trial = replications.with(study.draws(), numerics.lanes(study, all), tried);
        double one = Double.POSITIVE_INFINITY;
        double spent = 0;
        while (one * all > limits.seconds() && spent < PATIENCE) {
            double seconds = seconds(() -> Threads.run(trial, threads));
            one = Math.min(one, seconds / tried);
            spent += seconds;
        }
        return limits.time(
                at,
                one * all,
                REPLICATIONS.with("count", settings.replications()),
                FEWER_REPLICATIONS.with("most", roundedDown(limits.seconds() / one)));
    }

    /** To one digit. */
    private static long roundedDown(double count) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(count)));
        return (long) (Math.floor(count / unit) * unit);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) * 1e-9;
    }
}
