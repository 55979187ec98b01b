// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.TieRule;
import dev.pagoda.core.ranking.Tiering;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.core.weighting.Weightings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a plan of a methodology: checks the order of steps and binds methods to parameters for every indicator and
 * node.
 */
final class Compiler {
    private static final Fault UNKNOWN_STEP =
            Fault.error("unknown-step", "There is no step '{name}'.", "没有名为“{name}”的步骤。", "{help}", "{help}");
    private static final Fault STEP_ORDER = Fault.error(
            "step-order",
            "The step '{name}' comes after '{latest}'.",
            "步骤 '{name}' 写在 '{latest}' 之后。",
            "Move it up: steps on the data come first, then weigh, aggregate, rank and tier.",
            "请上移：处理数据的步骤在前，其后依次为 weigh、aggregate、rank 和 tier。");
    private static final Fault STEP_TWICE = Fault.error(
            "step-twice",
            "The step '{name}' is given twice.",
            "步骤 '{name}' 出现了两次。",
            "Remove one of the two.",
            "请删去其中一个。");
    private static final Fault BEFORE_NORMALISE = Fault.error(
            "before-normalise",
            "The imputation {name} mixes indicators as they are, but the step 'normalise' comes later.",
            "插补方法 {name} 直接混合各指标的数值，而步骤 'normalise' 在其后。",
            "Move the step 'impute' after 'normalise', or leave out 'normalise-first: false'.",
            "请将步骤 'impute' 移到 'normalise' 之后，或去掉 'normalise-first: false'。");
    private static final Fault NO_NORMALISE = Fault.error(
            "missing-step",
            "Some indicators are better when lower, but no step normalises them.",
            "部分指标越低越好，但没有步骤对其标准化。",
            "Add a step 'normalise'.",
            "请添加步骤 'normalise'。");
    private static final Fault UNKNOWN_TIE_RULE =
            Fault.error("wrong-parameter", "There is no tie rule '{name}'.", "没有名为“{name}”的并列规则。", "{help}", "{help}");
    private static final Name SHARES_BY_NODE = new Name("nodes with a share each: { A: 0.5 }", "节点及其比例：{ A: 0.5 }");
    private static final Name A_TIE_RULE = new Name("a tie rule", "并列规则");
    private static final Name THE_TIERS = new Name("the tiers", "分档");

    private final Methodology methodology;
    private final Framework framework;
    private final Settings settings;
    private final Choices choices;

    Compiler(Methodology methodology) {
        this.methodology = methodology;
        this.framework = methodology.framework();
        this.settings = new Settings(methodology);
        this.choices = new Choices(framework, settings);
    }

    Compilation compile() {
        checkOrder();
        List<LearnFrom> learning =
                methodology.steps().stream().map(settings::learnFrom).toList();
        List<Integer> live = LearnFrom.live(methodology.periods(), learning);
        List<DataStage> stages = new ArrayList<>();
        for (Step step : methodology.steps()) {
            StepKind.find(step.name())
                    .flatMap(kind -> dataStage(kind, step, live))
                    .ifPresent(stages::add);
        }
        requireDirections();
        RollUp rollUp = rollUp(live);
        RankStage standing = standing();
        List<Problem> problems = settings.problems();
        return problems.stream().anyMatch(Problem::isError)
                ? new Compilation.Refused(problems)
                : new Compilation.Ready(new Plan(methodology, learning, stages, rollUp, standing), problems);
    }

    private void checkOrder() {
        StepKind latest = StepKind.DENOMINATE;
        for (Step step : methodology.steps()) {
            Optional<StepKind> kind = StepKind.find(step.name());
            if (kind.isEmpty()) {
                settings.report(
                        UNKNOWN_STEP,
                        step.at(),
                        "name",
                        step.name(),
                        "help",
                        Suggestion.help(step.name(), StepKind.names()));
                continue;
            }
            StepKind now = kind.get();
            if (now.isOnData() && !latest.isOnData() || !now.isOnData() && now.ordinal() < latest.ordinal()) {
                settings.report(STEP_ORDER, step.at(), "name", now.text(), "latest", latest.text());
            } else if (!now.isOnData() && now == latest) {
                settings.report(STEP_TWICE, step.at(), "name", now.text());
            }
            latest = now.ordinal() > latest.ordinal() ? now : latest;
        }
    }

    private Optional<DataStage> dataStage(StepKind kind, Step step, List<Integer> live) {
        LearnFrom learnFrom = settings.learnFrom(step);
        switch (kind) {
            case DENOMINATE:
                settings.requireKnownKeys(step.settings(), kind.keys());
                return Optional.of(new DenominateStage(step.at()));
            case SCREEN:
                settings.requireKnownKeys(step.settings(), kind.keys());
                return Optional.of(screen(step.settings()));
            case IMPUTE:
                List<Bound<Imputation>> imputations =
                        choices.perIndicator(kind, Imputations.ALL, step, "imputation", Optional.of("none"));
                boolean scored = isScored(step);
                if (!scored) {
                    requireOneColumnEach(imputations);
                }
                return Optional.of(ImputeStage.of(imputations, learnFrom, live, methodology.units(), scored));
            case TREAT:
                List<Bound<Treatment>> treatments =
                        choices.perIndicator(kind, Treatments.ALL, step, "treatment", Optional.of("none"));
                return Optional.of(new TreatStage(treatments, learnFrom, live));
            case NORMALISE:
                List<Bound<Normalisation>> normalisations =
                        choices.perIndicator(kind, Normalisations.ALL, step, "normalisation", Optional.empty());
                return Optional.of(new NormaliseStage(normalisations, learnFrom, live));
            default:
                return Optional.empty();
        }
    }

    /** Whether the values are scores when a step takes them: no step normalises them later. */
    private boolean isScored(Step step) {
        List<Step> steps = methodology.steps();
        return steps.subList(steps.lastIndexOf(step) + 1, steps.size()).stream()
                .noneMatch(later -> later.name().equals(StepKind.NORMALISE.text()));
    }

    private void requireOneColumnEach(List<Bound<Imputation>> imputations) {
        for (Bound<Imputation> bound : imputations) {
            if (bound.method().needsCommonScale()) {
                settings.report(BEFORE_NORMALISE, bound.at(), "name", bound.name());
            }
        }
    }

    private ScreenStage screen(Setting.Entries entries) {
        Map<String, Double> atNodes = new LinkedHashMap<>();
        entries.get("at").flatMap(at -> settings.entries(at, SHARES_BY_NODE)).ifPresent(at -> {
            for (Setting.Entry entry : at.entries()) {
                if (choices.requireNode(entry)) {
                    settings.fraction(entry.value()).ifPresent(share -> atNodes.put(entry.key(), share));
                }
            }
        });
        return new ScreenStage(
                settings.fraction(entries, "coverage", 0),
                settings.fraction(entries, "non-zero", 0),
                atNodes,
                settings.units(entries, "keep"),
                settings.units(entries, "drop"));
    }

    /**
     * Scores of a lower-is-better indicator can only be mixed with others once a normalisation has turned them round.
     */
    private void requireDirections() {
        if (find(StepKind.NORMALISE).isEmpty() && NormaliseStage.needed(framework.indicators())) {
            Location at = methodology.steps().isEmpty()
                    ? Location.NONE
                    : methodology.steps().get(0).at();
            settings.report(NO_NORMALISE, at);
        }
    }

    private Optional<Step> find(StepKind kind) {
        return methodology.steps().stream()
                .filter(step -> step.name().equals(kind.text()))
                .findFirst();
    }

    private RollUp rollUp(List<Integer> live) {
        Step weigh = find(StepKind.WEIGH).orElse(Step.of("weigh", "method", "given"));
        Step aggregate = find(StepKind.AGGREGATE).orElse(Step.of("aggregate", "method", "arithmetic"));
        List<Optional<Bound<Weighting>>> weightings =
                choices.perDimension(StepKind.WEIGH, Weightings.ALL, weigh, "weighting", "given");
        List<Optional<Bound<Aggregation>>> aggregations =
                choices.perDimension(StepKind.AGGREGATE, Aggregations.ALL, aggregate, "aggregation", "arithmetic");
        List<Optional<RollUp.AtNode>> byNode = new ArrayList<>();
        for (int node = 0; node < weightings.size(); node++) {
            double coverage = choices.coverage(aggregate, node);
            Optional<Bound<Aggregation>> aggregation = aggregations.get(node);
            byNode.add(weightings
                    .get(node)
                    .flatMap(weighting -> aggregation.map(bound -> new RollUp.AtNode(weighting, bound, coverage))));
        }
        return new RollUp(byNode, settings.learnFrom(weigh), live);
    }

    private RankStage standing() {
        TieRule ties = find(StepKind.RANK).map(this::ties).orElse(TieRule.MIN);
        Optional<Bound<Tiering>> tiering = find(StepKind.TIER).flatMap(step -> {
            Catalogue<Tiering> catalogue = Tierings.ALL;
            settings.requireKnownKeys(
                    step.settings(), StepKind.TIER.keys(), catalogue, Choices.methodName(step.settings()));
            return settings.bind(catalogue, List.of(step.settings()), Setting.Entries.NONE, THE_TIERS, step.at());
        });
        return new RankStage(ties, tiering);
    }

    private TieRule ties(Step step) {
        settings.requireKnownKeys(step.settings(), StepKind.RANK.keys());
        Optional<String> word = step.settings().get("ties").flatMap(ties -> settings.text(ties, A_TIE_RULE));
        if (word.isEmpty()) {
            return TieRule.MIN;
        }
        Map<String, TieRule> known = Word.all(TieRule.MIN);
        if (!known.containsKey(word.get())) {
            settings.report(
                    UNKNOWN_TIE_RULE,
                    step.settings().get("ties").orElseThrow().at(),
                    "name",
                    word.get(),
                    "help",
                    Suggestion.help(word.get(), known.keySet()));
        }
        return known.getOrDefault(word.get(), TieRule.MIN);
    }
}
