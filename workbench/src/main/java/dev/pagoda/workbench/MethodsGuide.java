// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Language;
import java.util.stream.Collectors;

/**
 * The guide to the methods, made from their catalogues: what each does, its formula, parameters and source, in English
 * and Chinese.
 */
public final class MethodsGuide {
    private MethodsGuide() {}

    /** The page as Markdown. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
            # Methods

            Made from the catalogues in the core; `pagoda methods NAME` shows the same for one method. A parameter marked ° is also read from the column of
            its name in `framework.csv`.
            """);
        for (Catalogue<?> catalogue : Catalogues.all()) {
            page.append("\n## ").append(title(catalogue.family())).append('\n');
            catalogue.methods().forEach(method -> append(page, method));
        }
        return page.toString();
    }

    private static String title(String family) {
        return Character.toUpperCase(family.charAt(0)) + family.substring(1);
    }

    private static void append(StringBuilder page, Method<?> method) {
        page.append("\n### ").append(method.name()).append("\n\n");
        page.append("**")
                .append(method.title().en())
                .append("** · ")
                .append(method.title().zh())
                .append("\n\n");
        page.append(method.summary().en()).append("\n\n");
        page.append("When not: ").append(method.caution().en()).append("\n\n");
        page.append(method.summary().zh())
                .append("不宜：")
                .append(method.caution().zh())
                .append("\n\n");
        page.append("```\n").append(method.formula()).append("\n```\n");
        if (!method.parameters().isEmpty()) {
            page.append("\n| parameter | default | meaning | 含义 |\n| --- | --- | --- | --- |\n");
            method.parameters().forEach(parameter -> append(page, parameter));
        }
        if (!method.source().isEmpty()) {
            page.append("\nSource: ").append(method.source()).append('\n');
        }
    }

    private static void append(StringBuilder page, Parameter<?> parameter) {
        String none = parameter.fallback().isPresent() ? "from the data" : "required";
        page.append("| `").append(parameter.name()).append('`').append(parameter.isOfIndicator() ? "°" : "");
        page.append(" | ").append(parameter.writtenFallback().orElse(none));
        page.append(" | ").append(cell(meaning(parameter, Language.EN)));
        page.append(" | ").append(cell(meaning(parameter, Language.ZH))).append(" |\n");
    }

    /** What a parameter is, and the words that it may be; methods have sections of their own on the same page. */
    private static String meaning(Parameter<?> parameter, Language language) {
        String description = parameter.description().in(language);
        if (parameter.kind() != Parameter.Kind.CHOICE) {
            return description;
        }
        boolean chinese = language == Language.ZH;
        String words = parameter.choices().stream()
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(chinese ? "、" : ", "));
        return description + (chinese ? "：" : ": ") + words;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
