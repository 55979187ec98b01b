// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs the plan once for each combination of the discrete choices. */
final class ScenarioRuns {
    /** So many combinations are held at once until what they have in common is found. */
    private static final int TOGETHER = 512;

    /** Data sets of no more numbers than this are held. */
    private static final long MOST_NUMBERS = 1 << 23;

    /** The kernel knows the units of the edition alone. */
    private static final Fault COMPARES_PERIODS = Fault.error(
            "not-computable",
            "An aggregation compares units with those of other periods, which an audit cannot do.",
            "有合成方法将单元与其他时期的单元比较，审计无法处理这种情况。",
            "Let the step 'weigh' learn from the edition, or take another aggregation.",
            "请让步骤 'weigh' 的常数取自本期，或改用其他合成方法。");

    private final Result nominal;
    private final int[] units;
    private final long seed;
    private final List<Factor> factors;
    private final List<DataDraws> draws = new ArrayList<>();
    private Table[] drawn = new Table[0];
    private final List<Ready> ready = new ArrayList<>();

    /** A combination of methods: its plan and what it imputes, or why there is none. */
    private record Ready(Optional<Plan> plan, Fillings fillings, List<Problem> problems) {}

    /** Of the factors those that lead to a scenario: methods and data. */
    ScenarioRuns(Result nominal, Evidence evidence, int[] units, List<Factor> deciding, long seed) {
        this.nominal = nominal;
        this.units = units;
        this.seed = seed;
        this.factors = deciding;
        for (int f = 0; f < deciding.size(); f++) {
            if (deciding.get(f) instanceof Factor.Data data) {
                draws.add(new DataDraws(nominal.methodology(), evidence, nominal.observed(), data, seedOf(f)));
            }
        }
    }

    static Problem comparesPeriods(Plan plan) {
        return COMPARES_PERIODS.at(plan.weighsFrom());
    }

    private long seedOf(int factor) {
        return Stream.mix(seed + Stream.GAMMA * (factor + 1));
    }

    static int[] alternatives(List<Factor> deciding) {
        return deciding.stream()
                .mapToInt(factor -> factor instanceof Factor.Methods methods
                        ? methods.alternatives().size()
                        : ((Factor.Data) factor).draws())
                .toArray();
    }

    Scenarios run(Progress progress) {
        int[] alternatives = alternatives(factors);
        int all = Scenarios.combinations(alternatives);
        progress.tell(Progress.Phase.SCENARIOS, 0, all);
        prepare();
        Scenarios scenarios = new Scenarios(alternatives);
        for (int from = 0; from < all; from += TOGETHER) {
            Computed[] computed = new Computed[Math.min(TOGETHER, all - from)];
            int first = from;
            all(computed.length, i -> computed[i] = compute(Scenarios.chosen(alternatives, first + i)));
            for (Computed one : computed) {
                scenarios.add(one);
            }
            progress.tell(Progress.Phase.SCENARIOS, from + computed.length, all);
        }
        return scenarios;
    }

    private List<Factor.Methods> methods() {
        return factors.stream()
                .filter(Factor.Methods.class::isInstance)
                .map(Factor.Methods.class::cast)
                .toList();
    }

    private int[] methodAlternatives() {
        return methods().stream()
                .mapToInt(factor -> factor.alternatives().size())
                .toArray();
    }

    private int[] dataAlternatives() {
        return factors.stream()
                .filter(Factor.Data.class::isInstance)
                .mapToInt(factor -> ((Factor.Data) factor).draws())
                .toArray();
    }

    private void prepare() {
        drawData();
        int[] alternatives = methodAlternatives();
        Compilation[] compiled = new Compilation[Scenarios.combinations(alternatives)];
        all(compiled.length, i -> compiled[i] = Plan.compile(methodology(Scenarios.chosen(alternatives, i))));
        // What is imputed depends on the steps up to there alone, so it is found out once for all that share them.
        Map<List<Object>, Fillings> known = new HashMap<>();
        for (Compilation one : compiled) {
            if (one instanceof Compilation.Ready good) {
                Plan plan = good.plan();
                Fillings fillings = drawsImputed()
                        ? known.computeIfAbsent(upToImputation(plan.methodology()), steps -> fillings(plan))
                        : Fillings.NONE;
                ready.add(new Ready(Optional.of(plan), fillings, List.of()));
            } else {
                ready.add(new Ready(Optional.empty(), Fillings.NONE, ((Compilation.Refused) one).problems()));
            }
        }
    }

    /** All methods are tried on the same data sets, so these are drawn once, unless there are too many to hold. */
    private void drawData() {
        int sets = Scenarios.combinations(dataAlternatives());
        Table observed = nominal.observed();
        if ((long) sets * observed.rows() * observed.columns().size() <= MOST_NUMBERS) {
            Table[] made = new Table[sets];
            all(sets, set -> made[set] = draw(set));
            drawn = made;
        }
    }

    private Table draw(int set) {
        int[] chosen = Scenarios.chosen(dataAlternatives(), set);
        Table table = nominal.observed();
        for (int d = 0; d < chosen.length; d++) {
            table = draws.get(d).draw(chosen[d], table);
        }
        return table;
    }

    private static void all(int count, IntConsumer work) {
        IntStream.range(0, count).boxed().parallel().forEach(work::accept);
    }

    private Methodology methodology(int[] chosen) {
        Methodology methodology = nominal.methodology();
        for (int m = 0; m < chosen.length; m++) {
            methodology = methods().get(m).alternatives().get(chosen[m]).applyTo(methodology);
        }
        return methodology;
    }

    private static List<Object> upToImputation(Methodology methodology) {
        List<Object> steps = new ArrayList<>(List.of(methodology.framework().columns(), methodology.units()));
        for (Step step : methodology.steps()) {
            steps.add(step);
            if (step.name().equals(StepKind.IMPUTE.text())) {
                return steps;
            }
        }
        return steps;
    }

    private static boolean drawsImputed(Factor factor) {
        return factor instanceof Factor.Data data && data.errors().contains(new DataError.ImputedResidual());
    }

    private boolean drawsImputed() {
        return factors.stream().anyMatch(ScenarioRuns::drawsImputed);
    }

    private Fillings fillings(Plan plan) {
        return plan.run(NarrowedTable.of(nominal.observed(), plan.methodology())) instanceof Outcome.Finished finished
                ? Fillings.of(plan, finished.result())
                : Fillings.NONE;
    }

    private Computed compute(int[] chosen) {
        int combination = 0;
        int set = 0;
        for (int f = 0; f < chosen.length; f++) {
            if (factors.get(f) instanceof Factor.Methods methods) {
                combination = combination * methods.alternatives().size() + chosen[f];
            } else {
                set = set * ((Factor.Data) factors.get(f)).draws() + chosen[f];
            }
        }
        Ready with = ready.get(combination);
        return with.plan().isEmpty()
                ? Computed.failed(with.problems())
                : run(with, chosen, drawn.length == 0 ? draw(set) : drawn[set]);
    }

    private Computed run(Ready with, int[] chosen, Table drawn) {
        Plan plan = with.plan().orElseThrow();
        if (plan.comparesPeriods()) {
            return Computed.failed(List.of(comparesPeriods(plan)));
        }
        Table table = NarrowedTable.of(drawn, plan.methodology());
        for (int f = 0; f < chosen.length; f++) {
            if (drawsImputed(factors.get(f))) {
                table = with.fillings().draw(new Stream(seedOf(f)), chosen[f], table);
            }
        }
        Outcome outcome = plan.run(table);
        return outcome instanceof Outcome.Finished finished
                ? Computed.of(plan, finished.result(), nominal, units)
                : Computed.failed(((Outcome.Stopped) outcome).problems());
    }
}
