// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.exchange.intake.Remark.LeftOutCause;
import dev.pagoda.project.names.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows of a page are titles, names of columns, data and remarks.
 *
 * @param measures the row of units of measurement among the header; −1 if there is none
 * @param leftOut rows that are nothing of these, and why
 * @param second the first row of a second table; −1 if there is only one
 */
record Frame(
        List<Integer> titles,
        List<Integer> header,
        int measures,
        List<Integer> body,
        List<Integer> remarks,
        Map<Integer, LeftOutCause> leftOut,
        int second) {

    static Frame of(PrintedPage page) {
        return new Builder(page).build();
    }

    boolean hasData() {
        return !body.isEmpty();
    }

    private static final class Builder {
        private final PrintedPage page;
        private final List<Integer> titles = new ArrayList<>();
        private final List<Integer> header = new ArrayList<>();
        private final List<Integer> body = new ArrayList<>();
        private final List<Integer> remarks = new ArrayList<>();
        private final Map<Integer, LeftOutCause> leftOut = new LinkedHashMap<>();
        private int measures = -1;
        private int second = -1;

        Builder(PrintedPage page) {
            this.page = page;
        }

        Frame build() {
            int first = 0;
            while (first < page.rows() && !isFirst(first)) {
                first++;
            }
            above(first);
            int last = page.rows() - 1;
            while (last >= first && (isRemark(last) || !isData(last))) {
                last--;
            }
            for (int row = first; row < page.rows(); row++) {
                if (isRemark(row) || row > last) {
                    remarks.add(row);
                } else {
                    below(row);
                }
            }
            return new Frame(titles, header, measures, body, remarks, leftOut, second);
        }

        private boolean isRemark(int row) {
            List<Integer> filled = page.filled(row);
            return !filled.isEmpty()
                    && TableWords.isRemark(page.text(row, filled.get(0)))
                    && filled.stream().skip(1).noneMatch(column -> page.isNumber(row, column))
                    && filled.size() <= 2;
        }

        private boolean isFirst(int row) {
            boolean isAlone = page.filled(row).size() < 2 && page.columns() > 1;
            return !isAlone && !isRemark(row) && page.countNumbers(row) > 0 && !isYears(row) && !isNumbering(row);
        }

        /** Numbers, or signs that there are none, behind a name. */
        private boolean isData(int row) {
            List<Integer> filled = page.filled(row);
            long values = filled.stream()
                    .filter(column -> page.isNumber(row, column) || PrintedNumber.isMissing(page.text(row, column)))
                    .count();
            return values > 0 && filled.size() > 1;
        }

        private void above(int first) {
            int start = first;
            for (int row = first - 1; row >= 0; row--) {
                start = !isRemark(row) && !isTitle(row) ? row : start;
            }
            if (start == first && first > 0 && page.filled(first - 1).get(0) > 0) {
                start = first - 1; // the only named column of a table whose corner is empty
            }
            for (int row = 0; row < first; row++) {
                if (isRemark(row)) {
                    remarks.add(row);
                } else if (row < start
                        || isTitle(row)
                                && TableWords.saysMeasure(
                                        page.text(row, page.filled(row).get(0)))) {
                    titles.add(row);
                } else if (isNumbering(row)) {
                    leftOut.put(row, LeftOutCause.NUMBERING);
                } else if (measures < 0 && row > start && isMeasures(row)) {
                    measures = row;
                } else {
                    header.add(row);
                }
            }
        }

        /** One text alone, or with the unit of measurement of the whole table. */
        private boolean isTitle(int row) {
            List<Integer> filled = page.filled(row);
            boolean saysMeasure = filled.stream().anyMatch(column -> TableWords.saysMeasure(page.text(row, column)));
            long others = filled.stream()
                    .filter(column -> !saysMeasure
                            || !TableWords.saysMeasure(page.text(row, column)) && !page.isYear(row, column))
                    .count();
            return others <= 1;
        }

        private boolean isYears(int row) {
            List<Integer> filled = page.filled(row);
            List<Integer> years =
                    filled.stream().filter(column -> page.isYear(row, column)).toList();
            boolean areOnly =
                    filled.stream().allMatch(column -> page.isYear(row, column) || !page.isNumber(row, column));
            int corner = filled.get(0);
            boolean isNamed = !page.isYear(row, corner);
            if (years.isEmpty() || !areOnly || filled.size() - years.size() > Math.max(3, years.size())) {
                return false;
            }
            if (isNamed && !Gazetteer.standard().find(page.clean(row, corner)).isEmpty()) {
                return false;
            }
            boolean areMarked = years.stream().allMatch(column -> PeriodText.isMarked(page.clean(row, column)));
            long named =
                    years.stream().filter(column -> hasNameAbove(row, column)).count();
            return areMarked && isHeading(row, filled) || named * 2 < years.size() || !isNamed && corner > 0;
        }

        /** Dates in one column are data; years with 年 in most columns are not. */
        private boolean isHeading(int row, List<Integer> filled) {
            return filled.stream().filter(column -> page.isYear(row, column)).count() > 1
                    || filled.stream().noneMatch(column -> page.isNumber(row, column) && !page.isYear(row, column))
                            && filled.size() <= 2
                            && filled.get(filled.size() - 1) > 0
                            && page.isYear(row, filled.get(filled.size() - 1));
        }

        private boolean hasNameAbove(int row, int column) {
            for (int above = 0; above < row; above++) {
                if (page.filled(above).size() > 1
                        && page.isFilled(above, column)
                        && !page.isYear(above, column)
                        && !TableWords.saysMeasure(page.text(above, column))) {
                    return true;
                }
            }
            return false;
        }

        /** {@code 甲 1 2 3}: numbers of the columns. */
        private boolean isNumbering(int row) {
            int expected = 0;
            int count = 0;
            for (int column : page.filled(row)) {
                String text = page.text(row, column).replaceAll("^[(（](\\d+)[)）]$", "$1");
                if (!text.matches("\\d{1,3}")) {
                    if (!TableWords.isCornerOfColumnNumbers(text) || count > 0) {
                        return false;
                    }
                    continue;
                }
                int number = Integer.parseInt(text);
                if (count > 0 && number != expected) {
                    return false;
                }
                expected = number + 1;
                count++;
            }
            boolean isCornered = !page.isFilled(row, 0)
                    || !page.isNumber(row, 0)
                    || page.text(row, 0).equals("1");
            return count > 1 && isCornered && isUnlabelled(row) && row > 0;
        }

        private boolean isUnlabelled(int row) {
            int first = page.filled(row).get(0);
            // A row of data 1, 2, 3 in a table without names would look the same: its columns are named, and the first
            // by a code.
            return first > 0
                    || TableWords.isCornerOfColumnNumbers(page.text(row, first))
                    || page.number(row, first).text().equals("1")
                            && !TableWords.isCode(page.clean(row - 1, first))
                            && !TableWords.isNumbering(page.clean(row - 1, first))
                            && page.filled(row).size() == page.columns();
        }

        private boolean isMeasures(int row) {
            List<Integer> filled = page.filled(row);
            List<Integer> behind = filled.stream().filter(column -> column > 0).toList();
            return !behind.isEmpty()
                    && behind.stream().allMatch(column -> MeasureText.isOne(page.text(row, column)))
                    && (!page.isFilled(row, 0)
                            || TableWords.isMeasure(page.text(row, 0))
                            || TableWords.isUnit(page.text(row, 0)));
        }

        private void below(int row) {
            List<Integer> filled = page.filled(row);
            if (header.stream().anyMatch(above -> isSame(above, row)) || measures >= 0 && isSame(measures, row)) {
                leftOut.put(row, LeftOutCause.REPEATED_HEADER);
            } else if (leftOut.entrySet().stream()
                    .anyMatch(
                            numbers -> numbers.getValue() == LeftOutCause.NUMBERING && isSame(numbers.getKey(), row))) {
                leftOut.put(row, LeftOutCause.NUMBERING);
            } else if (isData(row) && !(isYears(row) && !hasNamesAbove(row))) {
                body.add(row);
            } else if (filled.size() == 1) {
                boolean isUnit = filled.get(0) < 2
                        && !Gazetteer.standard()
                                .find(page.clean(row, filled.get(0)))
                                .isEmpty();
                if (isUnit) {
                    body.add(row);
                } else {
                    leftOut.put(row, LeftOutCause.HEADING);
                }
            } else if (page.countNumbers(row) == 0 && (looksLikeData(row) || looksLikeMistake(row))) {
                body.add(row);
            } else if (second < 0) {
                second = row;
            }
        }

        /** A name and other texts, in a table with columns of text. */
        private boolean looksLikeData(int row) {
            return !body.isEmpty()
                    && page.filled(row).stream()
                            .allMatch(column -> body.stream()
                                    .anyMatch(above -> page.isFilled(above, column) && !page.isNumber(above, column)));
        }

        /** One text where a number belongs. */
        private boolean looksLikeMistake(int row) {
            String first = page.clean(row, page.filled(row).get(0));
            boolean isHeader = TableWords.isUnit(first)
                    || TableWords.isIndicator(first)
                    || TableWords.isPeriod(first)
                    || TableWords.isCode(first);
            return page.filled(row).size() == 2 && !isHeader && !body.isEmpty() && hasNamesAbove(row);
        }

        private boolean hasNamesAbove(int row) {
            return body.stream()
                    .anyMatch(above -> page.isFilled(above, page.filled(row).get(0)));
        }

        private boolean isSame(int one, int other) {
            return page.filled(one).equals(page.filled(other))
                    && page.filled(one).stream()
                            .allMatch(column -> page.clean(one, column).equals(page.clean(other, column)));
        }
    }
}
