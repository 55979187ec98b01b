// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of the method file as it was written: a text, a list, or named entries, each with its place. */
public sealed interface Setting extends Serializable permits Setting.Text, Setting.Items, Setting.Entries {
    Location at();

    /** A number, word or flag as it was written; {@code quoted} when it stood in quotes and so is no number. */
    record Text(String value, boolean quoted, Location at) implements Setting {}

    /** A list. */
    record Items(List<Setting> items, Location at) implements Setting {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named entries in the order written. */
    record Entries(List<Entry> entries, Location at) implements Setting {
        public static final Entries NONE = new Entries(List.of(), Location.NONE);

        public Entries {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        public Optional<Setting> get(String key) {
            return find(key).map(Entry::value);
        }
    }

    /** One named entry. */
    record Entry(String key, Location keyAt, Setting value) implements Serializable {}

    /** The setting that a program writes instead of a file: a text, number or flag. */
    static Setting of(Object value) {
        return new Text(String.valueOf(value), false, Location.NONE);
    }

    /** Entries that a program writes: key, value, key, value …; a value is a Setting or anything with a text form. */
    static Entries entries(Object... keysAndValues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            entries.add(new Entry(
                    (String) keysAndValues[i], Location.NONE, value instanceof Setting setting ? setting : of(value)));
        }
        return new Entries(entries, Location.NONE);
    }

    /** A list that a program writes. */
    static Items items(Object... values) {
        List<Setting> items = new ArrayList<>();
        for (Object value : values) {
            items.add(value instanceof Setting setting ? setting : of(value));
        }
        return new Items(items, Location.NONE);
    }
}
