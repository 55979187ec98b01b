package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One option of a method, declared once: reader, checker, help, schema and guide read this declaration.
 *
 * <p>A parameter without a default must be given. A number whose default is NaN is learned from the data when it is not given.
 */
public final class Parameter<T> {
    /** What can be written. */
    public enum Kind {
        NUMBER,
        FRACTION,
        INTEGER,
        FLAG,
        CHOICE,
        NUMBERS,
        UNIT,
        GROUPING,
        TEXT,
        CODES
    }

    private final String name;
    private final Kind kind;
    private final Optional<T> fallback;
    private final List<String> choices;
    private final boolean ofIndicator;
    private final Name description;

    private Parameter(
            String name, Kind kind, Optional<T> fallback, List<String> choices, boolean ofIndicator, Name description) {
        this.name = name;
        this.kind = kind;
        this.fallback = fallback;
        this.choices = choices;
        this.ofIndicator = ofIndicator;
        this.description = description;
    }

    private static <T> Parameter<T> plain(String name, Kind kind, T fallback, String en, String zh) {
        return new Parameter<>(name, kind, Optional.of(fallback), List.of(), false, new Name(en, zh));
    }

    public static Parameter<Double> number(String name, double fallback, String en, String zh) {
        return plain(name, Kind.NUMBER, fallback, en, zh);
    }

    /** A number from 0 to 1. */
    public static Parameter<Double> fraction(String name, double fallback, String en, String zh) {
        return plain(name, Kind.FRACTION, fallback, en, zh);
    }

    public static Parameter<Integer> integer(String name, int fallback, String en, String zh) {
        return plain(name, Kind.INTEGER, fallback, en, zh);
    }

    public static Parameter<Boolean> flag(String name, boolean fallback, String en, String zh) {
        return plain(name, Kind.FLAG, fallback, en, zh);
    }

    /** One of some words; the first is the default. */
    public static Parameter<String> choice(String name, List<String> choices, String en, String zh) {
        return new Parameter<>(
                name, Kind.CHOICE, Optional.of(choices.get(0)), List.copyOf(choices), false, new Name(en, zh));
    }

    /** A list of numbers that must be given. */
    public static Parameter<List<Double>> numbers(String name, String en, String zh) {
        return new Parameter<>(name, Kind.NUMBERS, Optional.empty(), List.of(), false, new Name(en, zh));
    }

    /** The code of a unit that must be given. */
    public static Parameter<String> unit(String name, String en, String zh) {
        return new Parameter<>(name, Kind.UNIT, Optional.empty(), List.of(), false, new Name(en, zh));
    }

    /** The name of a grouping that must be given. */
    public static Parameter<String> grouping(String name, String en, String zh) {
        return new Parameter<>(name, Kind.GROUPING, Optional.empty(), List.of(), false, new Name(en, zh));
    }

    /** Words that must be given; they change no number. */
    public static Parameter<String> text(String name, String en, String zh) {
        return new Parameter<>(name, Kind.TEXT, Optional.empty(), List.of(), false, new Name(en, zh));
    }

    /** The name of another method, which the method itself looks up. */
    public static Parameter<String> method(String name, String fallback, String en, String zh) {
        return plain(name, Kind.TEXT, fallback, en, zh);
    }

    /** A list of codes of indicators; by default an empty one. */
    public static Parameter<List<String>> codes(String name, String en, String zh) {
        return plain(name, Kind.CODES, List.of(), en, zh);
    }

    /** The same parameter without a default. */
    public Parameter<T> required() {
        return new Parameter<>(name, kind, Optional.empty(), choices, ofIndicator, description);
    }

    /** The same parameter, also read from the indicator's column of this name in the framework file. */
    public Parameter<T> ofIndicator() {
        return new Parameter<>(name, kind, fallback, choices, true, description);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<T> fallback() {
        return fallback;
    }

    public List<String> choices() {
        return choices;
    }

    public boolean isOfIndicator() {
        return ofIndicator;
    }

    public Name description() {
        return description;
    }

    /** The value that texts stand for (one, or several for a list); empty if they are not of this kind. */
    @SuppressWarnings("unchecked") // each kind parses to the type that its factory states
    public Optional<T> parse(List<String> texts) {
        if (kind == Kind.NUMBERS) {
            List<Double> numbers = new ArrayList<>();
            for (String text : texts) {
                Optional<Double> number = parseNumber(text);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                numbers.add(number.get());
            }
            return (Optional<T>) Optional.of(List.copyOf(numbers));
        }
        if (kind == Kind.CODES) {
            return texts.contains("") ? Optional.empty() : (Optional<T>) Optional.of(List.copyOf(texts));
        }
        return texts.size() == 1 ? (Optional<T>) parseOne(texts.get(0)) : Optional.empty();
    }

    private Optional<?> parseOne(String text) {
        switch (kind) {
            case NUMBER:
                return parseNumber(text);
            case FRACTION:
                return parseNumber(text).filter(x -> x >= 0 && x <= 1);
            case INTEGER:
                return parseNumber(text)
                        .filter(x -> x == Math.rint(x) && Math.abs(x) < 1e9)
                        .map(Double::intValue);
            case FLAG:
                return text.equals("true") || text.equals("false")
                        ? Optional.of(text.equals("true"))
                        : Optional.empty();
            case CHOICE:
                return choices.contains(text) ? Optional.of(text) : Optional.empty();
            default:
                return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
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
            case CHOICE -> new Name("one of " + String.join(", ", choices), "以下之一：" + String.join("、", choices));
            case NUMBERS -> new Name("a list of numbers such as [0.5, 0.7]", "数字列表，例如 [0.5, 0.7]");
            case UNIT -> new Name("the code of a unit", "单元代码");
            case GROUPING -> new Name("the name of a grouping", "分组方式的名称");
            case TEXT -> new Name("a few words", "简短文字");
            case CODES -> new Name("a list of codes of indicators such as [A11, A12]", "指标代码列表，例如 [A11, A12]");
        };
    }
}
