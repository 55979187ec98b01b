package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a small table, with its fields by name; faulty fields become problems when they are asked for. */
public final class Line {
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

    /** Whether the row has as many fields as the header; if not, its fields may stand in wrong columns and are not worth checking. */
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
            NumberFault fault = new NumberDoctor(false, "Leave the field empty.").examine(text);
            problems.error(
                    fault.id(),
                    at(column),
                    Quoted.of(text) + " in column '" + column + "' " + fault.fault() + ".",
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
            problems.error(
                    "wrong-type",
                    at(column),
                    Quoted.of(text) + " in column '" + column + "' is no whole number from 0 on.",
                    "Write digits only, such as 1.");
        }
        return value.orElse(fallback);
    }

    /** One of some words, by its number; the first if the field is empty or faulty. */
    public int choice(String column, List<String> words) {
        String text = text(column);
        int found = words.indexOf(text);
        if (found < 0 && !text.isEmpty()) {
            problems.error(
                    "unknown-word",
                    at(column),
                    Quoted.of(text) + " is no " + column + ".",
                    () -> Hint.known(text.toLowerCase(Locale.ROOT), words));
        }
        return Math.max(0, found);
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
            problems.error(
                    "missing-code",
                    at("code"),
                    "The row has no code.",
                    "Give it a code of letters, digits, _, - and .");
        } else if (bad.isPresent()) {
            String character = Quoted.isInvisible(bad.get()) || bad.get() == ' '
                    ? Quoted.name(bad.get())
                    : Quoted.of(Character.toString(bad.get()));
            problems.error(
                    "bad-code",
                    at("code"),
                    "The code " + Quoted.of(code) + " holds the character " + character + ".",
                    "Use letters, digits, _, - and . only: codes are used in commands and addresses.");
        }
        return !code.isEmpty() && bad.isEmpty();
    }

    /** Notes that the row has no name. */
    public void requireName() {
        if (!has("name_en") && !has("name_zh")) {
            problems.error(
                    "missing-name",
                    at("code"),
                    Quoted.of(text("code")) + " has no name.",
                    "Write its name in column name_en or name_zh.");
        }
    }
}
