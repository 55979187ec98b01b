package dev.pagoda.cli;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.workbench.Catalogues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda methods [NAME]}. */
@Command(name = "methods", description = "Lists the methods of every step, or tells about one.")
final class MethodsCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Name of a method.")
    private String name = "";

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Language language = output.language();
        List<Object> json = new ArrayList<>();
        List<String> known = new ArrayList<>();
        boolean found = false;
        for (Catalogue<?> catalogue : Catalogues.all()) {
            known.addAll(catalogue.names());
            TextTable table = new TextTable().left().left();
            for (Method<?> method : catalogue.methods()) {
                if (name.isEmpty()) {
                    table.row(List.of("  " + method.name(), method.title().in(language)));
                } else if (method.name().equals(name)) {
                    found = true;
                    if (!output.json) {
                        print(catalogue, method, language);
                    }
                }
                if (name.isEmpty() || method.name().equals(name)) {
                    json.add(describe(catalogue, method, language));
                }
            }
            if (name.isEmpty() && !output.json) {
                output.styled("bold", catalogue.family());
                table.lines().forEach(output::line);
            }
        }
        if (!name.isEmpty() && !found) {
            throw output.wrongUsage("There is no method '" + name + "'. "
                    + Suggestion.closest(name, known)
                            .map(near -> "Did you mean '" + near + "'? ")
                            .orElse("")
                    + "'pagoda methods' lists them all.");
        }
        if (output.json) {
            output.json(json);
        }
        return 0;
    }

    private void print(Catalogue<?> catalogue, Method<?> method, Language language) {
        output.styled("bold", method.name() + "  " + method.title().in(language) + " (" + catalogue.family() + ")");
        RankingText.wrap(method.summary().in(language)).forEach(output::line);
        output.line("  " + method.formula());
        TextTable table = new TextTable().left().left().left();
        for (Parameter<?> parameter : method.parameters()) {
            table.row(List.of(
                    "  " + parameter.name(),
                    fallback(parameter),
                    parameter.description().in(language)));
        }
        table.lines().forEach(output::line);
        if (!method.source().isEmpty()) {
            output.line("  " + method.source());
        }
        output.line();
    }

    private static String fallback(Parameter<?> parameter) {
        return parameter
                .fallback()
                .map(Object::toString)
                .map(text -> text.equals("NaN") ? "from the data" : text)
                .orElse("required");
    }

    private static Map<String, Object> describe(Catalogue<?> catalogue, Method<?> method, Language language) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("family", catalogue.family());
        one.put("name", method.name());
        one.put("title", method.title().in(language));
        one.put("summary", method.summary().in(language));
        one.put("formula", method.formula());
        one.put("source", method.source());
        Map<String, Object> parameters = new LinkedHashMap<>();
        method.parameters().forEach(parameter -> parameters.put(parameter.name(), fallback(parameter)));
        one.put("parameters", parameters);
        return one;
    }
}
