// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Word;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a small table, with its fields by name; faulty fields become problems when they are asked for. */
public final class Line {
    private static final Template IN_COLUMN =
            new Template("{text} in column '{column}' {why}.", "“{column}”列中的{text}{why}。");
    private static final Name LEAVE_EMPTY = new Name("Leave the field empty.", "请将该字段留空。");
    private static final Fault NOT_A_COUNT = Fault.error(
            "wrong-type",
            "{text} in column '{column}' is not a whole number of at least 0.",
            "“{column}”列中的{text}不是非负整数。",
            "Write digits only, such as 1.",
            "请只写数字，例如 1。");
    private static final Fault UNKNOWN_WORD =
            Fault.error("unknown-word", "{text} is not a {column}.", "{text}不是有效的 {column}。", "{hint}", "{hint}");
    private static final Fault MISSING_CODE = Fault.error(
            "missing-code",
            "The row has no code.",
            "该行没有代码。",
            "Give it a code made of letters, digits, _, - and .",
            "请写由字母、数字、_、- 和 . 组成的代码。");
    private static final Fault BAD_CODE = Fault.error(
            "bad-code",
            "The code {code} contains the character {character}.",
            "代码{code}含有字符：{character}。",
            "Use letters, digits, _, - and . only: codes are used in commands and addresses.",
            "只能用字母、数字、_、- 和 .：代码会用在命令和网址中。");
    private static final Fault MISSING_NAME = Fault.error(
            "missing-name",
            "{code} has no name.",
            "{code}没有名称。",
            "Write its name in column name_en or name_zh.",
            "请在 name_en 或 name_zh 列写名称。");

    private final Header header;
    private final List<String> texts;
    private final List<Location> places;
    private final boolean isWhole;
    private final Problems problems;

    public Line(Header header, List<String> texts, List<Location> places, boolean isWhole, Problems problems) {
        this.header = header;
        this.texts = List.copyOf(texts);
        this.places = List.copyOf(places);
        this.isWhole = isWhole;
        this.problems = problems;
    }

    /**
     * Whether the row has as many fields as the header; if not, its fields may stand in wrong columns and are not worth
     * checking.
     */
    public boolean isWhole() {
        return isWhole;
    }

    /** A field; empty if the table has no such column. */
    public String text(String column) {
        int position = header.find(column);
        return position < 0 ? "" : texts.get(position);
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** Where a field is; the first field if the table has no such column. */
    public Location at(String column) {
        return places.get(Math.max(0, header.find(column)));
    }

    public Name name() {
        return new Name(text("name_en"), text("name_zh"));
    }

    /** A number; NaN if the field is empty or faulty. */
    public double number(String column) {
        String text = text(column);
        double value = NumberText.parse(text);
        if (!text.isEmpty() && Double.isNaN(value)) {
            NumberFault fault = new NumberDoctor(false, LEAVE_EMPTY).examine(text);
            problems.add(
                    fault.in(IN_COLUMN),
                    at(column),
                    "text",
                    Quoted.of(text),
                    "column",
                    column,
                    "why",
                    fault.why(),
                    "cure",
                    fault.cure());
        }
        return value;
    }

    /** A whole number not below zero; the fallback if the field is empty or faulty. */
    public int count(String column, int fallback) {
        String text = text(column);
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<Integer> value = NumberText.integer(text).filter(number -> number >= 0);
        if (value.isEmpty()) {
            problems.add(NOT_A_COUNT, at(column), "text", Quoted.of(text), "column", column);
        }
        return value.orElse(fallback);
    }

    /** A constant by its word; the fallback if the field is empty or faulty. */
    public <E extends Enum<E>> E choice(String column, E fallback) {
        Map<String, E> words = Word.all(fallback);
        requireOneOf(column, words.keySet());
        return words.getOrDefault(text(column), fallback);
    }

    /** Whether the field is empty or holds one of some words. */
    public void requireOneOf(String column, Collection<String> words) {
        String text = text(column);
        if (!text.isEmpty() && !words.contains(text)) {
            problems.add(UNKNOWN_WORD, at(column), () -> new Object[] {
                "text", Quoted.of(text), "column", column, "hint", Hint.known(text.toLowerCase(Locale.ROOT), words)
            });
        }
    }

    /** Whether the code is there and has no other characters than letters, digits and _ - . */
    public boolean hasGoodCode() {
        String code = text("code");
        Optional<Integer> bad = code.codePoints()
                .filter(c -> !(c < 0xFF00 && Character.isLetterOrDigit(c)
                        || c > 0xFFFF && Character.isLetter(c)
                        || c == '_'
                        || c == '-'
                        || c == '.'))
                .boxed()
                .findFirst();
        if (code.isEmpty()) {
            problems.add(MISSING_CODE, at("code"));
        } else if (bad.isPresent()) {
            Name character = Quoted.isInvisible(bad.get()) || bad.get() == ' '
                    ? Name.of(Quoted.name(bad.get()))
                    : Quoted.of(Character.toString(bad.get()));
            problems.add(BAD_CODE, at("code"), "code", Quoted.of(code), "character", character);
        }
        return !code.isEmpty() && bad.isEmpty();
    }

    /** Notes that the row has no name. */
    public void requireName() {
        if (!has("name_en") && !has("name_zh")) {
            problems.add(MISSING_NAME, at("code"), "code", Quoted.of(text("code")));
        }
    }
}
