package dev.pagoda.exchange;

import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What each column of a plain spreadsheet is, judged by its name and by what stands below. */
final class PlainColumns {
    enum Kind {
        CODE,
        NAME,
        PERIOD,
        LON,
        LAT,
        GROUP,
        INDICATOR,
        LEFT_OUT
    }

    private static final Pattern PERIOD = Pattern.compile("(?i)year|period|time|date|time_period|年|年份|年度|时间|时期");
    private static final Pattern CODE = Pattern.compile("(?i)(unit |city |country |region |area"
            + " |unit_|city_|country_|region_)?(code|id)|ucode|iso3?|iso_?a?[23]|geo|fips|.*代码|.*编码|区划码");
    private static final Pattern NAME =
            Pattern.compile("(?i)(unit|city|country|region|area|province|district|state|economy|municipality|county)(_|"
                    + " )?(name)?|name|uname|名称|城市|地区|省份|市|省|国家|区县|县|评价单元|单元|城市名称|城市名|地区名称|地市");
    private static final Pattern NUMBERING = Pattern.compile(
            "(?i)no\\.?|#|rank|ranking|nr\\.?|serial|s/n|序号|编号|排名|名次|位次|备注|note|notes|remark|remarks|source|来源");
    private static final Pattern LON = Pattern.compile("(?i)lon|lng|longitude|经度");
    private static final Pattern LAT = Pattern.compile("(?i)lat|latitude|纬度");
    private static final int LAST_YEAR = 9999;

    private final ForeignTable table;
    private final int header;
    private final int first;
    private final int last;
    private final List<Kind> kinds = new ArrayList<>();

    /** Judges the columns of the rows from {@code first} to before {@code last}. */
    PlainColumns(ForeignTable table, int header, int first, int last) {
        this.table = table;
        this.header = header;
        this.first = first;
        this.last = last;
        for (int column = 0; column < table.width(header); column++) {
            kinds.add(byName(column));
        }
        findName();
        for (int column = 0; column < kinds.size(); column++) {
            if (kinds.get(column) == Kind.GROUP && !sorts(column)) {
                kinds.set(column, Kind.LEFT_OUT);
            }
        }
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** The first column of a kind; −1 if there is none. */
    int find(Kind kind) {
        return kinds.indexOf(kind);
    }

    String title(int column) {
        return table.text(header, column).strip();
    }

    private Kind byName(int column) {
        String title = title(column);
        boolean isNumeric = isNumeric(column);
        if (title.isEmpty()
                || NUMBERING.matcher(title).matches()
                || values(column).isEmpty()) {
            return Kind.LEFT_OUT;
        }
        if (PERIOD.matcher(title).matches() && find(Kind.PERIOD) < 0 && isYears(column)) {
            return Kind.PERIOD;
        }
        if (CODE.matcher(title).matches() && find(Kind.CODE) < 0) {
            return Kind.CODE;
        }
        if (isNumeric && LON.matcher(title).matches()) {
            return Kind.LON;
        }
        if (isNumeric && LAT.matcher(title).matches()) {
            return Kind.LAT;
        }
        return isNumeric ? Kind.INDICATOR : Kind.GROUP;
    }

    /** The column that is called like names of units and has the most different texts, else the first column of many different texts. */
    private void findName() {
        int best = -1;
        int most = 0;
        for (int column = 0; column < kinds.size(); column++) {
            boolean isCalledSo = NAME.matcher(title(column)).matches();
            int different = kinds.get(column) == Kind.GROUP ? values(column).size() : 0;
            int worth = different * 2 + (isCalledSo ? 1 : 0);
            if (worth > most) {
                most = worth;
                best = column;
            }
        }
        if (best >= 0
                && (find(Kind.CODE) < 0
                        || values(best).size() >= values(find(Kind.CODE)).size()
                        || NAME.matcher(title(best)).matches())) {
            kinds.set(best, Kind.NAME);
        }
    }

    /** Whether the texts put several units together. */
    private boolean sorts(int column) {
        int key = find(Kind.NAME) >= 0 ? find(Kind.NAME) : find(Kind.CODE);
        return key >= 0 && values(column).size() < values(key).size();
    }

    /** The different texts of a column, those that stand for "none" left out. */
    private Set<String> values(int column) {
        Set<String> values = new HashSet<>();
        for (int row = first; row < last; row++) {
            String text = table.text(row, column);
            if (!LooseNumber.isMissing(text)) {
                values.add(text);
            }
        }
        return values;
    }

    /** Whether more than half of the texts are numbers; what is none among them is a mistake. */
    private boolean isNumeric(int column) {
        int numbers = 0;
        int texts = 0;
        for (int row = first; row < last; row++) {
            LooseNumber number = LooseNumber.of(table.text(row, column), table.isPercent(row, column));
            numbers += number.isNumber() ? 1 : 0;
            texts += number.kind() == LooseNumber.Kind.NONE ? 1 : 0;
        }
        return numbers > texts;
    }

    private boolean isYears(int column) {
        return values(column).stream().allMatch(text -> year(text) > 0);
    }

    /** A year such as {@code 2022} or {@code 2022年}; 0 if it is none. */
    static int year(String text) {
        String plain = text.toLowerCase(Locale.ROOT).endsWith("年") ? text.substring(0, text.length() - 1) : text;
        double year = ForeignTable.number(plain);
        return year >= 1 && year <= LAST_YEAR && year == Math.rint(year) ? (int) year : 0;
    }
}
