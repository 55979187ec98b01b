// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Choice;
import dev.pagoda.audit.kernel.Draws;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Tree;
import dev.pagoda.audit.kernel.WeightDraw;
import dev.pagoda.audit.sensitivity.SaltelliDesign;
import dev.pagoda.core.model.Framework;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes studies of the scenarios: one in which everything varies, and one for each factor alone. */
final class StudyMaker {
    private final Framework framework;
    private final FactorOrder layout;
    private final Scenarios scenarios;
    private final Numerics numerics;
    private final AuditSettings settings;
    private final Tree tree;

    StudyMaker(
            Framework framework, FactorOrder layout, Scenarios scenarios, Numerics numerics, AuditSettings settings) {
        this.framework = framework;
        this.layout = layout;
        this.scenarios = scenarios;
        this.numerics = numerics;
        this.settings = settings;
        this.tree = Tree.of(framework);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int alternatives : scenarios.alternatives()) {
            choices.add(Choice.among(alternatives));
        }
        for (Factor.Weights weights : layout.sets()) {
            choices.add(Choice.among(WeightDraws.alternatives((Spread.Sets) weights.spread())));
        }
        return choices;
    }

    private Study study(FactorOrder varied, Draws draws) {
        List<WeightDraw> weights =
                new WeightDraws(framework, varied, numerics, settings.seed()).of(scenarios, tree.dimensions());
        return new Study(tree, scenarios.data(), choices(), scenarios, weights, draws);
    }

    /** The same study with other numbers. */
    static Study with(Study study, Draws draws) {
        return new Study(study.tree(), study.data(), study.choices(), study.scenarios(), study.weights(), draws);
    }

    /** All factors vary. */
    Study whole() {
        Study study = study(layout, new Stream(settings.seed()));
        return with(study, settings.draws(study.numbers(), numerics, 0));
    }

    /** Only one factor varies; everything else is as in the index. */
    Study alone(Factor factor) {
        return alone(factor, study -> settings.draws(study.numbers(), numerics, 0));
    }

    /** The same; replication r takes the r-th of the sets among which the factor chooses. */
    Study eachSet(Factor.Weights factor, int sets) {
        return alone(factor, study -> (lanes, replications, from, count, into) -> {
            for (int n = 0; n < count; n++) {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    into[n * Lanes.COUNT + lane] = (replications[lane] % sets + 0.5) / sets;
                }
            }
        });
    }

    private Study alone(Factor factor, Function<Study, Draws> drawsOf) {
        List<Factor> kept = layout.factors().stream()
                .filter(other -> !(other instanceof Factor.Weights) || other.equals(factor))
                .toList();
        // The choices stay where they are, whether anything reads them or not.
        FactorOrder varied = new FactorOrder(kept, layout.deciding(), layout.sets());
        Study study = study(varied, new Stream(settings.seed()));
        Set<Integer> own = new HashSet<>();
        for (int number : numbers(study, factor)) {
            own.add(number);
        }
        Draws draws = drawsOf.apply(study);
        return with(study, (lanes, replications, from, count, into) -> {
            draws.fill(lanes, replications, from, count, into);
            for (int n = 0; n < count; n++) {
                for (int lane = 0; lane < Lanes.COUNT && !own.contains(from + n); lane++) {
                    into[n * Lanes.COUNT + lane] = 0; // the first alternative of each choice is that of the index
                }
            }
        });
    }

    private int[] numbers(Study study, Factor factor) {
        int[] first = new int[study.weights().size() + 1];
        first[0] = layout.choices();
        for (int k = 0; k < study.weights().size(); k++) {
            first[k + 1] = first[k] + study.weights().get(k).numbers();
        }
        return layout.numbers(factor, tree.dimensions(), first);
    }

    /** The design of the sensitivity analysis. */
    SaltelliDesign design(Study whole) {
        List<dev.pagoda.audit.sensitivity.SobolFactor> factors = layout.factors().stream()
                .map(factor -> new dev.pagoda.audit.sensitivity.SobolFactor(factor.name(), numbers(whole, factor)))
                .toList();
        return new SaltelliDesign(
                settings.draws(2 * whole.numbers(), numerics, 1),
                settings.sensitivity().base(),
                factors,
                settings.sensitivity().secondOrder());
    }
}
