// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.names.Gazetteer;
import dev.pagoda.project.names.GazetteerPlace;
import dev.pagoda.project.names.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a table, its remarks and the names of its sheet and file say of all its values.
 *
 * @param name what the table is about, without number, year and unit of measurement; the name of the sheet or file
 *     where there is no title
 * @param isTitled whether the name is a title of the table itself
 * @param measure unit of measurement of all values that have none of their own; empty if none or several are named
 * @param measures what is written where several units are named; empty otherwise
 * @param period the year; 0 if none is named
 * @param periodFrom the text that names it
 * @param place the only place in the title
 * @param source what a remark names as the source; empty if none does
 */
record TitleFacts(
        String name,
        boolean isTitled,
        String measure,
        String measures,
        int period,
        String periodFrom,
        Optional<GazetteerPlace> place,
        String source) {
    private static final Pattern MEASURE =
            Pattern.compile("(?i)[(\\[]?(?:计量)?(?:单位|units?)\\s*:\\s*([^)\\]]+(?:\\([^)]*\\)[^)\\]]*)?)[)\\]]?");
    private static final Pattern LAST_BRACKETS = Pattern.compile("^(.*)\\(([^()]+)\\)$");
    private static final Pattern OF_REGIONS =
            Pattern.compile("^(?:全国)?(?:(?:按|分|各)(?:地区|省区?市?|省份|城市|省、自治区、直辖市)|主要城市|地级以上城市)(?:分|的)?");
    private static final Pattern GENERIC = Pattern.compile("(?i)(sheet|工作表|table|tabelle|feuil)\\s*\\d*|data|数据|数据表");

    static TitleFacts of(PrintedPage page, Frame frame) {
        List<String> texts = new ArrayList<>();
        frame.titles().forEach(row -> page.filled(row).forEach(column -> texts.add(page.clean(row, column))));
        Found found = new Found();
        texts.forEach(found::read);
        for (int row : frame.remarks()) {
            for (int column : page.filled(row)) {
                found.source = found.source.isEmpty() ? TableWords.source(page.text(row, column)) : found.source;
                found.readMeasure(Spelling.plain(page.text(row, column)));
            }
        }
        String sheet = page.table().sheet();
        String file = fileName(page.table().name());
        for (String text : List.of(sheet, file)) {
            if (found.period == 0) {
                found.period = PeriodText.within(text).orElse(0);
                found.periodFrom = found.period == 0 ? "" : text;
            }
        }
        boolean isTitled = !found.name.isEmpty();
        String other = sheet.isEmpty()
                        || GENERIC.matcher(sheet).matches()
                        || PeriodText.of(sheet).isPresent()
                ? file
                : sheet;
        String name = isTitled ? found.name : PeriodText.without(other);
        Optional<GazetteerPlace> place =
                place(texts).or(() -> place(List.of(sheet))).or(() -> place(List.of(file)));
        return new TitleFacts(
                name, isTitled, found.measure, found.measures, found.period, found.periodFrom, place, found.source);
    }

    private static String fileName(String table) {
        int mark = table.lastIndexOf('!');
        String path = mark < 0 ? table : table.substring(0, mark);
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    /** The longest name of a place that a text begins with or holds, if it holds only one. */
    private static Optional<GazetteerPlace> place(List<String> texts) {
        for (String text : texts) {
            String plain = TableWords.withoutTableNumber(text);
            for (int length = Math.min(plain.length(), 12); length >= 2; length--) {
                List<GazetteerPlace> places = Gazetteer.standard().find(plain.substring(0, length));
                if (places.size() == 1
                        && !Spelling.key(plain.substring(0, length)).matches("\\d+")) {
                    return Optional.of(places.get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** The name without the words that only say that the table is of many units. */
    String indicator() {
        String bare = OF_REGIONS.matcher(name).replaceFirst("").strip();
        return bare.isEmpty() ? name : bare;
    }

    private static final class Found {
        private String name = "";
        private String measure = "";
        private String measures = "";
        private int period;
        private String periodFrom = "";
        private String source = "";

        private void read(String text) {
            if (readMeasure(text)) {
                return;
            }
            if (period == 0) {
                period = PeriodText.within(text).orElse(0);
                periodFrom = period == 0 ? "" : text;
            }
            if (PeriodText.of(text).isPresent()) {
                return;
            }
            String bare = PeriodText.without(TableWords.withoutTableNumber(text));
            Matcher brackets = LAST_BRACKETS.matcher(bare);
            if (brackets.matches() && MeasureText.isOne(brackets.group(2))) {
                measure = MeasureText.plain(brackets.group(2));
                bare = brackets.group(1).strip();
            }
            name = name.isEmpty() && !bare.isEmpty() && !bare.matches("(?i)续表.*|continued.*") ? bare : name;
        }

        private boolean readMeasure(String text) {
            Matcher found = MEASURE.matcher(text);
            if (!found.find() || found.start() > 0 && !found.group().startsWith("(")) {
                return false;
            }
            String given = found.group(1).strip();
            if (MeasureText.isOne(given)) {
                measure = measure.isEmpty() ? MeasureText.plain(given) : measure;
            } else {
                measures = given;
            }
            return found.start() == 0;
        }
    }

    Location at(PrintedPage page) {
        return Location.of(page.table().name());
    }
}
