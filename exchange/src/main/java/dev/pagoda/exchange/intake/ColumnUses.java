// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.exchange.intake.Remark.LeftOutCause;
import dev.pagoda.project.names.Gazetteer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What each column of a page is, judged by its name and by what stands below it. */
final class ColumnUses {
    private final PrintedPage page;
    private final Frame frame;
    private final List<Heading> headings;
    private final List<ColumnUse> uses = new ArrayList<>();
    private final Map<Integer, LeftOutCause> causes = new LinkedHashMap<>();

    ColumnUses(PrintedPage page, Frame frame, List<Heading> headings) {
        this.page = page;
        this.frame = frame;
        this.headings = headings;
        for (int column = 0; column < page.columns(); column++) {
            uses.add(first(column));
        }
        findMeasures();
        findIndicator();
        findUnit();
        findGroups();
    }

    List<ColumnUse> uses() {
        return uses;
    }

    /** Why a column is left out. */
    LeftOutCause cause(int column) {
        return causes.getOrDefault(column, LeftOutCause.TEXT);
    }

    /** The first column of a use; −1 if there is none. */
    int find(ColumnUse use) {
        return uses.indexOf(use);
    }

    List<Integer> all(ColumnUse use) {
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column) == use) {
                all.add(column);
            }
        }
        return all;
    }

    String title(int column) {
        return headings.get(column).name();
    }

    private ColumnUse leaveOut(int column, LeftOutCause cause) {
        causes.put(column, cause);
        return ColumnUse.LEFT_OUT;
    }

    private ColumnUse first(int column) {
        Heading heading = headings.get(column);
        String title = heading.name();
        Set<String> values = values(column);
        if (values.isEmpty()) {
            return heading.isBlank() && frame.body().stream().noneMatch(row -> page.isFilled(row, column))
                    ? ColumnUse.NOTHING
                    : leaveOut(column, LeftOutCause.EMPTY);
        }
        if (heading.period() != 0) {
            return isNumeric(column) ? ColumnUse.VALUE : ColumnUse.GROUP;
        }
        if (TableWords.isNumbering(title) || title.isEmpty() && column == 0 && isCounting(column)) {
            return leaveOut(column, LeftOutCause.RANK);
        }
        if (TableWords.isIndicatorCode(title)) {
            return leaveOut(column, LeftOutCause.NUMBER_OF_INDICATOR);
        }
        if ((TableWords.isPeriod(title) || title.isEmpty()) && find(ColumnUse.PERIOD) < 0 && isYears(column)) {
            return ColumnUse.PERIOD;
        }
        if (find(ColumnUse.CODE) < 0 && (TableWords.isCode(title) || areCodes(column))) {
            return ColumnUse.CODE;
        }
        if (TableWords.isNote(title)) {
            return leaveOut(column, LeftOutCause.REMARK);
        }
        return isNumeric(column)
                ? number(column, title)
                : TableWords.isSource(title) ? ColumnUse.SOURCE : ColumnUse.GROUP;
    }

    private ColumnUse number(int column, String title) {
        if (title.isEmpty()) {
            return leaveOut(column, LeftOutCause.UNNAMED);
        }
        return TableWords.isLon(title) ? ColumnUse.LON : TableWords.isLat(title) ? ColumnUse.LAT : ColumnUse.VALUE;
    }

    /** Texts below 单位 are units of measurement where they look so, else names of units. */
    private void findMeasures() {
        for (int column : all(ColumnUse.GROUP)) {
            boolean isCalledSo = TableWords.isMeasure(title(column));
            Set<String> values = values(column);
            long known = values.stream().filter(MeasureText::isOne).count();
            boolean areAll = known == values.size() && !TableWords.isUnit(title(column));
            if (find(ColumnUse.MEASURE) < 0 && (isCalledSo && known * 2 >= values.size() || areAll)) {
                uses.set(column, ColumnUse.MEASURE);
            }
        }
    }

    private void findIndicator() {
        List<Integer> called = all(ColumnUse.GROUP).stream()
                .filter(column -> TableWords.isIndicator(title(column)))
                .toList();
        if (!called.isEmpty()) {
            uses.set(called.get(0), ColumnUse.INDICATOR);
        }
    }

    /**
     * The column that is called like names of units or holds names of places, and has the most different texts; else
     * the first one of many different texts.
     */
    private void findUnit() {
        int best = -1;
        int most = 0;
        for (int column : all(ColumnUse.GROUP)) {
            Set<String> values = values(column);
            boolean isCalledSo = TableWords.isUnit(title(column));
            boolean arePlaces = isCalledSo && places(column) * 2 > values.size();
            int worth = values.size() * 4 + (isCalledSo ? 2 : 0) + (arePlaces ? 1 : 0);
            if (worth > most) {
                most = worth;
                best = column;
            }
        }
        boolean isNeeded = best >= 0
                && (find(ColumnUse.CODE) < 0
                        || values(best).size() >= values(find(ColumnUse.CODE)).size()
                        || TableWords.isUnit(title(best)));
        boolean isFree =
                find(ColumnUse.INDICATOR) < 0 || best >= 0 && (TableWords.isUnit(title(best)) || places(best) > 0);
        if (isNeeded && isFree) {
            uses.set(best, ColumnUse.UNIT);
        }
    }

    /** Texts that put several units together, and say the same of each in every row. */
    private void findGroups() {
        int key = find(ColumnUse.UNIT) >= 0 ? find(ColumnUse.UNIT) : find(ColumnUse.CODE);
        for (int column : all(ColumnUse.GROUP)) {
            boolean sorts = key >= 0 && values(column).size() < values(key).size() && isConstant(column, key);
            if (!sorts) {
                uses.set(column, leaveOut(column, LeftOutCause.TEXT));
            }
        }
    }

    private boolean isConstant(int column, int key) {
        Map<String, String> seen = new LinkedHashMap<>();
        return frame.body().stream().allMatch(row -> {
            String before = seen.putIfAbsent(page.clean(row, key), page.clean(row, column));
            return before == null || before.equals(page.clean(row, column));
        });
    }

    /** Makes the column of units one of indicators: the rest of the table says so. */
    void takeUnitsForIndicators() {
        uses.set(find(ColumnUse.UNIT), ColumnUse.INDICATOR);
    }

    /** The different texts of a column, those that stand for "none" left out. */
    Set<String> values(int column) {
        Set<String> values = new HashSet<>();
        for (int row : frame.body()) {
            String text = page.clean(row, column);
            if (!PrintedNumber.isMissing(text)) {
                values.add(text);
            }
        }
        return values;
    }

    long places(int column) {
        return values(column).stream()
                .filter(text -> !Gazetteer.standard().find(text).isEmpty())
                .count();
    }

    /** Whether at least half of the texts are numbers; what is none among them is a mistake. */
    private boolean isNumeric(int column) {
        long numbers = count(row -> page.isNumber(row, column));
        return numbers > count(row -> page.number(row, column).kind() == PrintedNumber.Kind.NONE);
    }

    private long count(IntPredicate is) {
        return frame.body().stream().filter(is::test).count();
    }

    private boolean isYears(int column) {
        return values(column).stream().allMatch(text -> PeriodText.of(text).isPresent());
    }

    private boolean areCodes(int column) {
        Set<String> values = values(column);
        boolean hasForm = values.stream().allMatch(text -> text.matches("[1-8]\\d{5}"));
        return hasForm && places(column) * 2 > values.size();
    }

    private boolean isCounting(int column) {
        int expected = 1;
        for (int row : frame.body()) {
            String text = page.text(row, column);
            if (!text.isEmpty() && !text.equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return expected > 2;
    }
}
