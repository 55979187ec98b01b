// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a method file as text, on one line each. */
final class Yaml {
    private Yaml() {}

    /** A text that reads back to itself, in quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** {@code { en: "…", zh: "…" }}. */
    static String name(Name name) {
        String en = name.en().isEmpty() ? "" : "en: " + quoted(name.en());
        String zh = name.zh().isEmpty() ? "" : "zh: " + quoted(name.zh());
        return "{ " + en + (en.isEmpty() || zh.isEmpty() ? "" : ", ") + zh + " }";
    }

    /** A word as it stands where it may, else in quotes. */
    static String word(String text) {
        boolean isPlain = !text.isEmpty()
                && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || "._-+/".indexOf(c) >= 0)
                && !text.startsWith("-")
                && !text.startsWith(".");
        boolean isNegative = text.startsWith("-") && text.length() > 1 && Character.isDigit(text.charAt(1));
        return isPlain || isNegative ? text : quoted(text);
    }

    static String list(List<String> words) {
        return words.stream().map(Yaml::word).collect(Collectors.joining(", ", "[", "]"));
    }

    static String of(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.quoted() ? quoted(text.value()) : word(text.value());
        }
        if (setting instanceof Setting.Items items) {
            return items.items().stream().map(Yaml::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Setting.Entries) setting)
                .entries().stream()
                        .map(entry -> word(entry.key()) + ": " + of(entry.value()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** {@code normalise: { method: min-max }}, or the name alone where there are no settings. */
    static String of(Step step) {
        return step.settings().entries().isEmpty() ? step.name() : step.name() + ": " + of(step.settings());
    }
}
