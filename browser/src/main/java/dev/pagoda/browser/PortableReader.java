// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Numerator;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Reads what {@link PortableWriter} wrote. */
final class PortableReader {
    private final ToDoubleFunction<String> numbers;

    /**
     * {@code numbers} turns digits into the nearest number: in a page its own reader does, TeaVM's is off by a last bit
     * for large ones.
     */
    PortableReader(ToDoubleFunction<String> numbers) {
        this.numbers = numbers;
    }

    Portable read(Fields work) {
        List<Unit> units =
                work.objects("units").stream().map(PortableReader::unit).toList();
        List<Step> steps = new ArrayList<>();
        work.items("steps")
                .forEach(item -> steps.addAll(Portable.steps(Fields.of(item).entries())));
        List<Judgment> judgments =
                work.objects("judgments").stream().map(PortableReader::judgment).toList();
        Methodology methodology = new Methodology(
                framework(work), units, work.whole("edition"), work.wholes("periods"), steps, judgments);
        return new Portable(methodology, table(work.within("table"), methodology));
    }

    private static Framework framework(Fields work) {
        List<Fields> nodes = work.objects("nodes");
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("there are no nodes");
        }
        Map<String, List<Fields>> children = new HashMap<>();
        for (Fields node : nodes.subList(1, nodes.size())) {
            children.computeIfAbsent(node.text("parent"), code -> new ArrayList<>())
                    .add(node);
        }
        List<Denominator> denominators = work.objects("denominators").stream()
                .map(PortableReader::denominator)
                .toList();
        return new Framework((Dimension) node(nodes.get(0), children), denominators);
    }

    private static Node node(Fields node, Map<String, List<Fields>> children) {
        String code = node.text("code");
        Setting.Entries own = node.within("own").entries();
        if (node.text("direction").isEmpty()) {
            List<Node> below = new ArrayList<>();
            children.getOrDefault(code, List.of()).forEach(child -> below.add(node(child, children)));
            return new Dimension(code, name(node), node.number("weight"), below, own, Notes.NONE, Location.NONE);
        }
        Direction direction =
                node.text("direction").equals("-") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return new Indicator(
                code,
                name(node),
                node.number("weight"),
                direction,
                measuredIn(node),
                node.text("denominator"),
                node.text("scale").isEmpty() ? 1 : node.number("scale"),
                Numerator.NONE,
                node.whole("lag"),
                own,
                Notes.NONE,
                Location.NONE);
    }

    private static Name measuredIn(Fields fields) {
        return new Name(fields.text("measured-in"), fields.text("measured-in-zh"));
    }

    private static Judgment judgment(Fields one) {
        return new Judgment(
                one.text("expert"),
                one.whole("round"),
                Judgment.Kind.valueOf(one.text("kind")),
                one.text("node"),
                one.text("other"),
                one.number("value"),
                Location.NONE);
    }

    private static Denominator denominator(Fields one) {
        return new Denominator(
                one.text("code"), name(one), measuredIn(one), one.whole("lag"), Notes.NONE, Location.NONE);
    }

    private static Unit unit(Fields unit) {
        String status = unit.text("status");
        Map<String, String> groups = new HashMap<>();
        unit.within("groups").entries().entries().forEach(group -> groups.put(group.key(), Fields.text(group.value())));
        return new Unit(
                unit.text("code"),
                name(unit),
                status.isEmpty() ? Unit.Status.RANKED : Unit.Status.valueOf(status),
                groups,
                unit.number("lon"),
                unit.number("lat"),
                Location.NONE);
    }

    private static Name name(Fields of) {
        return new Name(of.text("en"), of.text("zh"));
    }

    private Table table(Fields table, Methodology methodology) {
        List<String> columns = methodology.framework().columns();
        double[][] values = new double[columns.size()][];
        for (int column = 0; column < values.length; column++) {
            List<Setting> cells = table.within("columns").items(columns.get(column));
            values[column] = new double[cells.size()];
            for (int row = 0; row < values[column].length; row++) {
                String text = Fields.text(cells.get(row));
                values[column][row] = text.isEmpty() ? Double.NaN : numbers.applyAsDouble(text);
            }
        }
        List<String> units = methodology.units().stream().map(Unit::code).toList();
        return Table.of(columns, units, table.wholes("periods"), values);
    }
}
