package dev.pagoda.project.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out why a text is no number, in the forms that people and spreadsheets give to numbers, and what to write instead. */
public final class NumberDoctor {
    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "---",
            "–",
            "—",
            "——",
            "―",
            "－",
            "−",
            "…",
            "……",
            "...",
            "..",
            ".",
            "/",
            "\\",
            "*",
            "?",
            "x",
            "n/a",
            "na",
            "#n/a",
            "n.a.",
            "null",
            "none",
            "nil",
            "missing",
            "nodata",
            "no data",
            "not available",
            "无",
            "缺",
            "缺失",
            "暂无",
            "不详",
            "未公布",
            "空");

    private static final List<String> MULTIPLIERS = List.of("万亿", "百万", "亿", "万");
    private static final double[] FACTORS = {1e12, 1e6, 1e8, 1e4};

    private static final Pattern INFINITE = Pattern.compile("[+-]?(nan|inf|infinity|∞)");
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0x[0-9a-f.]+(p[+-]?[0-9]+)?");
    private static final Pattern WITH_CURRENCY = Pattern.compile(".*[$¥￥€£].*");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9][0-9]{0,2}([,' _][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern UNSURE_COMMA = Pattern.compile("[+-]?[0-9]{1,3},[0-9]{3}");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[+-]?[0-9]+,[0-9]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.+\\)");
    private static final Pattern PERCENT = Pattern.compile(".*[%‰]");
    private static final Pattern INEXACT = Pattern.compile("[~≈≥≤<>约近超].*");
    private static final Pattern BEGINS_WITH_DIGITS = Pattern.compile("[0-9]+.*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}[-/年][0-9]{1,2}.*");
    private static final Pattern NO_UNIT = Pattern.compile("[-/:.,].*");
    private static final Pattern SEPARATORS = Pattern.compile("[,' _]");

    private final boolean isMeasured;
    private final String whenMissing;

    /**
     * @param isMeasured whether the number is an observation and so has a unit of measurement
     * @param whenMissing the cure for a mark that stands for a missing value
     */
    public NumberDoctor(boolean isMeasured, String whenMissing) {
        this.isMeasured = isMeasured;
        this.whenMissing = whenMissing;
    }

    public NumberFault examine(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NOTHING.contains(lower)) {
            return new NumberFault("missing-mark", "is no number; it seems to stand for a missing value", whenMissing);
        }
        if (lower.startsWith("#")) {
            return new NumberFault(
                    "spreadsheet-error",
                    "is what a spreadsheet shows when it cannot compute",
                    "Repair the formula, and save again.");
        }
        if (lower.startsWith("=")) {
            return new NumberFault(
                    "formula",
                    "is a formula without its result",
                    "Open the file in a spreadsheet program and save it, or write the number.");
        }
        if (is(INFINITE, lower)) {
            return new NumberFault(
                    "not-finite",
                    "is no finite number",
                    "Look at how it was computed, probably by dividing by zero. " + whenMissing);
        }
        if (is(HEXADECIMAL, lower)) {
            return new NumberFault("hexadecimal", "is a hexadecimal number", "Write it in decimal digits.");
        }
        if (NumberText.isNumber(text)) {
            return new NumberFault("number-too-large", "is too large for a number", "Write a number below 1e308.");
        }
        return examineForm(plain(text), text);
    }

    private NumberFault examineForm(String plain, String text) {
        if (isNumber(plain)) {
            return is(WITH_CURRENCY, text)
                    ? new NumberFault("text-in-number", "has a currency sign", "Write " + plain + unit() + ".")
                    : new NumberFault(
                            "full-width-digits", "has full-width or other unusual characters", "Write " + plain + ".");
        }
        if (is(THOUSANDS, plain)) {
            String number = SEPARATORS.matcher(plain).replaceAll("");
            boolean isUnsure = is(UNSURE_COMMA, plain);
            String doubt = isUnsure ? " (or " + plain.replace(',', '.') + " if the comma is a decimal one)" : "";
            return new NumberFault("thousands-separator", "has a thousands separator", "Write " + number + doubt + ".");
        }
        if (is(DECIMAL_COMMA, plain)) {
            String number = plain.replace(".", "").replace(',', '.');
            return new NumberFault("decimal-comma", "has a decimal comma", "Write " + number + ".");
        }
        if (is(IN_BRACKETS, plain) && isNumber(plain.substring(1, plain.length() - 1))) {
            return new NumberFault(
                    "text-in-number",
                    "is written in brackets",
                    "Write -" + plain.substring(1, plain.length() - 1) + " if it is negative.");
        }
        return examineText(plain);
    }

    private NumberFault examineText(String plain) {
        String front =
                plain.isEmpty() ? "" : plain.substring(0, plain.length() - 1).trim();
        if (is(PERCENT, plain) && isNumber(front)) {
            char sign = plain.charAt(plain.length() - 1);
            String share = NumberText.show(NumberText.parse(front) / (sign == '%' ? 100 : 1000));
            return new NumberFault(
                    "percent-sign",
                    "has a sign " + sign,
                    isMeasured
                            ? "Write " + front + ", and " + sign + " as measured_in of the indicator."
                            : "Write " + share + ".");
        }
        if (is(INEXACT, plain) && isNumber(plain.substring(1).trim())) {
            String number = plain.substring(1).trim();
            return new NumberFault(
                    "approximate-number",
                    "is no exact number",
                    "Write " + number
                            + (isMeasured ? ", with `estimated` as its status if the source says no more." : "."));
        }
        String withoutLetters =
                plain.replace('o', '0').replace('O', '0').replace('l', '1').replace('I', '1');
        if (is(BEGINS_WITH_DIGITS, plain) && isNumber(withoutLetters)) {
            return new NumberFault(
                    "letter-in-number",
                    "has a letter among its digits",
                    "Write " + withoutLetters + " if that is meant.");
        }
        if (is(DATE, plain)) {
            return new NumberFault(
                    "date",
                    "is a date, not a number",
                    "Write the number; in a spreadsheet, format the cell as a number first.");
        }
        return examineUnit(plain);
    }

    private NumberFault examineUnit(String plain) {
        int digits = lengthOfNumber(plain);
        String rest = plain.substring(digits).trim();
        if (digits == 0 || is(NO_UNIT, rest)) {
            return new NumberFault(
                    "not-a-number", "is no number", "Write digits with a decimal point, such as 1234.5.");
        }
        if (rest.startsWith("°")) {
            return new NumberFault(
                    "text-in-number",
                    "is in degrees and minutes",
                    "Write degrees with a decimal point, such as 114.05.");
        }
        String number = plain.substring(0, digits);
        for (int i = 0; i < FACTORS.length; i++) {
            if (rest.startsWith(MULTIPLIERS.get(i))) {
                String whole = NumberText.show(NumberText.parse(number) * FACTORS[i]);
                return new NumberFault(
                        "unit-in-number",
                        "has the unit " + Quoted.of(rest),
                        "Write " + whole
                                + (isMeasured
                                        ? ", or " + number + " in all rows with " + Quoted.of(rest) + " as measured_in."
                                        : "."));
            }
        }
        return new NumberFault("unit-in-number", "has text after its digits", "Write " + number + unit() + ".");
    }

    private String unit() {
        return isMeasured ? "; the unit belongs into measured_in of the indicator" : "";
    }

    private static boolean is(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static boolean isNumber(String text) {
        return NumberText.isNumber(text);
    }

    /** How many characters at the start form a number; 0 if none. */
    private static int lengthOfNumber(String plain) {
        for (int length = Math.min(plain.length(), 40); length > 0; length--) {
            if (isNumber(plain.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Full-width characters made usual, all kinds of minus and space made one, invisible ones, currency signs and a leading apostrophe dropped. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().limit(200).forEach(c -> {
            if (c == '−' || c == '–' || c == '‒') {
                plain.append('-');
            } else if (c == '’' || c == '‘') {
                plain.append('\'');
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && "¥$€£".indexOf(c) < 0) {
                plain.appendCodePoint(c);
            }
        });
        String result = plain.toString().trim();
        return result.startsWith("'") ? result.substring(1) : result;
    }
}
