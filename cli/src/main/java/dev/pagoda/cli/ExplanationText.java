// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ExplanationAnswer;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.CellStep;
import dev.pagoda.core.plan.Explanation;
import dev.pagoda.core.plan.ImputedShare;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a unit's score comes from, as an indented tree: weights and points at dimensions, every step and the source at
 * indicators.
 */
final class ExplanationText {
    private final Project project;
    private final Result result;
    private final Language language;
    private final int unit;
    private final int period;
    private final int decimals;
    private final ExplanationAnswer answer;

    ExplanationText(ExplanationAnswer answer, Language language) {
        this.answer = answer;
        this.project = answer.edition().project();
        this.result = answer.edition().result();
        this.language = language;
        this.unit = answer.unit();
        this.period = answer.period();
        this.decimals = answer.edition().decimals();
    }

    void print(Output output) {
        Unit of = project.units().get(unit);
        List<Node> path = result.framework().path(answer.node());
        output.styled("bold", heading(of));
        for (Node above : path.subList(0, path.size() - 1)) {
            Explanation at = result.explain(unit, result.framework().position(above.code()), period);
            output.line(standing(at) + imputed(at));
        }
        print(output, answer.explanation(), "");
    }

    private String heading(Unit of) {
        String other = of.label(language == Language.EN ? Language.ZH : Language.EN);
        String name = of.label(language);
        return (name.equals(other) ? name : name + " " + other) + "  "
                + project.title().in(language) + " " + period;
    }

    /** One line: code, name, points, rank. */
    private String standing(Explanation at) {
        String shown =
                RankingText.rank(result, result.framework().position(at.node().code()), result.row(unit, period));
        String rank = Double.isNaN(at.rank())
                ? TerminalWords.NOT_RANKED.in(language)
                : language == Language.ZH
                        ? (shown.startsWith("=") ? "并列第 " + shown.substring(1) : "第 " + shown) + " 名"
                        : "rank " + shown;
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

    /**
     * How much of the score rests on values that were filled in; nothing to say of an indicator, whose steps tell it.
     */
    private String imputed(Explanation at) {
        int node = result.framework().position(at.node().code());
        double share = new ImputedShare(result).of(node, result.row(unit, period));
        return share > 0 && !(at.node() instanceof Indicator)
                ? "  · " + percent(share) + " " + TerminalWords.IMPUTED.in(language)
                : "";
    }

    private String share(Explanation at) {
        if (at.node().code().equals(result.framework().index().code())) {
            return "";
        }
        return "  · " + TerminalWords.WEIGHT.in(language) + " " + Figure.of(at.weight()) + " · "
                + percent(at.effectiveWeight()) + " " + TerminalWords.IN_INDEX.in(language) + " · " + adds(at);
    }

    /** What it adds to its parent, and to the index. */
    private String adds(Explanation at) {
        List<Node> path =
                result.framework().path(result.framework().position(at.node().code()));
        String parent = path.get(path.size() - 2).code();
        String points = Figure.fixed(at.contribution(), decimals);
        String inIndex = Figure.fixed(at.indexContribution(), decimals);
        boolean isTop = path.size() == 2;
        return language == Language.ZH
                ? "为 " + parent + " 贡献 " + points + (isTop ? "" : "，为总指数贡献 " + inIndex)
                : "adds " + points + " to " + parent + (isTop ? "" : ", " + inIndex + " to the index");
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

    /**
     * What the weighting of a node found, such as a consistency ratio; what it found of single children is in the
     * report.
     */
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
                return TerminalWords.MISSING.in(language) + ", " + observedIn(indicator);
            case DIVIDED:
                return (Double.isNaN(step.before()) ? "" : TerminalWords.DIVIDED.in(language) + " ")
                        + indicator.denominator() + ", "
                        + indicator.measuredIn().in(language);
            case WINSORISED:
                return TerminalWords.WINSORISED.in(language) + ": " + Figure.of(step.before()) + " → "
                        + Figure.of(step.after());
            default:
                return word(step.event()) + learned(step.step(), indicator);
        }
    }

    private String observedUnit(Indicator indicator) {
        String measuredIn = indicator.observedIn().in(language);
        if (indicator.denominator().isEmpty()) {
            return measuredIn;
        }
        String name = indicator.numerator().name().in(language);
        List<String> known =
                Stream.of(measuredIn, name).filter(text -> !text.isEmpty()).toList();
        return known.isEmpty() ? TerminalWords.BEFORE_DIVISION.in(language) : String.join(", ", known);
    }

    private int observedIn(Indicator indicator) {
        return period - indicator.lag();
    }

    private String word(CellStep.Event event) {
        return TerminalWords.valueOf(event.name()).in(language);
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
        double used = Double.NaN;
        for (ExplanationAnswer.Sourced source : answer.sources(indicator)) {
            Observation one = source.observation();
            String value = Figure.of(one.value());
            if (source.isUsed()) {
                used = one.value();
                boolean own = source.column().equals(indicator.code());
                lines.add((own ? TerminalWords.SOURCE.in(language) : source.column()) + "  " + value + "  "
                        + describe(one));
            } else {
                TerminalWords same = one.value() == used ? TerminalWords.SAME : TerminalWords.NOT_USED;
                lines.add(TerminalWords.ALSO.in(language) + "  " + value + " (" + same.in(language) + ")  "
                        + describe(one));
            }
        }
        return lines;
    }

    private static String describe(Observation one) {
        List<String> parts =
                new ArrayList<>(List.of(one.source().title(), one.source().address(), one.note()));
        if (one.status() != Observation.Status.OBSERVED) {
            parts.add(0, Word.of(one.status()));
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? one.at().toString() : String.join(" · ", parts);
    }
}
