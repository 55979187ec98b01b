// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.Fact;
import dev.pagoda.exchange.intake.PageReading;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.names.GazetteerPlace;
import dev.pagoda.project.names.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of several tables, each once: one that is called by code here and by name there is the same. */
final class UnitRegister {
    private static final Fault TWO_NAMES = Fault.error(
            "two-names",
            "The unit '{unit}' is called '{name}' here, but had another name before.",
            "单元“{unit}”在此名为“{name}”，与前面的名称不同。",
            "Write one name, or give them different codes.",
            "请统一名称，或使用不同的代码。");
    private static final Set<String> TAKEN = Set.of("code", "name_en", "name_zh", "status");

    private final ForeignFiles files;
    private final CodeBook codes = new CodeBook();
    private final Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Set<String> groupings = new LinkedHashSet<>();
    private int places;
    private int made;

    UnitRegister(ForeignFiles files) {
        this.files = files;
    }

    void add(PageReading.UnitRow row) {
        Fact.NamedUnit unit = row.unit();
        Map<String, String> fields = keys(unit).stream()
                .filter(byKey::containsKey)
                .map(key -> byKey.getOrDefault(key, Map.of()))
                .findFirst()
                .orElseGet(() -> fresh(unit));
        keys(unit).forEach(key -> byKey.putIfAbsent(key, fields));
        refuseSecondName(unit, fields, row.at());
        row.fields().forEach((column, text) -> {
            String name = TAKEN.contains(column) ? column + "_group" : column;
            if (!name.equals("lon") && !name.equals("lat")) {
                groupings.add(name);
            }
            fields.putIfAbsent(name, text);
        });
    }

    private static List<String> keys(Fact.NamedUnit unit) {
        List<String> keys = new ArrayList<>();
        if (!unit.code().isEmpty()) {
            keys.add("code " + unit.code());
        }
        unit.place().ifPresent(place -> keys.add("code " + place.code()));
        if (keys.isEmpty()) {
            keys.add("name " + Spelling.key(unit.label()));
        }
        return keys;
    }

    private void refuseSecondName(Fact.NamedUnit unit, Map<String, String> fields, Location at) {
        boolean isSame = unit.place().isPresent()
                || unit.label().isEmpty()
                || Spelling.key(unit.label()).equals(Spelling.key(fields.getOrDefault("label", "")));
        if (!isSame) {
            files.add(TWO_NAMES, at, "unit", unit.code(), "name", unit.label());
        }
    }

    private Map<String, String> fresh(Fact.NamedUnit unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<GazetteerPlace> place = unit.place();
        String label = unit.label().isEmpty() ? unit.code() : unit.label();
        Name name = place.map(GazetteerPlace::name).orElse(Chinese.name(label));
        places += place.isPresent() ? 1 : 0;
        made += place.isEmpty() && unit.code().isEmpty() ? 1 : 0;
        fields.put(
                "code",
                !unit.code().isEmpty()
                        ? codes.keep(unit.code())
                        : place.isPresent() ? codes.keep(place.get().code()) : named(label));
        fields.put("name_en", name.en());
        fields.put("name_zh", name.zh());
        fields.put("label", label);
        rows.add(fields);
        return fields;
    }

    /** A code from a name: its own letters where it is ASCII, else a number. */
    private String named(String name) {
        String proposal = CodeBook.ascii(name);
        return proposal.isEmpty() ? codes.numbered("U", rows.size() + 1) : codes.free(proposal);
    }

    String code(Fact.NamedUnit unit) {
        return byKey.getOrDefault(keys(unit).get(0), Map.of()).getOrDefault("code", "");
    }

    List<String> groupings() {
        return List.copyOf(groupings);
    }

    Grid grid(List<Review> reviews) {
        List<String> names = new ArrayList<>(List.of("code", "name_en", "name_zh"));
        names.addAll(groupings);
        names.addAll(List.of("lon", "lat"));
        Grid grid = new Grid(1, names);
        for (Map<String, String> row : rows) {
            Map<String, String> plain = new LinkedHashMap<>(row);
            plain.remove("label");
            grid.add(plain);
        }
        String groups =
                groupings.isEmpty() ? "" : "; columns of text taken for groups: " + String.join(", ", groupings);
        String groupsZh = groupings.isEmpty() ? "" : "；文字列视为分组：" + String.join("、", groupings);
        reviews.add(Review.of(
                Draft.UNITS,
                0,
                rows.size()
                        + (rows.size() == 1 ? " unit" : " units")
                        + (places > 0 ? ", " + places + " of them with names and codes of GB/T 2260" : "")
                        + (made > 0 ? ", " + made + " with codes that were made up" : "")
                        + groups,
                rows.size() + " 个评价单元" + (places > 0 ? "，其中 " + places + " 个采用 GB/T 2260 代码和名称" : "")
                        + (made > 0 ? "，" + made + " 个的代码为自动生成" : "") + groupsZh));
        return grid;
    }
}
