// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.project.files.CellSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of the columns of a page, from a header of one row or of several: merged cells stand above all columns that
 * they cover.
 */
final class Headings {
    private final PrintedPage page;
    private final List<Integer> rows;
    private final int measures;
    private final boolean isMerged;
    private final List<Integer> english = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    Headings(PrintedPage page, Frame frame) {
        this.page = page;
        this.rows = frame.header();
        this.measures = frame.measures();
        this.isMerged = rows.stream()
                .anyMatch(row -> page.filled(row).stream()
                        .anyMatch(column -> page.span(row, column).isPresent()));
        findEnglish();
        String[] above = new String[rows.size()];
        for (int column = 0; column < page.columns(); column++) {
            headings.add(heading(column, above));
        }
        joinParts();
    }

    List<Heading> list() {
        return headings;
    }

    /** Names that were joined by position alone, since the file does not say which cells are merged. */
    List<String> joined() {
        return joined;
    }

    /** A row in English below one in Chinese, over the same columns, repeats it. */
    private void findEnglish() {
        for (int i = 1; i < rows.size(); i++) {
            int row = rows.get(i);
            int upper = rows.get(i - 1);
            boolean isEnglish = page.filled(row).equals(page.filled(upper))
                    && page.filled(upper).stream().allMatch(column -> HeadingText.isChinese(page.text(upper, column)))
                    && page.filled(row).stream()
                            .allMatch(
                                    column -> page.text(row, column).matches("[^\\p{IsHan}]*[A-Za-z]{2}[^\\p{IsHan}]*"))
                    && page.filled(row).stream()
                            .noneMatch(column -> page.text(row, column).matches("[(（\\[].*"));
            if (isEnglish) {
                english.add(row);
            }
        }
    }

    private Heading heading(int column, String[] above) {
        HeadingText text = new HeadingText();
        boolean isInferred = false;
        for (int level = 0; level < rows.size(); level++) {
            int row = rows.get(level);
            String own = page.text(row, column);
            String whole = own;
            if (own.isEmpty() && isMerged) {
                whole = spanning(row, column);
            } else if (own.isEmpty()
                    && level + 1 < rows.size()
                    && isNamedBelow(level, column)
                    && above[level] != null) {
                whole = above[level];
                isInferred = true;
            }
            forget(above, level, column, own);
            if (english.contains(row)) {
                text.addEnglish(own);
            } else if (!whole.isEmpty()) {
                text.add(whole);
            }
        }
        if (measures >= 0 && page.isFilled(measures, column) && column > 0) {
            text.measuredIn(page.text(measures, column));
        }
        Heading heading = text.heading();
        if (isInferred) {
            joined.add(PrintedPage.letters(column) + " " + heading.name());
        }
        return heading;
    }

    /**
     * Keeps the text that may reach to the right: one with other names below it. What stands beside it ends its reach,
     * on its level and below.
     */
    private void forget(String[] above, int level, int column, String own) {
        if (!own.isEmpty()) {
            above[level] = isNamedBelow(level, column) ? own : null;
            for (int lower = level + 1; lower < above.length; lower++) {
                above[lower] = null;
            }
        } else if (!isNamedBelow(level, column)) {
            above[level] = null;
        }
    }

    private boolean isNamedBelow(int level, int column) {
        for (int lower = level + 1; lower < rows.size(); lower++) {
            if (!english.contains(rows.get(lower)) && page.isFilled(rows.get(lower), column)) {
                return true;
            }
        }
        return false;
    }

    private String spanning(int row, int column) {
        Optional<CellSpan> span = page.span(row, column);
        if (span.isEmpty()) {
            return "";
        }
        for (int upper : rows) {
            if (page.line(upper) == span.get().firstLine()) {
                return page.text(upper, span.get().firstColumn() - 1);
            }
        }
        return "";
    }

    /** A name that begins with 其中 is a part of what the last column without it is. */
    private void joinParts() {
        String whole = "";
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            List<String> levels = new ArrayList<>(List.of(heading.name().split(Heading.JOINT)));
            int part = 0;
            while (part < levels.size() && !TableWords.isPart(levels.get(part))) {
                part++;
            }
            if (part == levels.size() || part == 0 && whole.isEmpty()) {
                whole = heading.name().isEmpty() ? whole : heading.name();
                continue;
            }
            List<String> name = new ArrayList<>(part == 0 ? List.of(whole) : levels.subList(0, part));
            for (String level : levels.subList(part, levels.size())) {
                String bare = TableWords.isPart(level) ? TableWords.withoutPart(level) : level;
                if (!bare.isEmpty()) {
                    name.add(bare);
                }
            }
            headings.set(column, heading.withName(String.join(Heading.JOINT, name)));
        }
    }
}
