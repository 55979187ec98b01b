package dev.pagoda.project.framework;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Node;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the experts of the panel said. */
public final class PanelReader {
    private static final List<String> COLUMNS = List.of("expert", "round", "kind", "node", "than", "value", "note");
    private static final List<String> KINDS =
            Arrays.stream(Judgment.Kind.values()).map(Judgment.Kind::text).toList();

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
                .read(sheet, COLUMNS, "Remove it.", "expert", "kind", "node", "value")
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
                problems.error(
                        "missing-field",
                        line.at(column),
                        "The judgment has no " + column + ".",
                        column.equals("kind") ? "Write one of " + String.join(", ", KINDS) + "." : "Write it.");
            }
        }
        return complete;
    }

    private Judgment judgment(Line line) {
        return new Judgment(
                line.text("expert"),
                line.count("round", 1),
                Judgment.Kind.values()[line.choice("kind", KINDS)],
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
        // Each tells what is wrong, so all are asked.
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
        problems.error(
                "unknown-node",
                line.at(column),
                "There is no node " + Quoted.of(code) + ".",
                () -> Hint.orElse(code, codes, "Use a code of the framework file."));
        return false;
    }

    private boolean isComparison(Judgment judgment, Line line) {
        boolean compares = judgment.kind().compares();
        if (compares == judgment.other().isEmpty()) {
            problems.error(
                    "wrong-comparison",
                    line.at("than"),
                    "A judgment of kind " + judgment.kind().text()
                            + (compares ? " compares two nodes, but 'than' is empty." : " is on one node alone."),
                    compares ? "Write the node that it is compared with." : "Leave 'than' empty.");
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
            problems.error(
                    "no-siblings",
                    line.at("than"),
                    Quoted.of(judgment.node()) + " and " + Quoted.of(judgment.other())
                            + " are not two children of the same node.",
                    "Compare nodes with the same parent: only their weights stand against each other.");
        }
        return siblings;
    }

    private boolean isPossible(Judgment judgment, Line line) {
        double value = judgment.value();
        double least = judgment.kind() == Judgment.Kind.RANK ? 1 : 0;
        boolean possible = judgment.kind().compares() ? value > 0 : value >= least;
        if (!possible && !Double.isNaN(value)) {
            problems.error(
                    "out-of-range",
                    line.at("value"),
                    "The value " + line.text("value") + " is too small for a judgment of kind "
                            + judgment.kind().text() + ".",
                    judgment.kind().compares()
                            ? "Write how many times as important the node is: 3, or 1/3."
                            : judgment.kind() == Judgment.Kind.RANK
                                    ? "Write a rank from 1, the most important."
                                    : "Write points from 0 on.");
        }
        if (judgment.round() < 1) {
            problems.error("out-of-range", line.at("round"), "Rounds count from 1.", "Write 1, 2 and so on.");
        }
        return possible && judgment.round() >= 1;
    }

    private boolean isFirst(Judgment judgment, Line line) {
        List<Object> key =
                List.of(judgment.expert(), judgment.round(), judgment.kind(), judgment.node(), judgment.other());
        Location first = seen.putIfAbsent(key, line.at("node"));
        if (first != null) {
            problems.error(
                    "duplicate-judgment",
                    line.at("node"),
                    Quoted.of(judgment.expert()) + " judges this twice in round " + judgment.round() + "; first in "
                            + first.file() + ", line " + first.line() + ".",
                    "Remove one, or give the later one the next round.");
        }
        return first == null;
    }
}
