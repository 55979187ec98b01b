// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** The fields of a JSON object by name; what is not there is empty. */
record Fields(Setting.Entries entries) {
    static Fields of(Setting setting) {
        if (setting instanceof Setting.Entries entries) {
            return new Fields(entries);
        }
        throw new IllegalArgumentException("expected an object");
    }

    String text(String key) {
        return entries.get(key).map(Fields::text).orElse("");
    }

    static String text(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("expected a text or a number");
    }

    /** NaN for an empty text. */
    double number(String key) {
        String text = text(key);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    int whole(String key) {
        String text = text(key);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    List<Setting> items(String key) {
        return entries.get(key).map(Fields::items).orElse(List.of());
    }

    static List<Setting> items(Setting setting) {
        if (setting instanceof Setting.Items items) {
            return items.items();
        }
        throw new IllegalArgumentException("expected a list");
    }

    List<Fields> objects(String key) {
        return items(key).stream().map(Fields::of).toList();
    }

    List<Integer> wholes(String key) {
        List<Integer> wholes = new ArrayList<>();
        items(key).forEach(item -> wholes.add(Integer.valueOf(text(item))));
        return wholes;
    }

    /** An object within. */
    Fields within(String key) {
        return entries.get(key).map(Fields::of).orElse(new Fields(Setting.Entries.NONE));
    }
}
