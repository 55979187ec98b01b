package dev.pagoda.cli;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Language;
import dev.pagoda.project.DisplayWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to say of one method: for the terminal, and for machines. */
record MethodPage(Catalogue<?> catalogue, Method<?> method, Language language) {
    private static final String INDENT = "  ";

    static String family(Catalogue<?> catalogue, Language language) {
        return language == Language.ZH ? chinese(catalogue.family()) : catalogue.family();
    }

    private static String chinese(String family) {
        return switch (family) {
            case "imputation" -> "填补";
            case "treatment" -> "异常值处理";
            case "normalisation" -> "标准化";
            case "weighting" -> "赋权";
            case "aggregation" -> "合成";
            default -> "分档";
        };
    }

    /** The step that takes the methods of a family. */
    private static String step(String family) {
        return switch (family) {
            case "imputation" -> "impute";
            case "treatment" -> "treat";
            case "normalisation" -> "normalise";
            case "weighting" -> "weigh";
            case "aggregation" -> "aggregate";
            default -> "tier";
        };
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
        labelled(lines, Words.WHEN_NOT, RankingText.wrap(method.caution().in(language)));
        labelled(lines, Words.FORMULA, List.of(method.formula()));
        labelled(lines, Words.PARAMETERS, parameters());
        labelled(lines, Words.METHOD_FILE, List.of("- " + step(catalogue.family()) + ": " + written()));
        labelled(lines, Words.REFERENCE, RankingText.wrap(method.source()));
        return lines;
    }

    private void labelled(List<String> lines, Words label, List<String> texts) {
        String shown = label.in(language);
        String head = shown + " ".repeat(Math.max(1, 13 - DisplayWidth.of(shown)));
        for (String text : texts) {
            if (!text.isBlank()) {
                lines.add(INDENT + head + text.strip());
                head = " ".repeat(13);
            }
        }
    }

    private List<String> parameters() {
        TextTable table = new TextTable().left().left().left();
        for (Parameter<?> parameter : method.parameters()) {
            String also = parameter.isOfIndicator() ? " °" : "";
            table.row(List.of(
                    parameter.name() + also,
                    fallback(parameter),
                    parameter.description().in(language)));
        }
        List<String> lines = new ArrayList<>(table.lines());
        if (method.parameters().stream().anyMatch(Parameter::isOfIndicator)) {
            lines.add("° " + Words.ALSO_A_COLUMN.in(language));
        }
        return lines;
    }

    private static String fallback(Parameter<?> parameter) {
        return parameter
                .fallback()
                .map(Object::toString)
                .map(text -> text.equals("NaN") ? "—" : text)
                .orElse("…");
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

    Map<String, Object> json() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("family", catalogue.family());
        one.put("name", method.name());
        one.put("title", method.title().in(language));
        one.put("summary", method.summary().in(language));
        one.put("caution", method.caution().in(language));
        one.put("formula", method.formula());
        one.put("source", method.source());
        one.put("parameters", method.parameters().stream().map(this::parameter).toList());
        return one;
    }

    private Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", parameter.name());
        one.put("expects", parameter.expectation());
        one.put("required", parameter.fallback().isEmpty());
        parameter
                .fallback()
                .filter(value -> !value.toString().equals("NaN"))
                .ifPresent(value -> one.put("default", value));
        one.put("ofIndicator", parameter.isOfIndicator());
        one.put("description", parameter.description().in(language));
        return one;
    }
}
