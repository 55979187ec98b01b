// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.table.ShortestDecimal;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.SettingText;
import dev.pagoda.report.page.StepWords;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of the method in words, each with its parameters and with the nodes that are treated otherwise. */
record StepList(Page page) {
    private static final List<String> BLOCKS = List.of("method", "per", "at");

    void write(Html html) {
        html.open("ol", "class", "steps");
        steps().forEach(step -> step(html, step));
        html.close().line();
    }

    /** The steps as stated, and those that a run takes even where the project does not state them. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(page.edition().result().methodology().steps());
        implied(steps, Step.of("weigh", "method", "given"));
        implied(steps, Step.of("aggregate", "method", "arithmetic"));
        return steps;
    }

    private static void implied(List<Step> steps, Step step) {
        if (steps.stream().noneMatch(one -> one.name().equals(step.name()))) {
            steps.add(step);
        }
    }

    private void step(Html html, Step step) {
        Optional<Method<?>> method = step.settings().get("method").flatMap(name -> method(step, SettingText.of(name)));
        html.open("li").open("h4").text(title(step));
        method.ifPresent(
                one -> html.text(page.word(Words.COLON)).foreign(one.title().in(page.language())));
        boolean nothing = method.filter(one -> one.name().equals("none")).isPresent();
        html.close().open("p").text(nothing ? "" : sentence(step) + page.word(Words.GAP));
        method.ifPresent(one -> html.foreign(one.summary().in(page.language())));
        html.close();
        method.filter(one -> !one.formula().isEmpty() && !nothing)
                .ifPresent(one -> html.open("p", "class", "formula")
                        .leaf("code", one.formula())
                        .close());
        parameters(html, step, method);
        overrides(html, step);
        method.filter(one -> !one.source().isEmpty())
                .ifPresent(one ->
                        html.open("p", "class", "src").foreign(one.source()).close());
        html.close().line();
    }

    private String title(Step step) {
        return StepKind.find(step.name())
                .map(kind -> page.word(StepWords.title(kind)))
                .orElse(step.name());
    }

    private String sentence(Step step) {
        return StepKind.find(step.name())
                .map(kind -> page.word(StepWords.sentence(kind)))
                .orElse("");
    }

    private static Optional<Method<?>> method(Step step, String name) {
        return StepKind.find(step.name()).flatMap(StepKind::catalogue).flatMap(catalogue -> catalogue.find(name));
    }

    /** What the project states, and what the method assumes where it states nothing. */
    private void parameters(Html html, Step step, Optional<Method<?>> method) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (Parameter<?> parameter :
                method.<List<Parameter<?>>>map(one -> one.parameters()).orElse(List.of())) {
            parameter.fallback().ifPresent(value -> values.put(parameter.name(), fallback(parameter, value)));
            descriptions.put(parameter.name(), parameter.description().in(page.language()));
        }
        for (Setting.Entry entry : step.settings().entries()) {
            if (!BLOCKS.contains(entry.key())) {
                values.put(entry.key(), SettingText.of(entry.value()));
            }
        }
        if (values.isEmpty()) {
            return;
        }
        html.open("ul", "class", "parameters");
        values.forEach((name, value) -> {
            html.open("li").leaf("code", name).text(" ").leaf("b", value);
            String description = descriptions.getOrDefault(
                    name, StepWords.key(name).map(page::word).orElse(""));
            if (!description.isEmpty()) {
                html.text(" ")
                        .open("span", "class", "soft")
                        .foreign(description)
                        .close();
            }
            html.close();
        });
        html.close();
    }

    private static String fallback(Parameter<?> parameter, Object value) {
        return value instanceof Double number
                ? ShortestDecimal.text(number)
                : parameter.writtenFallback().orElse("");
    }

    /** Nodes with settings of their own; those that share the same settings stand together. */
    private void overrides(Html html, Step step) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (String block : List.of("per", "at")) {
            if (step.settings().get(block).orElse(Setting.Entries.NONE) instanceof Setting.Entries entries) {
                for (Setting.Entry entry : entries.entries()) {
                    codes.computeIfAbsent(SettingText.of(entry.value()), text -> new ArrayList<>())
                            .add(entry.key());
                }
            }
        }
        if (codes.isEmpty()) {
            return;
        }
        html.leaf("p", page.word(Words.OVERRIDES), "class", "soft").open("ul", "class", "parameters");
        codes.forEach((text, nodes) -> {
            html.open("li")
                    .leaf("b", String.join(", ", nodes))
                    .text(page.word(Words.COLON))
                    .leaf("code", text)
                    .close();
        });
        html.close();
    }
}
