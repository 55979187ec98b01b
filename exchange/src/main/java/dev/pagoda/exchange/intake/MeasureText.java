// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measurement as tables print them: which texts are some, and which differ by a power of ten only. */
public final class MeasureText {
    private static final String SIZE = "(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|十)?";
    private static final String BASE =
            "(美元|港元|欧元|日元|人民币元|元|人民币|人次|人年|人·年|人日|人|户|家|个百分点|百分点|个|件|项|套|台套|台|辆|册|种|所|张|部|篇|次|吨标准煤|吨|千克|公斤|毫克|微克|克"
                    + "|平方公里|平方千米|平方米|立方米|公里|千米|米|公顷|亩|千瓦时|千瓦|度|小时|分钟|天|年|月|岁|倍|床|位|名|只|头|艘|架|座|处|条|支|枚|本|份|笔|单|宗|门|升|分|点|列|对|亿|万|%|‰|°C|℃)";
    private static final Pattern CHINESE = Pattern.compile(SIZE + BASE + "?((/|每).+|\\(.*\\))?");
    private static final Pattern LATIN = Pattern.compile(
            "(?i)(%|‰|percent.*|per ?cent.*|percentage.*|us ?\\$.*|\\$.*|€.*|usd.*|cny.*|rmb.*|yuan.*|eur.*|gbp.*|hkd.*|(current|constant) .*|(hundred|thousand|million|billion|trillion|10 ?k|10,?000"
                    + "|100 ?m(illion)?|100,?000,?000|10 million|1,?000)\\b.*|persons?|people|units?|number|km2?|km²|sq\\.? ?km|m|m2|m²|m3|kwh|gwh|mw|tons?|tonnes?|t|kg|ha|years?|days?|hours?|minutes?"
                    + "|index.*|ratio|score|points?|pieces?|items?|per .*|.*/.*|[µμ]g.*|mm|°c|households?|cases?)");
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("十", 1),
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12));

    private record SizeWord(Pattern pattern, int exponent) {}

    private static final List<SizeWord> WORDS = List.of(
            new SizeWord(Pattern.compile("\\b(100 ?million|hundred million|100 ?mn?|100,?000,?000)\\b"), 8),
            new SizeWord(Pattern.compile("\\b(10 ?million|ten million)\\b"), 7),
            new SizeWord(Pattern.compile("\\b(ten thousand|10 ?k|10[, ]?000)\\b"), 4),
            new SizeWord(Pattern.compile("\\b(trillion|tn)\\b"), 12),
            new SizeWord(Pattern.compile("\\b(billion|bn)\\b"), 9),
            new SizeWord(Pattern.compile("\\b(million|mn|m)\\b"), 6),
            new SizeWord(Pattern.compile("\\b(thousand|1[, ]?000|k)\\b"), 3));
    private static final Map<String, String> SAME = Map.of(
            "yuan", "元", "cny", "元", "rmb", "元", "人民币元", "元", "人民币", "元", "persons", "人", "person", "人", "people", "人",
            "percent", "%");

    private MeasureText() {}

    /** Whether a text is a unit of measurement. */
    static boolean isOne(String text) {
        String plain = plain(text);
        return !plain.isEmpty()
                && (CHINESE.matcher(plain).matches() || LATIN.matcher(plain).matches());
    }

    /** Without brackets around it, and with plain letters. */
    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        plain = plain.replaceAll("^[(\\[【〔](.*)[)\\]】〕]$", "$1").strip();
        return plain.replaceAll("^(计量)?单位\\s*:?\\s*|^(?i)units?\\s*:\\s*", "").strip();
    }

    /**
     * By which power of ten a number in one unit is to be multiplied to be in another; none if they differ by more than
     * that, or are unknown.
     */
    public static Optional<Integer> exponent(String from, String to) {
        String[] one = parts(from);
        String[] other = parts(to);
        return !one[1].isEmpty() && one[1].equals(other[1])
                ? Optional.of(Integer.parseInt(one[0]) - Integer.parseInt(other[0]))
                : Optional.empty();
    }

    /** Whether two texts name the same unit. */
    public static boolean areSame(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other))
                || exponent(one, other).filter(power -> power == 0).isPresent();
    }

    private static String[] parts(String text) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        Matcher chinese = Pattern.compile(SIZE + BASE + "(/.+)?").matcher(plain);
        if (chinese.matches()) {
            String size = chinese.group(1) == null ? "" : chinese.group(1);
            String per = chinese.group(3) == null ? "" : chinese.group(3);
            return new String[] {String.valueOf(SIZES.getOrDefault(size, 0)), same(chinese.group(2)) + per};
        }
        for (SizeWord word : WORDS) {
            Matcher found = word.pattern.matcher(plain);
            if (found.find()) {
                String rest = (plain.substring(0, found.start()) + plain.substring(found.end()))
                        .replaceAll("\\bof\\b", "")
                        .strip();
                return new String[] {String.valueOf(word.exponent), same(rest)};
            }
        }
        return new String[] {"0", same(plain)};
    }

    private static String same(String base) {
        return SAME.getOrDefault(base, base);
    }
}
