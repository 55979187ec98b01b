package dev.pagoda.project.index;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of one mapping of the method file by their kinds; keys that it does not know and values of a wrong kind become problems. */
final class Keys {
    private final Setting.Entries entries;
    private final Problems problems;
    private final List<String> names;

    /** @param where what the mapping is, for messages: "index.yaml" or "'published'" */
    Keys(Setting.Entries entries, String where, Problems problems, String... known) {
        this.entries = entries;
        this.problems = problems;
        this.names = List.of(known);
        for (Setting.Entry entry : entries.entries()) {
            if (!names.contains(entry.key())) {
                problems.error(
                        "unknown-key",
                        entry.keyAt(),
                        "There is no key " + Quoted.of(entry.key()) + " in " + where + ".",
                        () -> Hint.known(entry.key(), names));
            }
        }
    }

    Location at() {
        return entries.at();
    }

    Optional<Setting> value(String key) {
        return entries.get(key);
    }

    boolean has(String key) {
        return entries.find(key).isPresent();
    }

    /** Place of a value, or of the mapping when the key is not there. */
    Location at(String key) {
        return entries.get(key).map(Setting::at).orElse(entries.at());
    }

    /** A word, a number or a sentence; empty if it is not there, or wrong, which is noted. */
    Optional<Setting.Text> text(String key) {
        return entries.get(key).flatMap(value -> text(value, "The value of " + Quoted.of(key)));
    }

    /** A text that is not empty. */
    Optional<Setting.Text> text(Setting value, String what) {
        if (value instanceof Setting.Text text
                && (text.quoted() || !text.value().isEmpty())) {
            return Optional.of(text);
        }
        if (value instanceof Setting.Text) {
            problems.error("wrong-type", value.at(), what + " is empty.", "Write one, or remove it.");
        } else {
            String found = value instanceof Setting.Items ? "a list" : "a mapping";
            problems.error("wrong-type", value.at(), what + " is " + found + ".", "Write one word or number.");
        }
        return Optional.empty();
    }

    /** One text or a list of texts. */
    List<Setting.Text> texts(String key) {
        Optional<Setting> value = entries.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Setting.Items items)) {
            return text(value.get(), "The value of " + Quoted.of(key))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Setting.Text> texts = new ArrayList<>();
        for (Setting item : items.items()) {
            text(item, "An item of " + Quoted.of(key)).ifPresent(texts::add);
        }
        return texts;
    }

    List<Setting> items(String key) {
        Optional<Setting> value = entries.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Setting.Items items) {
            return items.items();
        }
        problems.error(
                "wrong-type",
                value.get().at(),
                "The value of " + Quoted.of(key) + " is no list.",
                "Begin every item with '- ' on a line of its own.");
        return List.of();
    }

    Optional<Setting.Entries> entries(String key) {
        Optional<Setting> value = entries.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Setting.Entries found) {
            return Optional.of(found);
        }
        problems.error(
                "wrong-type",
                value.get().at(),
                "The value of " + Quoted.of(key) + " is no mapping.",
                "Write entries of the form `key: value`.");
        return Optional.empty();
    }

    Optional<Integer> integer(String key) {
        return text(key).flatMap(text -> integer(text, "The value of " + Quoted.of(key)));
    }

    Optional<Integer> integer(Setting.Text text, String what) {
        Optional<Integer> number = text.quoted() ? Optional.empty() : NumberText.integer(text.value());
        if (number.isEmpty()) {
            problems.error(
                    "wrong-type",
                    text.at(),
                    what + " is " + Quoted.of(text.value()) + ", which is no whole number.",
                    "Write a whole number without quotes, such as 2022.");
        }
        return number;
    }

    /** {@code { en: …, zh: … }}, or one text for both languages. */
    Name name(String key) {
        Optional<Setting> value = entries.get(key);
        if (value.isEmpty()) {
            return Name.NONE;
        }
        if (!(value.get() instanceof Setting.Entries languages)) {
            return text(value.get(), "The value of " + Quoted.of(key))
                    .map(text -> Name.of(text.value()))
                    .orElse(Name.NONE);
        }
        Keys names = new Keys(languages, Quoted.of(key), problems, "en", "zh");
        String en = names.text("en").map(Setting.Text::value).orElse("");
        String zh = names.text("zh").map(Setting.Text::value).orElse("");
        if (languages.entries().isEmpty()) {
            problems.error(
                    "missing-name",
                    languages.at(),
                    "There is no name in " + Quoted.of(key) + ".",
                    "Write { en: …, zh: … }, or one of them.");
        }
        return new Name(en, zh);
    }

    /** Notes a key that must be there and is not. */
    void require(String key, String example) {
        boolean isMisspelt = entries.entries().stream()
                .filter(entry -> !names.contains(entry.key()))
                .anyMatch(entry ->
                        Hint.closest(entry.key(), names).filter(key::equals).isPresent());
        if (!has(key) && !isMisspelt) {
            problems.error(
                    "missing-key",
                    Location.of(entries.at().file()),
                    "There is no " + Quoted.of(key) + ".",
                    "Add a line such as `" + example + "`.");
        }
    }
}
