// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Word;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the experts of the panel said. */
public final class PanelReader {
    private static final Name ADVICE = new Name("Remove it.", "请删除。");
    private static final Fault MISSING_FIELD =
            Fault.error("missing-field", "The judgment has no {column}.", "该专家判断缺少 {column}。", "{hint}", "{hint}");
    private static final Template WRITE_ONE_OF = new Template("Write one of {kinds}.", "请写以下之一：{kinds}。");
    private static final Name WRITE_IT = new Name("Write it.", "请填写。");
    private static final Fault UNKNOWN_NODE =
            Fault.error("unknown-node", "There is no node {code}.", "没有节点{code}。", "{hint}", "{hint}");
    private static final Name USE_A_CODE = new Name("Use a code of the framework file.", "请使用指标体系文件中的代码。");
    private static final Fault NOTHING_COMPARED = Fault.error(
            "wrong-comparison",
            "A judgment of kind {kind} compares two nodes, but 'than' is empty.",
            "{kind} 类专家判断要比较两个节点，但“than”为空。",
            "Write the node that it is compared with.",
            "请写与之比较的节点。");
    private static final Fault NOT_A_COMPARISON = Fault.error(
            "wrong-comparison",
            "A judgment of kind {kind} is about one node alone.",
            "{kind} 类专家判断只针对一个节点。",
            "Leave 'than' empty.",
            "请将“than”留空。");
    private static final Fault NO_SIBLINGS = Fault.error(
            "no-siblings",
            "{node} and {other} are not two children of the same node.",
            "{node}与{other}不是同一节点的两个下级。",
            "Compare nodes with the same parent: only their weights are set against each other.",
            "请比较同一上级的节点：只有它们的权重才相互比较。");
    private static final Fault TOO_SMALL = Fault.error(
            "out-of-range",
            "The value {value} is too small for a judgment of kind {kind}.",
            "数值 {value} 对 {kind} 类专家判断来说过小。",
            "{hint}",
            "{hint}");
    private static final Name WRITE_TIMES =
            new Name("Write how many times as important the node is: 3, or 1/3.", "请写该节点的重要程度是几倍：3，或 1/3。");
    private static final Name WRITE_RANK = new Name("Write a rank from 1, the most important.", "请写从 1 开始的名次，1 为最重要。");
    private static final Name WRITE_POINTS = new Name("Write points, 0 or more.", "请写分数，不小于 0。");
    private static final Fault ROUND_TOO_SMALL =
            Fault.error("out-of-range", "Rounds count from 1.", "轮次从 1 开始。", "Write 1, 2 and so on.", "请写 1、2 等。");
    private static final Fault DUPLICATE_JUDGMENT = Fault.error(
            "duplicate-judgment",
            "{expert} judges this twice in round {round}, first in {file}, line {line}.",
            "{expert}在第 {round} 轮对此重复判断，首次在 {file} 第 {line} 行。",
            "Remove one, or give the later one the next round.",
            "请删除其一，或将后一个改为下一轮。");

    private static final List<String> COLUMNS = List.of("expert", "round", "kind", "node", "than", "value", "note");

    private final Optional<Framework> framework;
    private final Problems problems;
    private final Map<List<Object>, Location> seen = new HashMap<>();

    /** A reader; without a framework codes of nodes are not checked. */
    public PanelReader(Optional<Framework> framework, Problems problems) {
        this.framework = framework;
        this.problems = problems;
    }

    public List<Judgment> read(Sheet sheet) {
        List<Line> lines = new Lines(problems)
                .read(sheet, COLUMNS, ADVICE, "expert", "kind", "node", "value")
                .orElse(List.of());
        List<Judgment> judgments = new ArrayList<>();
        for (Line line : lines) {
            if (line.isWhole() && isComplete(line)) {
                Judgment judgment = judgment(line);
                if (isSound(judgment, line)) {
                    judgments.add(judgment);
                }
            }
        }
        return judgments;
    }

    private boolean isComplete(Line line) {
        boolean complete = true;
        for (String column : List.of("expert", "kind", "node", "value")) {
            if (!line.has(column)) {
                complete = false;
                problems.add(
                        MISSING_FIELD,
                        line.at(column),
                        "column",
                        column,
                        "hint",
                        column.equals("kind")
                                ? WRITE_ONE_OF.with(
                                        "kinds",
                                        String.join(
                                                ", ",
                                                Word.all(Judgment.Kind.POINTS).keySet()))
                                : WRITE_IT);
            }
        }
        return complete;
    }

    private Judgment judgment(Line line) {
        return new Judgment(
                line.text("expert"),
                line.count("round", 1),
                line.choice("kind", Judgment.Kind.POINTS),
                line.text("node"),
                line.text("than"),
                value(line),
                line.at("node"));
    }

    /** A number, or one divided by another, as experts write comparisons. */
    private static double value(Line line) {
        String text = line.text("value");
        int slash = text.indexOf('/');
        if (slash > 0) {
            double fraction = NumberText.parse(text.substring(0, slash).strip())
                    / NumberText.parse(text.substring(slash + 1).strip());
            if (!Double.isNaN(fraction)) {
                return fraction;
            }
        }
        return line.number("value");
    }

    private boolean isSound(Judgment judgment, Line line) {
        // Each says what is wrong, so all are asked.
        boolean known = isKnown(line, "node");
        boolean comparison = isComparison(judgment, line);
        boolean possible = isPossible(judgment, line);
        return known && comparison && possible && isFirst(judgment, line);
    }

    private boolean isKnown(Line line, String column) {
        String code = line.text(column);
        if (framework.isEmpty() || framework.get().find(code).isPresent()) {
            return true;
        }
        List<String> codes = framework.get().nodes().stream().map(Node::code).toList();
        problems.add(UNKNOWN_NODE, line.at(column), () ->
                new Object[] {"code", Quoted.of(code), "hint", Hint.orElse(code, codes, USE_A_CODE)});
        return false;
    }

    private boolean isComparison(Judgment judgment, Line line) {
        boolean compares = judgment.kind().compares();
        if (compares == judgment.other().isEmpty()) {
            problems.add(
                    compares ? NOTHING_COMPARED : NOT_A_COMPARISON, line.at("than"), "kind", Word.of(judgment.kind()));
            return false;
        }
        return !compares || isKnown(line, "than") && areSiblings(judgment, line);
    }

    private boolean areSiblings(Judgment judgment, Line line) {
        if (framework.isEmpty() || framework.get().find(judgment.node()).isEmpty()) {
            return true;
        }
        int one = framework.get().position(judgment.node());
        int other = framework.get().position(judgment.other());
        boolean siblings =
                one != other && framework.get().parent(one) == framework.get().parent(other);
        if (!siblings) {
            problems.add(
                    NO_SIBLINGS,
                    line.at("than"),
                    "node",
                    Quoted.of(judgment.node()),
                    "other",
                    Quoted.of(judgment.other()));
        }
        return siblings;
    }

    private boolean isPossible(Judgment judgment, Line line) {
        double value = judgment.value();
        double least = judgment.kind() == Judgment.Kind.RANK ? 1 : 0;
        boolean possible = judgment.kind().compares() ? value > 0 : value >= least;
        if (!possible && !Double.isNaN(value)) {
            problems.add(
                    TOO_SMALL,
                    line.at("value"),
                    "value",
                    line.text("value"),
                    "kind",
                    Word.of(judgment.kind()),
                    "hint",
                    judgment.kind().compares()
                            ? WRITE_TIMES
                            : judgment.kind() == Judgment.Kind.RANK ? WRITE_RANK : WRITE_POINTS);
        }
        if (judgment.round() < 1) {
            problems.add(ROUND_TOO_SMALL, line.at("round"));
        }
        return possible && judgment.round() >= 1;
    }

    private boolean isFirst(Judgment judgment, Line line) {
        List<Object> key =
                List.of(judgment.expert(), judgment.round(), judgment.kind(), judgment.node(), judgment.other());
        Location first = seen.putIfAbsent(key, line.at("node"));
        if (first != null) {
            problems.add(
                    DUPLICATE_JUDGMENT,
                    line.at("node"),
                    "expert",
                    Quoted.of(judgment.expert()),
                    "round",
                    judgment.round(),
                    "file",
                    first.file(),
                    "line",
                    first.line());
        }
        return first == null;
    }
}
