// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One option of a method, declared once: reader, checker, help, schema and guide read this declaration.
 *
 * <p>A parameter without a default must be given. A number whose default is NaN is learned from the data when it is not
 * given.
 */
public final class Parameter<T> {
    /** What can be written. */
    public enum Kind {
        NUMBER,
        FRACTION,
        INTEGER,
        FLAG,
        CHOICE,
        METHOD,
        NUMBERS,
        UNIT,
        GROUPING,
        TEXT,
        CODES
    }

    /** The word for no method, where one can be left out. */
    private static final String NONE = "none";

    private final String name;
    private final Kind kind;
    private final Function<List<String>, Optional<T>> reader;
    /**
     * What the words of a choice stand for; none for other kinds. Asked late, for a method of a catalogue can name
     * others of it.
     */
    private final Supplier<Map<String, T>> words;

    private final Supplier<Optional<T>> fallback;
    private final boolean ofIndicator;
    private final Name description;

    private Parameter(
            String name,
            Kind kind,
            Function<List<String>, Optional<T>> reader,
            Supplier<Map<String, T>> words,
            Supplier<Optional<T>> fallback,
            boolean ofIndicator,
            Name description) {
        this.name = name;
        this.kind = kind;
        this.reader = reader;
        this.words = words;
        this.fallback = fallback;
        this.ofIndicator = ofIndicator;
        this.description = description;
    }

    private static <T> Parameter<T> plain(
            String name,
            Kind kind,
            Function<List<String>, Optional<T>> reader,
            Optional<T> fallback,
            Name description) {
        return new Parameter<>(name, kind, reader, Map::of, () -> fallback, false, description);
    }

    private static <T> Parameter<T> worded(
            String name, Kind kind, Supplier<Map<String, T>> words, String fallback, Name description) {
        return new Parameter<>(
                name,
                kind,
                one(text -> Optional.ofNullable(words.get().get(text))),
                words,
                () -> Optional.ofNullable(words.get().get(fallback)),
                false,
                description);
    }

    public static Parameter<Double> number(String name, double fallback, String en, String zh) {
        return plain(name, Kind.NUMBER, one(Parameter::parseNumber), Optional.of(fallback), new Name(en, zh));
    }

    /** A number from 0 to 1. */
    public static Parameter<Double> fraction(String name, double fallback, String en, String zh) {
        return plain(
                name,
                Kind.FRACTION,
                one(text -> parseNumber(text).filter(x -> x >= 0 && x <= 1)),
                Optional.of(fallback),
                new Name(en, zh));
    }

    public static Parameter<Integer> integer(String name, int fallback, String en, String zh) {
        return plain(name, Kind.INTEGER, one(Parameter::parseInteger), Optional.of(fallback), new Name(en, zh));
    }

    public static Parameter<Boolean> flag(String name, boolean fallback, String en, String zh) {
        return plain(name, Kind.FLAG, one(Parameter::parseFlag), Optional.of(fallback), new Name(en, zh));
    }

    /**
     * One of the constants of an enum, each written as its {@link Word}; the given one is the default and listed first.
     */
    public static <E extends Enum<E>> Parameter<E> choice(String name, E fallback, String en, String zh) {
        Map<String, E> words = Word.all(fallback);
        return worded(name, Kind.CHOICE, () -> words, Word.of(fallback), new Name(en, zh));
    }

    /** Another method, by its name in a catalogue. */
    public static <F> Parameter<Method<F>> method(
            String name, Supplier<Catalogue<F>> catalogue, String fallback, String en, String zh) {
        return worded(name, Kind.METHOD, () -> named(catalogue.get()), fallback, new Name(en, zh));
    }

    /** Another method, by its name in a catalogue, or none, which is the default. */
    public static <F> Parameter<Optional<Method<F>>> methodOrNone(
            String name, Supplier<Catalogue<F>> catalogue, String en, String zh) {
        return worded(name, Kind.METHOD, () -> namedOrNone(catalogue.get()), NONE, new Name(en, zh));
    }

    private static <F> Map<String, Method<F>> named(Catalogue<F> catalogue) {
        Map<String, Method<F>> named = new LinkedHashMap<>();
        catalogue.methods().forEach(method -> named.put(method.name(), method));
        return named;
    }

    private static <F> Map<String, Optional<Method<F>>> namedOrNone(Catalogue<F> catalogue) {
        Map<String, Optional<Method<F>>> named = new LinkedHashMap<>();
        named.put(NONE, Optional.empty());
        catalogue.methods().forEach(method -> named.put(method.name(), Optional.of(method)));
        return named;
    }

    /** A list of numbers that must be given. */
    public static Parameter<List<Double>> numbers(String name, String en, String zh) {
        return plain(name, Kind.NUMBERS, Parameter::parseNumbers, Optional.empty(), new Name(en, zh));
    }

    /** The code of a unit that must be given. */
    public static Parameter<String> unit(String name, String en, String zh) {
        return plain(name, Kind.UNIT, one(Parameter::parseText), Optional.empty(), new Name(en, zh));
    }

    /** The name of a grouping that must be given. */
    public static Parameter<String> grouping(String name, String en, String zh) {
        return plain(name, Kind.GROUPING, one(Parameter::parseText), Optional.empty(), new Name(en, zh));
    }

    /** Words that must be given; they change no number. */
    public static Parameter<String> text(String name, String en, String zh) {
        return plain(name, Kind.TEXT, one(Parameter::parseText), Optional.empty(), new Name(en, zh));
    }

    /** A list of codes of indicators; by default an empty one. */
    public static Parameter<List<String>> codes(String name, String en, String zh) {
        return plain(name, Kind.CODES, Parameter::parseCodes, Optional.of(List.of()), new Name(en, zh));
    }

    /** The same parameter without a default. */
    public Parameter<T> required() {
        return new Parameter<>(name, kind, reader, words, Optional::empty, ofIndicator, description);
    }

    /** The same parameter, also read from the indicator's column of this name in the framework file. */
    public Parameter<T> ofIndicator() {
        return new Parameter<>(name, kind, reader, words, fallback, true, description);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<T> fallback() {
        return fallback.get();
    }

    /** The default as one would write it; empty if there is none, or if it is learned from the data. */
    public Optional<String> writtenFallback() {
        return fallback().map(this::written).filter(text -> !text.equals("NaN"));
    }

    private String written(T value) {
        return words.get().entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(value::toString);
    }

    /** The words that can be written, of a choice or a method; none for other kinds. */
    public List<String> choices() {
        return List.copyOf(words.get().keySet());
    }

    public boolean isOfIndicator() {
        return ofIndicator;
    }

    public Name description() {
        return description;
    }

    /** The value that texts stand for (one, or several for a list); empty if they are not of this kind. */
    public Optional<T> parse(List<String> texts) {
        return reader.apply(texts);
    }

    private static <T> Function<List<String>, Optional<T>> one(Function<String, Optional<T>> reader) {
        return texts -> texts.size() == 1 ? reader.apply(texts.get(0)) : Optional.empty();
    }

    private static Optional<List<Double>> parseNumbers(List<String> texts) {
        List<Double> numbers = new ArrayList<>();
        texts.forEach(text -> parseNumber(text).ifPresent(numbers::add));
        return numbers.size() == texts.size() ? Optional.of(List.copyOf(numbers)) : Optional.empty();
    }

    private static Optional<List<String>> parseCodes(List<String> texts) {
        return texts.contains("") ? Optional.empty() : Optional.of(List.copyOf(texts));
    }

    private static Optional<Integer> parseInteger(String text) {
        return parseNumber(text)
                .filter(x -> x == Math.rint(x) && Math.abs(x) < 1e9)
                .map(Double::intValue);
    }

    private static Optional<Boolean> parseFlag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    private static Optional<String> parseText(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Double> parseNumber(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || ".eE+-".indexOf(c) >= 0);
        if (!plain) {
            return Optional.empty(); // Java would also read "1d", "0x1p3" and "NaN"
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isInfinite(value) ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** What may be written, in words: {@code a number from 0 to 1}. */
    public Name expectation() {
        return switch (kind) {
            case NUMBER -> new Name("a number", "数字");
            case FRACTION -> new Name("a number from 0 to 1", "0 到 1 之间的数");
            case INTEGER -> new Name("a whole number", "整数");
            case FLAG -> new Name("true or false", "true 或 false");
            case CHOICE, METHOD ->
                new Name("one of " + String.join(", ", choices()), "以下之一：" + String.join("、", choices()));
            case NUMBERS -> new Name("a list of numbers such as [0.5, 0.7]", "数字列表，例如 [0.5, 0.7]");
            case UNIT -> new Name("the code of a unit", "单元代码");
            case GROUPING -> new Name("the name of a grouping", "分组方式的名称");
            case TEXT -> new Name("a few words", "简短文字");
            case CODES -> new Name("a list of codes of indicators such as [A11, A12]", "指标代码列表，例如 [A11, A12]");
        };
    }
}
