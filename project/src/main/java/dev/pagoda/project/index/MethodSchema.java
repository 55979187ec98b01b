// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.plan.StepKind;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the schema that the catalogues of methods give: for each step that has methods, their names and their
 * parameters.
 */
final class MethodSchema {
    private final ObjectNode definitions;

    MethodSchema(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /** The definition of a step, to be filled. */
    ObjectNode define(StepKind kind) {
        return definitions.putObject(kind.text());
    }

    /**
     * Defines a step as one of the methods of its family: by name alone, or with parameters and the step's own keys.
     */
    void defineFamily(StepKind kind) {
        Catalogue<?> family = kind.catalogue()
                .orElseThrow(() -> new IllegalArgumentException("the step " + kind.text() + " has no methods"));
        ArrayNode forms = define(kind).putArray("anyOf");
        names(forms.addObject(), family);
        for (Method<?> method : family.methods()) {
            ObjectNode keys = form(forms, method);
            for (String key : new TreeSet<>(kind.keys())) {
                own(keys, key, kind);
            }
        }
        if (kind.keys().contains("per") || kind.keys().contains("at")) {
            defineForOne(kind, family);
        }
    }

    /** Defines what a single indicator or node can be given instead. */
    private void defineForOne(StepKind kind, Catalogue<?> family) {
        ArrayNode forms = definitions.putObject(kind.text() + "-one").putArray("anyOf");
        names(forms.addObject(), family);
        for (Method<?> method : family.methods()) {
            ObjectNode keys = form(forms, method);
            if (kind == StepKind.AGGREGATE) {
                fraction(keys.putObject("coverage"));
            }
        }
    }

    private static void names(ObjectNode schema, Catalogue<?> family) {
        ArrayNode names = schema.putArray("enum");
        family.names().forEach(names::add);
    }

    /** A mapping with the parameters of one method; its keys are given back, for more of them. */
    private static ObjectNode form(ArrayNode forms, Method<?> method) {
        ObjectNode form = forms.addObject();
        form.put("title", method.title().en() + " / " + method.title().zh());
        form.put("description", method.summary().en());
        form.put("type", "object").put("additionalProperties", false);
        ObjectNode keys = form.putObject("properties");
        keys.putObject("method").put("const", method.name());
        for (Parameter<?> parameter : method.parameters()) {
            parameter(keys.putObject(parameter.name()), parameter);
        }
        return keys;
    }

    private static void own(ObjectNode keys, String key, StepKind kind) {
        switch (key) {
            case "per", "at" ->
                keys.putObject(key)
                        .put("type", "object")
                        .putObject("additionalProperties")
                        .put("$ref", "#/$defs/" + kind.text() + "-one");
            case "learn-from" -> {
                ArrayNode forms = keys.putObject(key).put("default", "edition").putArray("anyOf");
                forms.addObject().putArray("enum").add("edition").add("all");
                forms.addObject().put("type", "integer");
            }
            case "coverage" -> fraction(keys.putObject(key));
            default -> {
                // method: every form has its own
            }
        }
    }

    static ObjectNode fraction(ObjectNode schema) {
        return schema.put("type", "number").put("minimum", 0).put("maximum", 1);
    }

    private static void parameter(ObjectNode schema, Parameter<?> parameter) {
        schema.put(
                "description",
                parameter.description().en() + " / " + parameter.description().zh());
        switch (parameter.kind()) {
            case NUMBER -> schema.put("type", "number");
            case FRACTION -> fraction(schema);
            case INTEGER -> schema.put("type", "integer");
            case FLAG -> schema.put("type", "boolean");
            case CHOICE, METHOD -> {
                ArrayNode words = schema.putArray("enum");
                parameter.choices().forEach(words::add);
            }
            case NUMBERS -> schema.put("type", "array").putObject("items").put("type", "number");
            case UNIT, GROUPING -> code(schema);
            case TEXT -> schema.put("type", "string");
            case CODES -> {
                ArrayNode forms = schema.putArray("anyOf");
                code(forms.addObject());
                code(forms.addObject().put("type", "array").putObject("items"));
            }
        }
        defaultTo(schema, parameter);
    }

    /** A code, which may look like a number. */
    private static void code(ObjectNode schema) {
        schema.putArray("type").add("string").add("integer");
    }

    private static void defaultTo(ObjectNode schema, Parameter<?> parameter) {
        Object fallback =
                parameter.fallback().isPresent() ? parameter.fallback().get() : "";
        if (fallback instanceof Integer number) {
            schema.put("default", number);
        } else if (fallback instanceof Double number && !number.isNaN()) {
            schema.put("default", number);
        } else if (fallback instanceof Boolean flag) {
            schema.put("default", flag);
        } else if (!parameter.choices().isEmpty()) {
            parameter.writtenFallback().ifPresent(word -> schema.put("default", word));
        }
    }
}
