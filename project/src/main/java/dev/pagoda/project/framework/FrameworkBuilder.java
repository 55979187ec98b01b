// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Makes the framework from a whole tree. */
public final class FrameworkBuilder {
    private final FrameworkTree tree;

    public FrameworkBuilder(FrameworkTree tree) {
        this.tree = tree;
    }

    public Framework build() {
        List<Denominator> denominators = new ArrayList<>();
        for (String code : tree.denominators()) {
            Line line = tree.line(code);
            denominators.add(new Denominator(
                    code, line.name(), both(line, "measured_in"), lag(line), notes(line), line.at("code")));
        }
        return new Framework(dimension(tree.root()), denominators);
    }

    private Dimension dimension(String code) {
        Line line = tree.line(code);
        List<Node> children = new ArrayList<>();
        for (String child : tree.children(code)) {
            children.add(tree.children(child).isEmpty() ? indicator(child) : dimension(child));
        }
        return new Dimension(code, line.name(), weight(line), children, own(line), notes(line), line.at("code"));
    }

    private Indicator indicator(String code) {
        Line line = tree.line(code);
        Direction direction =
                line.text("direction").equals("-") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        double scale = line.has("scale") ? NumberText.parse(line.text("scale")) : 1;
        return new Indicator(
                code,
                line.name(),
                weight(line),
                direction,
                both(line, "measured_in"),
                line.text("denominator"),
                scale,
                new Numerator(
                        new Name(line.text("numerator_en"), line.text("numerator_zh")),
                        both(line, "numerator_measured_in")),
                lag(line),
                own(line),
                notes(line),
                line.at("code"));
    }

    private static double weight(Line line) {
        return NumberText.parse(line.text("weight"));
    }

    private static int lag(Line line) {
        return NumberText.integer(line.text("lag")).orElse(0); // checked: not below zero
    }

    private static Notes notes(Line line) {
        return new Notes(
                both(line, "definition"), both(line, "caliber"), both(line, "source_type"), both(line, "note"));
    }

    /** A text, which may be in either language, and its Chinese counterpart. */
    private static Name both(Line line, String column) {
        return new Name(line.text(column), line.text(column + "_zh"));
    }

    private static Setting.Entries own(Line line) {
        List<Setting.Entry> entries = new ArrayList<>();
        for (String column : FrameworkReader.OWN) {
            if (line.has(column)) {
                Setting.Text text = new Setting.Text(line.text(column), false, line.at(column));
                entries.add(new Setting.Entry(column, line.at(column), text));
            }
        }
        return entries.isEmpty() ? Setting.Entries.NONE : new Setting.Entries(entries, line.at("code"));
    }
}
