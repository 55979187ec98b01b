package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.CellStep;
import dev.pagoda.core.plan.Explanation;
import dev.pagoda.core.plan.ImputedShare;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a unit's score comes from, as an indented tree: weights and points at dimensions, every step and the source at indicators. */
final class ExplanationText {
    private final Project project;
    private final Result result;
    private final Language language;
    private final int unit;
    private final int period;
    private final int decimals;

    ExplanationText(Project project, Result result, Language language, int unit, int period) {
        this.project = project;
        this.result = result;
        this.language = language;
        this.unit = unit;
        this.period = period;
        this.decimals = new Edition(project, result).decimals();
    }

    void print(Output output, int node) {
        Unit of = project.units().get(unit);
        List<Node> path = result.framework().path(node);
        output.styled("bold", heading(of));
        for (Node above : path.subList(0, path.size() - 1)) {
            Explanation at = result.explain(unit, result.framework().position(above.code()), period);
            output.line(standing(at) + imputed(at));
        }
        print(output, result.explain(unit, node, period), "");
    }

    private String heading(Unit of) {
        String other = of.label(language == Language.EN ? Language.ZH : Language.EN);
        String name = of.label(language);
        return (name.equals(other) ? name : name + " " + other) + "  "
                + project.title().in(language) + " " + period;
    }

    /** One line: code, name, points, rank. */
    private String standing(Explanation at) {
        String rank = Double.isNaN(at.rank())
                ? Words.NOT_RANKED.in(language)
                : language == Language.ZH
                        ? "第 " + RankingText.rank(at.rank()) + " 名"
                        : "rank " + RankingText.rank(at.rank());
        return at.node().code() + " " + at.node().label(language) + "  " + Figure.fixed(at.score(), decimals) + "  "
                + rank;
    }

    private void print(Output output, Explanation at, String indent) {
        output.line(indent
                + (at.node() instanceof Indicator ? standing(at) : output.style("bold", standing(at)))
                + share(at)
                + imputed(at));
        if (at.node() instanceof Indicator indicator) {
            cell(indicator, at).forEach(line -> output.line(indent + "    " + line));
        }
        weighing(at.node()).forEach(line -> output.line(indent + "    " + line));
        for (Explanation child : at.children()) {
            print(output, child, indent + "  ");
        }
    }

    /** How much of the score rests on values that were filled in; nothing to say of an indicator, whose steps tell it. */
    private String imputed(Explanation at) {
        int node = result.framework().position(at.node().code());
        double share = new ImputedShare(result).of(node, result.row(unit, period));
        return share > 0 && !(at.node() instanceof Indicator)
                ? "  · " + percent(share) + " " + Words.IMPUTED.in(language)
                : "";
    }

    private String share(Explanation at) {
        if (at.node().code().equals(result.framework().index().code())) {
            return "";
        }
        return "  · " + Words.WEIGHT.in(language) + " " + Figure.of(at.weight()) + " · "
                + percent(at.effectiveWeight()) + " " + Words.IN_INDEX.in(language) + " · " + Words.ADDS.in(language)
                + " "
                + Figure.fixed(at.contribution(), decimals);
    }

    private String percent(double share) {
        return Figure.fixed(100 * share, 1) + (language == Language.ZH ? "%" : " %");
    }

    private List<String> cell(Indicator indicator, Explanation at) {
        TextTable table = new TextTable().left().right().left();
        for (CellStep step : at.cell()) {
            if (step.event() != CellStep.Event.UNCHANGED) {
                table.row(List.of(step.step(), Figure.of(step.after()), detail(indicator, step)));
            }
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(sources(indicator));
        return lines;
    }

    /** What the weighting of a node found, such as a consistency ratio; what it found of single children is in the report. */
    private List<String> weighing(Node node) {
        List<String> lines = new ArrayList<>();
        for (Learned learned : result.learned()) {
            if (learned.step().equals("weigh")
                    && learned.code().equals(node.code())
                    && learned.periods().contains(period)) {
                List<Constant> ofAll = learned.constants().stream()
                        .filter(constant -> children(node).stream()
                                .noneMatch(child -> constant.name().endsWith(" " + child)))
                        .toList();
                lines.addAll(RankingText.wrap("weigh  " + learned.method() + listed(ofAll)));
            }
        }
        return lines;
    }

    private static List<String> children(Node node) {
        return node instanceof Dimension dimension
                ? dimension.children().stream().map(Node::code).toList()
                : List.of();
    }

    private String detail(Indicator indicator, CellStep step) {
        switch (step.event()) {
            case OBSERVED:
                return observedUnit(indicator) + ", " + observedIn(indicator);
            case MISSING:
                return Words.MISSING.in(language) + ", " + observedIn(indicator);
            case DIVIDED:
                return (Double.isNaN(step.before()) ? "" : Words.DIVIDED.in(language) + " ") + indicator.denominator()
                        + ", " + indicator.measuredIn();
            case WINSORISED:
                return Words.WINSORISED.in(language) + ": " + Figure.of(step.before()) + " → "
                        + Figure.of(step.after());
            default:
                return word(step.event()) + learned(step.step(), indicator);
        }
    }

    private String observedUnit(Indicator indicator) {
        return indicator.denominator().isEmpty() ? indicator.measuredIn() : Words.BEFORE_DIVISION.in(language);
    }

    private int observedIn(Indicator indicator) {
        return period - indicator.lag();
    }

    private String word(CellStep.Event event) {
        return Words.valueOf(event.name()).in(language);
    }

    /** The method and its constants: {@code min-max: min 1, max 9}. */
    private String learned(String step, Indicator indicator) {
        Optional<Learned> learned = result.learned().stream()
                .filter(one -> one.step().equals(step)
                        && one.code().equals(indicator.code())
                        && one.periods().contains(period))
                .findFirst();
        return learned.map(one -> ", " + one.method() + constants(one.constants()))
                .orElse("");
    }

    private static String constants(List<Constant> constants) {
        return constants.size() > 6 ? "" : listed(constants);
    }

    private static String listed(List<Constant> constants) {
        List<String> texts = constants.stream()
                .map(constant -> constant.name() + " " + Figure.of(constant.value()))
                .toList();
        return texts.isEmpty() ? "" : ": " + String.join(", ", texts);
    }

    private List<String> sources(Indicator indicator) {
        List<String> lines = new ArrayList<>();
        String code = project.units().get(unit).code();
        sourcesOf(code, indicator.code(), observedIn(indicator), Words.SOURCE.in(language), lines);
        int denominator = result.framework().columnOf(indicator.denominator());
        if (denominator >= 0) {
            int observed = period - Evidence.lag(result.framework(), denominator);
            sourcesOf(code, indicator.denominator(), observed, indicator.denominator(), lines);
        }
        return lines;
    }

    private void sourcesOf(String code, String column, int observed, String label, List<String> lines) {
        Optional<Observation> chosen = project.evidence().find(code, column, observed);
        chosen.ifPresent(one -> lines.add(label + "  " + Figure.of(one.value()) + "  " + describe(one)));
        for (Observation other : project.evidence().others(code, column, observed)) {
            boolean same = chosen.isPresent() && chosen.get().value() == other.value();
            lines.add(Words.ALSO.in(language) + "  " + Figure.of(other.value()) + " ("
                    + (same ? Words.SAME : Words.NOT_USED).in(language) + ")  " + describe(other));
        }
    }

    private static String describe(Observation one) {
        List<String> parts =
                new ArrayList<>(List.of(one.source().title(), one.source().address(), one.note()));
        if (one.status() != Observation.Status.OBSERVED) {
            parts.add(0, one.status().name().toLowerCase(Locale.ROOT));
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? one.at().toString() : String.join(" · ", parts);
    }

    Map<String, Object> json(int node) {
        return json(result.explain(unit, node, period));
    }

    private Map<String, Object> json(Explanation at) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("node", at.node().code());
        json.put("name", at.node().label(language));
        number(json, "score", at.score());
        number(json, "rank", at.rank());
        number(json, "weight", at.weight());
        number(json, "effectiveWeight", at.effectiveWeight());
        number(json, "contribution", at.contribution());
        json.put("children", at.children().stream().map(this::json).toList());
        if (at.node() instanceof Indicator indicator) {
            List<Object> steps = new ArrayList<>();
            for (CellStep step : at.cell()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("step", step.step());
                number(one, "value", step.after());
                one.put("event", step.event().name().toLowerCase(Locale.ROOT));
                steps.add(one);
            }
            json.put("steps", steps);
            json.put("sources", sources(indicator));
        }
        return json;
    }

    /** A missing number is left out. */
    private static void number(Map<String, Object> json, String key, double value) {
        if (!Double.isNaN(value)) {
            json.put(key, value);
        }
    }
}
