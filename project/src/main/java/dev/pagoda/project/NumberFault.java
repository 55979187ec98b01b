package dev.pagoda.project;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Why a text is no number, and what to write instead.
 *
 * @param fault goes on after the text: "has thousands separators"
 */
record NumberFault(String id, String fault, String cure) {
    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "–", "—", "——", "―", "－", "−", "…", "……", "...", "..", ".", "/", "\\", "*", "?", "x", "n/a", "na", "#n/a", "n.a.",
            "null", "none", "nil", "missing", "nodata", "no data", "not available", "无", "缺", "缺失", "暂无", "不详", "未公布", "空");

    private static final List<String> MULTIPLIERS = List.of("万", "亿", "万亿", "千", "百万");
    private static final double[] FACTORS = {1e4, 1e8, 1e12, 1e3, 1e6};

    /** @param whenMissing the cure for a mark that stands for a missing value */
    static NumberFault of(String text, String whenMissing) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NOTHING.contains(lower)) {
            return new NumberFault("missing-mark", "is no number; it seems to stand for a missing value", whenMissing);
        }
        if (lower.startsWith("#")) {
            return new NumberFault("spreadsheet-error", "is what a spreadsheet shows when it cannot compute", "Repair the formula, and save again.");
        }
        if (isInfinite(lower)) {
            return new NumberFault("not-finite", "is no finite number", "Look at how it was computed, probably by dividing by zero. " + whenMissing);
        }
        if (lower.matches("[+-]?0x[0-9a-f.]+(p[+-]?[0-9]+)?")) {
            return new NumberFault("hexadecimal", "is a hexadecimal number", "Write it in decimal digits.");
        }
        if (NumberText.isNumber(text)) {
            return new NumberFault("number-too-large", "is too large for a number", "Write a number below 1e308.");
        }
        return of(text);
    }

    private static boolean isInfinite(String lower) {
        return lower.matches("[+-]?(nan|inf|infinity|∞)");
    }

    private static NumberFault of(String text) {
        String plain = plain(text);
        if (NumberText.isNumber(plain)) {
            return new NumberFault("full-width-digits", "has full-width or other unusual characters", "Write " + plain + ".");
        }
        if (plain.matches("[+-]?[0-9]{1,3}([,' _][0-9]{3})+(\\.[0-9]+)?")) {
            return separated(plain);
        }
        if (plain.matches("[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+")) {
            String number = plain.replace(".", "").replace(',', '.');
            return new NumberFault("decimal-comma", "has a decimal comma", "Write " + number + ".");
        }
        if (plain.matches("[+-]?[0-9]+,[0-9]+")) {
            return new NumberFault("decimal-comma", "has a decimal comma", "Write " + plain.replace(',', '.') + ".");
        }
        if (plain.matches("\\(.*\\)") && isNumber(inside(plain))) {
            return new NumberFault("text-in-number", "is written in brackets", "Write -" + inside(plain) + " if it is negative.");
        }
        return withText(plain);
    }

    private static NumberFault separated(String plain) {
        String number = plain.replaceAll("[,' _]", "");
        String doubt = plain.matches("[+-]?[0-9]{1,3},[0-9]{3}") ? " (or " + plain.replace(',', '.') + " if the comma is a decimal one)" : "";
        return new NumberFault("thousands-separator", "has a thousands separator", "Write " + number + doubt + ".");
    }

    private static NumberFault withText(String plain) {
        if (plain.matches(".*[%‰]") && isNumber(plain.substring(0, plain.length() - 1).trim())) {
            String number = plain.substring(0, plain.length() - 1).trim();
            char sign = plain.charAt(plain.length() - 1);
            return new NumberFault(
                    "percent-sign", "has a sign " + sign, "Write " + number + ", and " + sign + " as `measured_in` of the indicator.");
        }
        if (plain.matches("[~≈≥≤<>约近超].*") && isNumber(plain.substring(1).trim())) {
            String number = plain.substring(1).trim();
            return new NumberFault(
                    "approximate-number", "is no exact number", "Write " + number + ", with `estimated` as its status if the source says no more.");
        }
        int digits = lengthOfNumber(plain);
        if (digits > 0 && !plain.substring(digits).matches("[-/:年.,].*")) {
            return withUnit(plain.substring(0, digits), plain.substring(digits).trim());
        }
        return new NumberFault("not-a-number", "is no number", "Write digits with a decimal point, such as 1234.5.");
    }

    private static NumberFault withUnit(String number, String unit) {
        for (int i = 0; i < FACTORS.length; i++) {
            if (unit.equals(MULTIPLIERS.get(i))) {
                String whole = NumberText.show(NumberText.parse(number) * FACTORS[i]);
                return new NumberFault(
                        "unit-in-number",
                        "has the unit " + Quoted.of(unit),
                        "Write " + whole + ", or " + number + " everywhere alike with " + Quoted.of(unit) + " in the indicator's `measured_in`.");
            }
        }
        return new NumberFault(
                "unit-in-number", "has text after its digits", "Write " + number + "; the unit belongs into the indicator's `measured_in`.");
    }

    private static String inside(String plain) {
        return plain.substring(1, plain.length() - 1);
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

    /** Full-width characters made usual, all kinds of minus and space made one, invisible ones dropped, a leading apostrophe too. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (c == '−' || c == '–' || c == '‒') {
                plain.append('-');
            } else if (c == '’' || c == '‘') {
                plain.append('\'');
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && c != '¥' && c != '$') {
                plain.appendCodePoint(c);
            }
        });
        String result = plain.toString().trim();
        return result.startsWith("'") ? result.substring(1) : result;
    }
}
