package dev.pagoda.project.checks;

import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.framework.FrameworkReader;
import dev.pagoda.project.framework.FrameworkTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks what each row of the framework says against its place in the tree. */
public final class FrameworkChecks {
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
            problems.error(
                    "missing-direction",
                    line.at("direction"),
                    "The indicator '" + code + "' has no direction.",
                    "Write + if more of it is better, - if less is; if it is a dimension, name it as parent of its"
                            + " children.");
            return;
        }
        String lower = direction.toLowerCase(Locale.ROOT);
        String cure = MEANS_HIGHER.contains(lower)
                ? "Write +."
                : MEANS_LOWER.contains(lower)
                        ? "Write - (a hyphen)."
                        : "Write + if more of it is better, - if less is.";
        problems.error("unknown-word", line.at("direction"), Quoted.of(direction) + " is no direction.", cure);
    }

    private void checkDenominator(String code, Line line, List<String> divisors) {
        String denominator = line.text("denominator");
        if (denominator.isEmpty()) {
            if (line.has("scale")) {
                problems.error(
                        "scale-without-denominator",
                        line.at("scale"),
                        "'" + code + "' has a scale, but nothing to divide by.",
                        "Name its denominator, or leave scale empty.");
            }
        } else if (denominator.equals(code)) {
            problems.error(
                    "unknown-denominator",
                    line.at("denominator"),
                    "'" + code + "' is divided by itself.",
                    "Name another denominator, or leave it empty.");
        } else if (!divisors.contains(denominator)) {
            areDenominatorsKnown = false;
            problems.error(
                    "unknown-denominator",
                    line.at("denominator"),
                    "'" + code + "' is divided by " + Quoted.of(denominator)
                            + ", which is neither a denominator nor an indicator.",
                    () -> Hint.orElseKnown(
                            denominator, divisors, "Correct it, or add a row for it with `denominator` as its kind."));
        }
    }

    private void warnOfUnused() {
        List<String> used = tree.indicators().stream()
                .map(code -> tree.line(code).text("denominator"))
                .toList();
        for (String denominator : tree.denominators()) {
            if (!used.contains(denominator)) {
                problems.warning(
                        "unused-denominator",
                        tree.line(denominator).at("code"),
                        "No indicator is divided by '" + denominator + "'.",
                        "Name it in column denominator of the indicators that it divides, or remove it.");
            }
        }
    }
}
