// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.model.Name;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of China by code, by Chinese and English name, with or without 省 and 市, by pinyin, former names and common
 * short forms.
 */
public final class Gazetteer {
    private static final List<String> ENDINGS_OF_CITIES = List.of("市", " city", " municipality", " prefecture", " shi");
    private static final List<String> ENDINGS_OF_PROVINCES =
            List.of("省", "自治区", " province", " autonomous region", " sheng");

    private final Map<String, Set<GazetteerPlace>> places = new HashMap<>();

    private static final class Standard {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }

    /** The list that is part of the program. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    private Gazetteer() {
        InputStream in = Gazetteer.class.getResourceAsStream("places.csv");
        if (in == null) {
            throw new IllegalStateException("the gazetteer is not here");
        }
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(NamedCsvRecord row) {
        Name name = new Name(row.getField("name_en"), row.getField("name_zh"));
        GazetteerPlace place = new GazetteerPlace(
                row.getField("code"),
                GazetteerPlace.Level.valueOf(row.getField("level").toUpperCase(java.util.Locale.ROOT)),
                name);
        List<String> names = new ArrayList<>(List.of(place.code(), name.en(), name.zh(), row.getField("full_zh")));
        names.addAll(List.of(row.getField("others").split(";")));
        if (place.level() == GazetteerPlace.Level.PROVINCE) {
            names.add(place.code().substring(0, 2));
        }
        if (place.isAmong(GazetteerPlace.Level.CITY)) {
            ENDINGS_OF_CITIES.forEach(ending -> extend(names, name, ending));
        }
        if (place.isAmong(GazetteerPlace.Level.PROVINCE)) {
            ENDINGS_OF_PROVINCES.forEach(ending -> extend(names, name, ending));
        }
        for (String one : names) {
            String key = Spelling.key(one);
            if (!key.isEmpty()) {
                places.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(place);
            }
        }
    }

    private static void extend(List<String> names, Name name, String ending) {
        names.add((ending.startsWith(" ") ? name.en() : name.zh()) + ending);
    }

    /**
     * The places that a name or code may mean; none if it means no place, several where only the others of a table can
     * tell.
     */
    public List<GazetteerPlace> find(String nameOrCode) {
        return List.copyOf(places.getOrDefault(Spelling.key(nameOrCode), Set.of()));
    }
}
