// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.framework.FrameworkColumns;
import dev.pagoda.project.framework.FrameworkReader;
import dev.pagoda.project.framework.FrameworkTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks what each row of the framework says against its place in the tree. */
public final class FrameworkChecks {
    private static final Fault MISSING_DIRECTION = Fault.error(
            "missing-direction",
            "The indicator '{code}' has no direction.",
            "指标“{code}”没有方向。",
            "Write + if more of it is better, - if less is; if it is a dimension, name it as the parent of its"
                    + " children.",
            "越大越好写 +，越小越好写 -；若它是维度，请将其写为下级节点的上级（parent）。");
    private static final Fault UNKNOWN_DIRECTION =
            Fault.error("unknown-word", "{direction} is not a direction.", "{direction}不是有效的方向。", "{hint}", "{hint}");
    private static final Name WRITE_PLUS = new Name("Write +.", "请写 +。");
    private static final Name WRITE_MINUS = new Name("Write - (a hyphen).", "请写 -（半角连字符）。");
    private static final Name WRITE_EITHER =
            new Name("Write + if more of it is better, - if less is.", "越大越好写 +，越小越好写 -。");
    private static final Fault SCALE_WITHOUT_DENOMINATOR = Fault.error(
            "scale-without-denominator",
            "'{code}' has a scale but no denominator.",
            "“{code}”有 scale，但没有分母。",
            "Name its denominator, or leave scale empty.",
            "请写分母，或将 scale 留空。");
    private static final Fault NUMERATOR_WITHOUT_DENOMINATOR = Fault.error(
            "numerator-without-denominator",
            "'{code}' has a numerator but no denominator.",
            "“{code}”有分子，但没有分母。",
            "Name its denominator, or leave the columns of the numerator empty.",
            "请写分母，或将分子各列留空。");
    private static final Fault DIVIDED_BY_ITSELF = Fault.error(
            "unknown-denominator",
            "'{code}' is divided by itself.",
            "“{code}”以自身为分母。",
            "Name another denominator, or leave it empty.",
            "请写其他分母，或留空。");
    private static final Fault UNKNOWN_DENOMINATOR = Fault.error(
            "unknown-denominator",
            "'{code}' is divided by {denominator}, which is neither a denominator nor an indicator.",
            "“{code}”要除以{denominator}，而它既不是分母，也不是指标。",
            "{hint}",
            "{hint}");
    private static final Name ADD_DENOMINATOR = new Name(
            "Correct it, or add a row for it with `denominator` as its kind.", "请更正，或为它添加一行，kind 写 `denominator`。");
    private static final Fault UNUSED_DENOMINATOR = Fault.warning(
            "unused-denominator",
            "No indicator is divided by '{code}'.",
            "没有指标以“{code}”为分母。",
            "Name it in column denominator of the indicators that it divides, or remove it.",
            "请在相应指标的 denominator 列写它，或删除该行。");

    private static final Set<String> MEANS_HIGHER =
            Set.of("1", "+1", "＋", "positive", "pos", "higher", "up", "正", "正向", "max");
    private static final Set<String> MEANS_LOWER =
            Set.of("-1", "−", "–", "—", "－", "negative", "neg", "lower", "down", "逆", "逆向", "负", "负向", "min");

    private final FrameworkTree tree;
    private final FrameworkReader reader;
    private final Problems problems;
    private boolean areDenominatorsKnown = true;

    public FrameworkChecks(FrameworkTree tree, FrameworkReader reader, Problems problems) {
        this.tree = tree;
        this.reader = reader;
        this.problems = problems;
    }

    public void check() {
        for (String code : tree.dimensions()) {
            if (tree.isSuspect(code)) {
                continue;
            }
            reader.checkKind(tree.line(code), false);
        }
        List<String> divisors = tree.columns();
        for (String code : tree.indicators()) {
            Line line = tree.line(code);
            if (!tree.isSuspect(code)) {
                reader.checkKind(line, true);
            }
            if (line.isWhole() && !tree.isSuspect(code)) {
                checkDirection(code, line);
                checkDenominator(code, line, divisors);
            }
        }
        if (areDenominatorsKnown && tree.isWhole() && tree.areCodesKnown()) {
            warnOfUnused();
        }
    }

    private void checkDirection(String code, Line line) {
        String direction = line.text("direction");
        if (direction.equals("+") || direction.equals("-")) {
            return;
        }
        if (direction.isEmpty()) {
            problems.add(MISSING_DIRECTION, line.at("direction"), "code", code);
            return;
        }
        String lower = direction.toLowerCase(Locale.ROOT);
        Name cure =
                MEANS_HIGHER.contains(lower) ? WRITE_PLUS : MEANS_LOWER.contains(lower) ? WRITE_MINUS : WRITE_EITHER;
        problems.add(UNKNOWN_DIRECTION, line.at("direction"), "direction", Quoted.of(direction), "hint", cure);
    }

    private void checkDenominator(String code, Line line, List<String> divisors) {
        String denominator = line.text("denominator");
        if (denominator.isEmpty()) {
            if (line.has("scale")) {
                problems.add(SCALE_WITHOUT_DENOMINATOR, line.at("scale"), "code", code);
            }
            FrameworkColumns.OF_NUMERATORS.stream()
                    .filter(line::has)
                    .findFirst()
                    .ifPresent(column -> problems.add(NUMERATOR_WITHOUT_DENOMINATOR, line.at(column), "code", code));
        } else if (denominator.equals(code)) {
            problems.add(DIVIDED_BY_ITSELF, line.at("denominator"), "code", code);
        } else if (!divisors.contains(denominator)) {
            areDenominatorsKnown = false;
            problems.add(UNKNOWN_DENOMINATOR, line.at("denominator"), () -> new Object[] {
                "code",
                code,
                "denominator",
                Quoted.of(denominator),
                "hint",
                Hint.orElseKnown(denominator, divisors, ADD_DENOMINATOR)
            });
        }
    }

    private void warnOfUnused() {
        List<String> used = tree.indicators().stream()
                .map(code -> tree.line(code).text("denominator"))
                .toList();
        for (String denominator : tree.denominators()) {
            if (!used.contains(denominator)) {
                problems.add(UNUSED_DENOMINATOR, tree.line(denominator).at("code"), "code", denominator);
            }
        }
    }
}
