// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem as text: place, fault and id; the line with a caret under what is meant; the cure.
 *
 * <pre>
 * index.yaml:14:16  There is no normalisation method 'minmax'.   [unknown-method]
 *    14 │     normalise: minmax
 *       │                ^^^^^^
 *    Did you mean 'min-max'? Known: min-max, z-score, percentile-rank.
 * </pre>
 */
public final class ProblemText {
    private static final int LABEL_WIDTH = 5;
    private static final int LINE_WIDTH = 100;
    private static final int BEFORE_CARET = 60;

    private static final Name WARNING = new Name("Warning: ", "警告：");

    private ProblemText() {}

    /** All problems, an empty line between them. */
    public static String render(List<Problem> problems, Sources sources, Language language) {
        return problems.stream()
                .map(problem -> render(problem, sources, language))
                .collect(Collectors.joining("\n"));
    }

    /** One problem; every line ends with a line feed. */
    public static String render(Problem problem, Sources sources, Language language) {
        StringBuilder text = new StringBuilder(place(problem.at()));
        text.append(text.length() == 0 ? "" : "  ")
                .append(problem.isError() ? "" : WARNING.in(language))
                .append(problem.message().in(language))
                .append("   [")
                .append(problem.id())
                .append("]\n");
        sources.excerpt(problem.at()).ifPresent(excerpt -> append(text, excerpt));
        return text.append("   ")
                .append(problem.cure().in(language))
                .append('\n')
                .toString();
    }

    /** {@code units.csv:3:1}, or {@code observations/data.xlsx Sheet1!C5}. */
    public static String place(Location at) {
        if (XlsxSheet.isSheet(at.file())) {
            String sheet = at.file().replaceFirst("!", " ");
            return at.line() == 0 ? sheet : sheet + "!" + XlsxSheet.address(at.line(), at.column());
        }
        return at.toString();
    }

    private static void append(StringBuilder text, Sources.Excerpt excerpt) {
        int[] line = excerpt.text().codePoints().map(ProblemText::visible).toArray();
        int from = Math.min(excerpt.column() - 1, line.length);
        int to = Math.min(from + excerpt.length(), line.length);
        int first = width(line, 0, to) <= LINE_WIDTH ? 0 : startOfWindow(line, from);
        int last = endOfWindow(line, first);
        String before = first > 0 ? "…" : "";
        String label = " ".repeat(Math.max(0, LABEL_WIDTH - excerpt.label().length())) + excerpt.label();
        text.append(label).append(" │ ").append(before).append(new String(line, first, last - first));
        text.append(last < line.length ? "…\n" : "\n");
        int carets = Math.max(1, width(line, from, Math.min(to, last)));
        text.append(" ".repeat(label.length()))
                .append(" │ ")
                .append(" ".repeat(before.length() + width(line, first, from)))
                .append("^".repeat(carets))
                .append('\n');
    }

    /** A tab or an invisible character takes one column in a place where every column counts. */
    private static int visible(int codePoint) {
        return codePoint == '\t' || Character.isISOControl(codePoint) ? ' ' : codePoint;
    }

    private static int startOfWindow(int[] line, int caret) {
        int start = caret;
        while (start > 0 && width(line, start - 1, caret) <= BEFORE_CARET) {
            start--;
        }
        return start;
    }

    private static int endOfWindow(int[] line, int first) {
        int width = 0;
        int last = first;
        while (last < line.length && width + DisplayWidth.of(line[last]) <= LINE_WIDTH) {
            width += DisplayWidth.of(line[last]);
            last++;
        }
        return last;
    }

    private static int width(int[] line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += DisplayWidth.of(line[i]);
        }
        return width;
    }
}
