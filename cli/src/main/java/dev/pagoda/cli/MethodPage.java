// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.project.files.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What there is to say of one method: for the terminal, and for machines. */
record MethodPage(Catalogue<?> catalogue, Method<?> method, Language language) {
    private static final String INDENT = "  ";

    /** Room of a label before what it labels. */
    private static final int LABEL = 13;

    /** Room beside the labels on a terminal of 80 columns. */
    private static final int WIDTH = 80 - INDENT.length() - LABEL;

    static String family(Catalogue<?> catalogue, Language language) {
        return catalogue.title().in(language);
    }

    /** The step that takes the method. */
    private StepKind step() {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.catalogue().filter(catalogue::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    String heading() {
        boolean chinese = language == Language.ZH;
        return method.name() + "  " + method.title().in(language) + (chinese ? "（" : " (") + family(catalogue, language)
                + (chinese ? "）" : ")");
    }

    /** Everything below the heading. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(RankingText.wrap(method.summary().in(language)));
        lines.add("");
        labelled(
                lines, TerminalWords.WHEN_NOT, RankingText.wrap(method.caution().in(language), WIDTH));
        labelled(lines, TerminalWords.FORMULA, RankingText.wrap(method.formula(), WIDTH));
        labelled(lines, TerminalWords.PARAMETERS, parameters());
        labelled(lines, TerminalWords.METHOD_FILE, List.of("- " + step().text() + ": " + written()));
        labelled(lines, TerminalWords.REFERENCE, RankingText.wrap(method.source(), WIDTH));
        return lines;
    }

    private void labelled(List<String> lines, TerminalWords label, List<String> texts) {
        String shown = label.in(language);
        String head = shown + " ".repeat(Math.max(1, LABEL - DisplayWidth.of(shown)));
        for (String text : texts) {
            if (!text.isBlank()) {
                lines.add(INDENT + head + text.stripTrailing());
                head = " ".repeat(LABEL);
            }
        }
    }

    /** A line for each parameter with its default, and below it what it means. */
    private List<String> parameters() {
        List<String> lines = new ArrayList<>();
        for (Parameter<?> parameter : method.parameters()) {
            lines.add(parameter.name() + (parameter.isOfIndicator() ? " °" : "") + "  " + fallback(parameter));
            RankingText.wrap(parameter.description().in(language), WIDTH - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
            if (!parameter.choices().isEmpty()) {
                RankingText.wrap(parameter.expectation().in(language), WIDTH - INDENT.length())
                        .forEach(line -> lines.add(INDENT + line));
            }
        }
        if (method.parameters().stream().anyMatch(Parameter::isOfIndicator)) {
            lines.add("° " + TerminalWords.ALSO_A_COLUMN.in(language));
        }
        return lines;
    }

    private static String fallback(Parameter<?> parameter) {
        return parameter.writtenFallback().orElse(parameter.fallback().isPresent() ? "—" : "…");
    }

    /** How the method is written in a method file, with the parameters that must be given. */
    private String written() {
        List<String> required = new ArrayList<>();
        for (Parameter<?> parameter : method.parameters()) {
            if (parameter.fallback().isEmpty()) {
                required.add(parameter.name() + ": …");
            }
        }
        return required.isEmpty()
                ? method.name()
                : "{ method: " + method.name() + ", " + String.join(", ", required) + " }";
    }
}
