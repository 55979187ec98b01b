// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import java.util.TreeMap;

/** Writes a methodology and its table; fields at their defaults are left out. */
final class PortableWriter {
    private final JsonText json = new JsonText();

    String write(Methodology methodology, Table table) {
        json.open('{').key("edition").number(methodology.edition());
        wholes("periods", methodology.periods());
        Framework framework = methodology.framework();
        json.key("nodes").open('[');
        for (int node = 0; node < framework.nodes().size(); node++) {
            int parent = framework.parent(node);
            node(
                    framework.nodes().get(node),
                    parent < 0 ? "" : framework.nodes().get(parent).code());
        }
        json.close(']').key("denominators").open('[');
        framework.denominators().forEach(this::denominator);
        json.close(']').key("units").open('[');
        methodology.units().forEach(this::unit);
        json.close(']').key("steps").open('[');
        methodology.steps().forEach(this::step);
        json.close(']');
        if (!methodology.judgments().isEmpty()) {
            json.key("judgments").open('[');
            methodology.judgments().forEach(this::judgment);
            json.close(']');
        }
        table(table);
        return json.close('}').toString();
    }

    private void node(Node node, String parent) {
        json.open('{').key("code").string(node.code());
        text("parent", parent);
        name(node.name());
        number("weight", node.weight());
        if (node instanceof Indicator indicator) {
            json.key("direction").string(indicator.direction() == Direction.HIGHER_IS_BETTER ? "+" : "-");
            measuredIn(indicator.measuredIn());
            text("denominator", indicator.denominator());
            number("scale", indicator.scale() == 1 ? Double.NaN : indicator.scale());
            number("lag", indicator.lag() == 0 ? Double.NaN : indicator.lag());
        }
        if (!node.own().entries().isEmpty()) {
            json.key("own").setting(node.own());
        }
        json.close('}');
    }

    private void measuredIn(Name unit) {
        text("measured-in", unit.en());
        text("measured-in-zh", unit.zh());
    }

    private void judgment(Judgment judgment) {
        json.open('{').key("expert").string(judgment.expert());
        json.key("round").number(judgment.round());
        json.key("kind").string(judgment.kind().name());
        json.key("node").string(judgment.node());
        text("other", judgment.other());
        number("value", judgment.value());
        json.close('}');
    }

    private void denominator(Denominator denominator) {
        json.open('{').key("code").string(denominator.code());
        name(denominator.name());
        measuredIn(denominator.measuredIn());
        number("lag", denominator.lag() == 0 ? Double.NaN : denominator.lag());
        json.close('}');
    }

    private void unit(Unit unit) {
        json.open('{').key("code").string(unit.code());
        name(unit.name());
        text("status", unit.status() == Unit.Status.RANKED ? "" : unit.status().name());
        number("lon", unit.lon());
        number("lat", unit.lat());
        if (!unit.groups().isEmpty()) {
            json.key("groups").open('{');
            new TreeMap<>(unit.groups())
                    .forEach((grouping, group) -> json.key(grouping).string(group));
            json.close('}');
        }
        json.close('}');
    }

    private void step(Step step) {
        json.open('{').key(step.name()).setting(step.settings()).close('}');
    }

    private void table(Table table) {
        json.key("table").open('{');
        wholes("periods", table.periods());
        json.key("columns").open('{');
        for (int column = 0; column < table.columns().size(); column++) {
            json.key(table.columns().get(column)).open('[');
            for (int row = 0; row < table.rows(); row++) {
                json.number(table.value(column, row));
            }
            json.close(']');
        }
        json.close('}').close('}');
    }

    private void name(Name name) {
        text("en", name.en());
        text("zh", name.zh());
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            json.key(key).string(value);
        }
    }

    private void number(String key, double value) {
        if (!Double.isNaN(value)) {
            json.key(key).number(value);
        }
    }

    private void wholes(String key, List<Integer> values) {
        json.key(key).open('[');
        values.forEach(json::number);
        json.close(']');
    }
}
