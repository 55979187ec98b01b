// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the entries of one mapping of the method file by their kinds; keys that it does not know and values of a wrong
 * kind become problems.
 */
final class Keys {
    private static final Template VALUE_OF = new Template("The value of {key}", "{key}的值");
    private static final Template ITEM_OF = new Template("An item of {key}", "{key}的条目");
    private static final Fault UNKNOWN_KEY =
            Fault.error("unknown-key", "There is no key {key} in {where}.", "{where}中没有键{key}。", "{hint}", "{hint}");
    private static final Fault EMPTY =
            Fault.error("wrong-type", "{what} is empty.", "{what}为空。", "Write one, or remove it.", "请填写，或删除。");
    private static final Fault NOT_A_TEXT = Fault.error(
            "wrong-type", "{what} is {found}.", "{what}是{found}。", "Write one word or number.", "请写一个词或数字。");
    private static final Name A_LIST = new Name("a list", "列表");
    private static final Name A_MAPPING = new Name("a mapping", "映射");
    private static final Fault NOT_A_LIST = Fault.error(
            "wrong-type",
            "The value of {key} is not a list.",
            "{key}的值不是列表。",
            "Begin every item with '- ' on a line of its own.",
            "每个条目另起一行，以“- ”开头。");
    private static final Fault NOT_A_MAPPING = Fault.error(
            "wrong-type",
            "The value of {key} is not a mapping.",
            "{key}的值不是映射。",
            "Write entries of the form `key: value`.",
            "请写 `key: value` 形式的条目。");
    private static final Fault NOT_AN_INTEGER = Fault.error(
            "wrong-type",
            "{what} is {text}, which is not a whole number.",
            "{what}是{text}，不是整数。",
            "Write a whole number without quotes, such as 2022.",
            "请写不带引号的整数，例如 2022。");
    private static final Fault MISSING_NAME = Fault.error(
            "missing-name",
            "There is no name in {key}.",
            "{key}中没有名称。",
            "Write { en: …, zh: … }, or one of them.",
            "请写 { en: …, zh: … }，或其中之一。");
    private static final Fault MISSING_KEY = Fault.error(
            "missing-key",
            "There is no {key}.",
            "缺少{key}。",
            "Add a line such as `{example}`.",
            "请添加一行，例如 `{example}`。");

    private final Setting.Entries entries;
    private final Problems problems;
    private final List<String> names;

    /** @param where what the mapping is, for messages: index.yaml or 'published' */
    Keys(Setting.Entries entries, Name where, Problems problems, String... known) {
        this.entries = entries;
        this.problems = problems;
        this.names = List.of(known);
        for (Setting.Entry entry : entries.entries()) {
            if (!names.contains(entry.key())) {
                problems.add(UNKNOWN_KEY, entry.keyAt(), () -> new Object[] {
                    "key", Quoted.of(entry.key()), "where", where, "hint", Hint.known(entry.key(), names)
                });
            }
        }
    }

    /** An item of a list, for messages. */
    static Name item(String key) {
        return ITEM_OF.with("key", Quoted.of(key));
    }

    private static Name valueOf(String key) {
        return VALUE_OF.with("key", Quoted.of(key));
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
        return entries.get(key).flatMap(value -> text(value, valueOf(key)));
    }

    /** A text that is not empty. */
    Optional<Setting.Text> text(Setting value, Name what) {
        if (value instanceof Setting.Text text
                && (text.quoted() || !text.value().isEmpty())) {
            return Optional.of(text);
        }
        if (value instanceof Setting.Text) {
            problems.add(EMPTY, value.at(), "what", what);
        } else {
            problems.add(
                    NOT_A_TEXT, value.at(), "what", what, "found", value instanceof Setting.Items ? A_LIST : A_MAPPING);
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
            return text(value.get(), valueOf(key)).map(List::of).orElse(List.of());
        }
        List<Setting.Text> texts = new ArrayList<>();
        for (Setting item : items.items()) {
            text(item, item(key)).ifPresent(texts::add);
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
        problems.add(NOT_A_LIST, value.get().at(), "key", Quoted.of(key));
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
        problems.add(NOT_A_MAPPING, value.get().at(), "key", Quoted.of(key));
        return Optional.empty();
    }

    Optional<Integer> integer(String key) {
        return text(key).flatMap(text -> integer(text, valueOf(key)));
    }

    Optional<Integer> integer(Setting.Text text, Name what) {
        Optional<Integer> number = text.quoted() ? Optional.empty() : NumberText.integer(text.value());
        if (number.isEmpty()) {
            problems.add(NOT_AN_INTEGER, text.at(), "what", what, "text", Quoted.of(text.value()));
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
            return text(value.get(), valueOf(key))
                    .map(text -> Name.of(text.value()))
                    .orElse(Name.NONE);
        }
        Keys names = new Keys(languages, Quoted.of(key), problems, "en", "zh");
        String en = names.text("en").map(Setting.Text::value).orElse("");
        String zh = names.text("zh").map(Setting.Text::value).orElse("");
        if (languages.entries().isEmpty()) {
            problems.add(MISSING_NAME, languages.at(), "key", Quoted.of(key));
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
            problems.add(MISSING_KEY, Location.of(entries.at().file()), "key", Quoted.of(key), "example", example);
        }
    }
}
