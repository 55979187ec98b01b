// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings;

import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.readings.space.Neighbourhood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lists of nodes, columns, groupings and units in the settings of a reading; what is not there becomes a problem. */
record Asked(Methodology methodology, Settings settings) {
    private static final Fault UNKNOWN_CODE = Fault.error(
            "unknown-code", "'{text}' is not {expectation}.", "“{text}”不是{expectation}。", "{help}", "{help}");
    private static final Fault NOT_WHOLE = Fault.error(
            "wrong-type", "This is not a whole number.", "这不是整数。", "Write digits only, such as 10.", "请只写数字，例如 10。");
    private static final Fault NO_PAIR = Fault.error(
            "wrong-type",
            "This is not a pair of units.",
            "这不是一对单元。",
            "Write two codes, such as [110000, 120000].",
            "请写两个代码，例如 [110000, 120000]。");
    private static final Template WRITE = new Template("Write {expectation}.", "请写{expectation}。");
    private static final Template ONE_NODE = new Template("{key} must name one node", "{key} 须写一个节点");
    private static final Name A_NODE = new Name("the code of a node", "节点代码");
    private static final Name A_COLUMN = new Name("the code of an indicator or a denominator", "指标或分母的代码");
    private static final Name A_GROUPING = new Name("the name of a grouping", "分组方式的名称");
    private static final Name A_UNIT = new Name("the code of a unit", "单元代码");

    private List<Setting> items(Setting.Entries entries, String key) {
        return entries.get(key)
                .map(setting -> setting instanceof Setting.Items list ? list.items() : List.of(setting))
                .orElse(List.of());
    }

    /** The texts of a list that are known. */
    private List<String> texts(Setting.Entries entries, String key, Name expectation, List<String> known) {
        List<String> texts = new ArrayList<>();
        for (Setting item : items(entries, key)) {
            settings.text(item, expectation)
                    .filter(text -> isKnown(text, expectation, known, item.at()))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private boolean isKnown(String text, Name expectation, List<String> known, Location at) {
        if (!known.contains(text)) {
            settings.report(
                    UNKNOWN_CODE,
                    at,
                    "text",
                    text,
                    "expectation",
                    expectation,
                    "help",
                    Suggestion.help(text, known, WRITE.with("expectation", expectation)));
        }
        return known.contains(text);
    }

    List<String> nodes(Setting.Entries entries, String key) {
        List<String> codes =
                methodology.framework().nodes().stream().map(Node::code).toList();
        return texts(entries, key, A_NODE, codes);
    }

    /** A node that must be given. */
    String node(Setting.Entries entries, String key) {
        List<String> nodes = nodes(entries, key);
        if (nodes.size() != 1 && settings.problems().isEmpty()) {
            throw new Impossible(ONE_NODE.with("key", key));
        }
        return nodes.isEmpty() ? "" : nodes.get(0);
    }

    List<String> columns(Setting.Entries entries, String key) {
        return texts(entries, key, A_COLUMN, methodology.framework().columns());
    }

    /** A column; empty for none. */
    String column(Setting.Entries entries, String key) {
        return columns(entries, key).stream().findFirst().orElse("");
    }

    /** The groupings asked for, or all. */
    List<String> groupings(Setting.Entries entries) {
        TreeSet<String> all = new TreeSet<>();
        methodology.units().forEach(unit -> all.addAll(unit.groups().keySet()));
        return entries.get("groupings").isEmpty()
                ? List.copyOf(all)
                : texts(entries, "groupings", A_GROUPING, List.copyOf(all));
    }

    List<Integer> wholes(Setting.Entries entries, String key, List<Integer> fallback) {
        if (entries.get(key).isEmpty()) {
            return fallback;
        }
        Parameter<Integer> whole = Parameter.integer(key, 0, "a whole number", "");
        List<Integer> wholes = new ArrayList<>();
        for (Setting item : items(entries, key)) {
            Optional<Integer> number =
                    settings.text(item, whole.expectation()).flatMap(text -> whole.parse(List.of(text)));
            if (number.isEmpty()) {
                settings.report(NOT_WHOLE, item.at());
            }
            number.ifPresent(wholes::add);
        }
        return wholes;
    }

    /** Pairs of units, each a list of two codes. */
    List<Neighbourhood.Contiguity.Pair> pairs(Setting.Entries entries) {
        List<Neighbourhood.Contiguity.Pair> pairs = new ArrayList<>();
        for (Setting item : items(entries, "pairs")) {
            List<String> codes = new ArrayList<>();
            if (item instanceof Setting.Items two) {
                two.items()
                        .forEach(code -> settings.text(code, A_UNIT)
                                .filter(text -> settings.requireUnit(text, code.at()))
                                .ifPresent(codes::add));
            }
            if (codes.size() == 2) {
                pairs.add(new Neighbourhood.Contiguity.Pair(codes.get(0), codes.get(1)));
            } else {
                settings.report(NO_PAIR, item.at());
            }
        }
        return pairs;
    }
}
