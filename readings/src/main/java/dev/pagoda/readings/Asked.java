package dev.pagoda.readings;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.readings.space.Neighbourhood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lists of nodes, columns, groupings and units in the settings of a reading; what is not there becomes a problem. */
record Asked(Methodology methodology, Settings settings) {
    private List<Setting> items(Setting.Entries entries, String key) {
        return entries.get(key)
                .map(setting -> setting instanceof Setting.Items list ? list.items() : List.of(setting))
                .orElse(List.of());
    }

    /** The texts of a list that are known. */
    private List<String> texts(Setting.Entries entries, String key, String expectation, List<String> known) {
        List<String> texts = new ArrayList<>();
        for (Setting item : items(entries, key)) {
            settings.text(item, expectation)
                    .filter(text -> isKnown(text, expectation, known, item.at()))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private boolean isKnown(String text, String expectation, List<String> known, Location at) {
        if (!known.contains(text)) {
            settings.report(
                    "unknown-code",
                    at,
                    "'" + text + "' is not " + expectation + ".",
                    Suggestion.closest(text, known)
                            .map(near -> "Did you mean '" + near + "'?")
                            .orElse("Write " + expectation + "."));
        }
        return known.contains(text);
    }

    List<String> nodes(Setting.Entries entries, String key) {
        List<String> codes =
                methodology.framework().nodes().stream().map(Node::code).toList();
        return texts(entries, key, "the code of a node", codes);
    }

    /** A node that must be given. */
    String node(Setting.Entries entries, String key) {
        List<String> nodes = nodes(entries, key);
        if (nodes.size() != 1 && settings.problems().isEmpty()) {
            throw new IllegalArgumentException(key + " must name one node");
        }
        return nodes.isEmpty() ? "" : nodes.get(0);
    }

    List<String> columns(Setting.Entries entries, String key) {
        return texts(
                entries,
                key,
                "the code of an indicator or a denominator",
                methodology.framework().columns());
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
                : texts(entries, "groupings", "the name of a grouping", List.copyOf(all));
    }

    List<Integer> wholes(Setting.Entries entries, String key, List<Integer> fallback) {
        if (entries.get(key).isEmpty()) {
            return fallback;
        }
        Parameter<Integer> whole = Parameter.integer(key, 0, "a whole number", "");
        List<Integer> wholes = new ArrayList<>();
        for (Setting item : items(entries, key)) {
            Optional<Integer> number =
                    settings.text(item, "a whole number").flatMap(text -> whole.parse(List.of(text)));
            if (number.isEmpty()) {
                settings.report("wrong-type", item.at(), "This is no whole number.", "Write digits only, such as 10.");
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
                        .forEach(code -> settings.text(code, "the code of a unit")
                                .filter(text -> settings.requireUnit(text, code.at()))
                                .ifPresent(codes::add));
            }
            if (codes.size() == 2) {
                pairs.add(new Neighbourhood.Contiguity.Pair(codes.get(0), codes.get(1)));
            } else {
                settings.report(
                        "wrong-type",
                        item.at(),
                        "This is no pair of units.",
                        "Write two codes, such as [110000, 120000].");
            }
        }
        return pairs;
    }
}
