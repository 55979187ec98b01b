// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON into settings: an object becomes entries, an array a list, anything else a text as it was written.
 *
 * <p>A string counts as quoted only where its bare text would read as a number or a flag, so that {@link JsonText}
 * gives back exactly what was written there. {@code null} becomes an empty text. Written here because the same code has
 * to run in the page and because core takes no library.
 */
final class SettingsJson {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    private SettingsJson(String text) {
        this.text = text;
    }

    /** The setting that a JSON text stands for; IllegalArgumentException, with the place, if it is not one. */
    static Setting read(String text) {
        SettingsJson json = new SettingsJson(text);
        Setting setting = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.fault("nothing more");
        }
        return setting;
    }

    private Setting value(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            throw fault("less nesting");
        }
        switch (peek()) {
            case '{':
                return object(depth);
            case '[':
                return array(depth);
            case '"':
                String quoted = string();
                return new Setting.Text(quoted, JsonText.isBare(quoted), Location.NONE);
            default:
                return bare();
        }
    }

    private Setting object(int depth) {
        List<Setting.Entry> entries = new ArrayList<>();
        at++;
        for (boolean more = !closes('}'); more; more = !closes('}')) {
            separate(entries.size());
            skipSpace();
            if (peek() != '"') {
                throw fault("a name in quotes");
            }
            String key = string();
            skipSpace();
            if (peek() != ':') {
                throw fault("a colon");
            }
            at++;
            entries.add(new Setting.Entry(key, Location.NONE, value(depth + 1)));
        }
        return new Setting.Entries(entries, Location.NONE);
    }

    private Setting array(int depth) {
        List<Setting> items = new ArrayList<>();
        at++;
        for (boolean more = !closes(']'); more; more = !closes(']')) {
            separate(items.size());
            items.add(value(depth + 1));
        }
        return new Setting.Items(items, Location.NONE);
    }

    private boolean closes(char bracket) {
        skipSpace();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private void separate(int before) {
        if (before > 0) {
            if (peek() != ',') {
                throw fault("a comma");
            }
            at++;
        }
    }

    private Setting bare() {
        int start = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (!word.equals("null") && !JsonText.isBare(word)) {
            at = start;
            throw fault("a value");
        }
        return new Setting.Text(word.equals("null") ? "" : word, false, Location.NONE);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            if (peek() < ' ') {
                throw fault("no control character in a string");
            }
            string.append(peek() == '\\' ? escaped() : peek());
        }
        at++;
        return string.toString();
    }

    /** The character that an escape stands for; leaves the place at the escape's last character. */
    private char escaped() {
        at++;
        int known = "\"\\/bfnrt".indexOf(peek());
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        int code = 0;
        if (peek() != 'u') {
            throw fault("a known escape");
        }
        for (int digit = 0; digit < 4; digit++) {
            at++;
            int value = Character.digit(peek(), 16);
            if (value < 0) {
                throw fault("four hexadecimal digits");
            }
            code = 16 * code + value;
        }
        return (char) code;
    }

    private char peek() {
        if (at >= text.length()) {
            throw fault("more text");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException fault(String expected) {
        return new IllegalArgumentException("JSON, character " + (at + 1) + ": expected " + expected);
    }
}
