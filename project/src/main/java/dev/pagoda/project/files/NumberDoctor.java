// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out why a text is not a number, in the forms that people and spreadsheets give to numbers, and what to write
 * instead.
 */
public final class NumberDoctor {
    private static final Template WRITE = new Template("Write {number}.", "请写 {number}。");
    private static final Template WRITE_WITHOUT_UNIT = new Template(
            "Write {number}; the unit belongs in measured_in of the indicator.",
            "请写 {number}；计量单位写在指标的 measured_in 中。");
    private static final Template WRITE_EITHER = new Template(
            "Write {number} (or {other} if the comma is a decimal one).", "请写 {number}（若逗号是小数点，请写 {other}）。");
    private static final Template WRITE_NEGATIVE =
            new Template("Write -{number} if it is negative.", "若为负数，请写 -{number}。");
    private static final Template WRITE_SIGN = new Template(
            "Write {number}, and {sign} as measured_in of the indicator.", "请写 {number}，并将指标的 measured_in 写为 {sign}。");
    private static final Template WRITE_ESTIMATED = new Template(
            "Write {number}, with `estimated` as its status if the source says no more.",
            "请写 {number}；若来源没有更精确的值，status 写 `estimated`。");
    private static final Template WRITE_IF_MEANT =
            new Template("Write {number} if that is meant.", "若原意如此，请写 {number}。");
    private static final Template WRITE_WHOLE = new Template(
            "Write {whole}, or {number} in all rows with {unit} as measured_in.",
            "请写 {whole}，或各行都写 {number} 并将 measured_in 写为{unit}。");
    private static final Template HAS_UNIT = new Template("has the unit {unit}", "带有单位{unit}");
    private static final Template CHECK = new Template(
            "Check how it was computed, probably by dividing by zero. {missing}", "请检查计算过程，可能除以了零。{missing}");

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
    private final Name whenMissing;

    /**
     * @param isMeasured whether the number is an observation and so has a unit of measurement
     * @param whenMissing the cure for a mark that stands for a missing value
     */
    public NumberDoctor(boolean isMeasured, Name whenMissing) {
        this.isMeasured = isMeasured;
        this.whenMissing = whenMissing;
    }

    public NumberFault examine(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NOTHING.contains(lower)) {
            return new NumberFault(
                    "missing-mark",
                    new Name("is not a number; it seems to stand for a missing value", "不是数字，似乎表示缺失"),
                    whenMissing);
        }
        if (lower.startsWith("#")) {
            return new NumberFault(
                    "spreadsheet-error",
                    new Name("is what a spreadsheet shows when it cannot compute", "是表格软件的计算错误"),
                    new Name("Repair the formula, and save again.", "请修正公式后重新保存。"));
        }
        if (lower.startsWith("=")) {
            return new NumberFault(
                    "formula",
                    new Name("is a formula without its result", "是没有结果的公式"),
                    new Name(
                            "Open the file in a spreadsheet program and save it, or write the number.",
                            "请用表格软件打开并保存，或直接写数字。"));
        }
        if (is(INFINITE, lower)) {
            return new NumberFault(
                    "not-finite", new Name("is not a finite number", "不是有限的数字"), CHECK.with("missing", whenMissing));
        }
        if (is(HEXADECIMAL, lower)) {
            return new NumberFault(
                    "hexadecimal",
                    new Name("is a hexadecimal number", "是十六进制数"),
                    new Name("Write it in decimal digits.", "请写十进制数字。"));
        }
        if (NumberText.isNumber(text)) {
            return new NumberFault(
                    "number-too-large",
                    new Name("is too large", "过大"),
                    new Name("Write a number below 1e308.", "请写小于 1e308 的数字。"));
        }
        return examineForm(plain(text), text);
    }

    private NumberFault examineForm(String plain, String text) {
        if (isNumber(plain)) {
            return is(WITH_CURRENCY, text)
                    ? new NumberFault("text-in-number", new Name("has a currency sign", "带有货币符号"), plainly(plain))
                    : new NumberFault(
                            "full-width-digits",
                            new Name("has full-width or other unusual characters", "含有全角或其他特殊字符"),
                            WRITE.with("number", plain));
        }
        if (is(THOUSANDS, plain)) {
            String number = SEPARATORS.matcher(plain).replaceAll("");
            return new NumberFault(
                    "thousands-separator",
                    new Name("has a thousands separator", "带有千分位分隔符"),
                    is(UNSURE_COMMA, plain)
                            ? WRITE_EITHER.with("number", number, "other", plain.replace(',', '.'))
                            : WRITE.with("number", number));
        }
        if (is(DECIMAL_COMMA, plain)) {
            String number = plain.replace(".", "").replace(',', '.');
            return new NumberFault(
                    "decimal-comma", new Name("has a decimal comma", "用逗号作小数点"), WRITE.with("number", number));
        }
        if (is(IN_BRACKETS, plain) && isNumber(plain.substring(1, plain.length() - 1))) {
            return new NumberFault(
                    "text-in-number",
                    new Name("is written in brackets", "写在括号中"),
                    WRITE_NEGATIVE.with("number", plain.substring(1, plain.length() - 1)));
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
                    new Name("has a sign " + sign, "带有 " + sign + " 号"),
                    isMeasured ? WRITE_SIGN.with("number", front, "sign", sign) : WRITE.with("number", share));
        }
        if (is(INEXACT, plain) && isNumber(plain.substring(1).trim())) {
            String number = plain.substring(1).trim();
            return new NumberFault(
                    "approximate-number",
                    new Name("is not an exact number", "不是精确的数字"),
                    (isMeasured ? WRITE_ESTIMATED : WRITE).with("number", number));
        }
        String withoutLetters =
                plain.replace('o', '0').replace('O', '0').replace('l', '1').replace('I', '1');
        if (is(BEGINS_WITH_DIGITS, plain) && isNumber(withoutLetters)) {
            return new NumberFault(
                    "letter-in-number",
                    new Name("has a letter among its digits", "中混有字母"),
                    WRITE_IF_MEANT.with("number", withoutLetters));
        }
        if (is(DATE, plain)) {
            return new NumberFault(
                    "date",
                    new Name("is a date, not a number", "是日期，不是数字"),
                    new Name(
                            "Write the number; in a spreadsheet, format the cell as a number first.",
                            "请写数字；在表格软件中请先将单元格设为数字格式。"));
        }
        return examineUnit(plain);
    }

    private NumberFault examineUnit(String plain) {
        int digits = lengthOfNumber(plain);
        String rest = plain.substring(digits).trim();
        if (digits == 0 || is(NO_UNIT, rest)) {
            return NumberFault.NOT_A_NUMBER;
        }
        if (rest.startsWith("°")) {
            return new NumberFault(
                    "text-in-number",
                    new Name("is in degrees and minutes", "是度分形式"),
                    new Name("Write degrees with a decimal point, such as 114.05.", "请写带小数点的度数，例如 114.05。"));
        }
        String number = plain.substring(0, digits);
        for (int i = 0; i < FACTORS.length; i++) {
            if (rest.startsWith(MULTIPLIERS.get(i))) {
                String whole = NumberText.show(NumberText.parse(number) * FACTORS[i]);
                return new NumberFault(
                        "unit-in-number",
                        HAS_UNIT.with("unit", Quoted.of(rest)),
                        isMeasured
                                ? WRITE_WHOLE.with("whole", whole, "number", number, "unit", Quoted.of(rest))
                                : WRITE.with("number", whole));
            }
        }
        return new NumberFault("unit-in-number", new Name("has text after its digits", "在数字后有文字"), plainly(number));
    }

    /** The cure for a number with a unit of measurement. */
    private Name plainly(String number) {
        return (isMeasured ? WRITE_WITHOUT_UNIT : WRITE).with("number", number);
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

    /**
     * Full-width characters made usual, all kinds of minus and space made one, invisible ones, currency signs and a
     * leading apostrophe dropped.
     */
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
