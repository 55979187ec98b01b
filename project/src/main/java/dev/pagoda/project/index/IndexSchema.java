// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.core.ranking.TieRule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of index.yaml, made from the catalogues of methods, for editors that complete and
 * check while one types.
 */
public final class IndexSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode root = JSON.createObjectNode();
    private final MethodSchema methods = new MethodSchema(root.putObject("$defs"));

    private IndexSchema() {}

    /** The schema as indented JSON. */
    public static String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new IndexSchema().schema());
    }

    private ObjectNode schema() {
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "The method file of a Pagoda project");
        root.put("type", "object");
        ArrayNode required = root.putArray("required");
        for (String key : new String[] {"format", "id", "title", "edition", "steps"}) {
            required.add(key);
        }
        root.put("additionalProperties", false);
        ObjectNode keys = root.putObject("properties");
        describe(keys, "format", "Version of the layout of the folder.").put("const", 1);
        describe(keys, "id", "Name of the project in file names and addresses.")
                .put("type", "string")
                .put("pattern", "^[A-Za-z0-9-]+$");
        name(keys, "title", "Title of the index.");
        noun(keys);
        period(describe(keys, "edition", "The period that is published."));
        period(describe(keys, "periods", "Periods to score, the edition among them; default: the edition alone.")
                .put("type", "array")
                .putObject("items"));
        files(keys);
        texts(keys, "groupings", "Columns of the units file that sort units into groups.");
        texts(keys, "show-groups", "Groupings that the report compares; default: all.");
        prefer(keys);
        published(keys);
        steps(keys);
        RobustnessSchema.describe(
                describe(keys, "robustness", "What could have been chosen otherwise; read by the audit."));
        readings(keys);
        return root;
    }

    private static void readings(ObjectNode keys) {
        ObjectNode readings = describe(keys, "readings", "Further readings of the results.")
                .put("type", "object")
                .put("additionalProperties", false)
                .putObject("properties");
        reading(readings, "groups", "Groups compared: level, spread, inequality within and between, places.");
        reading(readings, "space", "Whether near units have like scores.");
        reading(readings, "quadrants", "Units typed by two nodes.");
        reading(readings, "clusters", "Units sorted by the likeness of their scores.");
        reading(readings, "coupling", "How well dimensions go together.");
        reading(readings, "momentum", "What rose and fell since an earlier period.");
        reading(readings, "trends", "Growth, slopes and moves in rank over the scored periods.");
    }

    private static void reading(ObjectNode readings, String key, String description) {
        describe(readings, key, description).putArray("type").add("object").add("null");
    }

    private static ObjectNode describe(ObjectNode keys, String key, String description) {
        return keys.putObject(key).put("description", description);
    }

    private static ObjectNode period(ObjectNode schema) {
        return schema.put("type", "integer").put("minimum", 1).put("maximum", 9999);
    }

    private static void name(ObjectNode keys, String key, String description) {
        ArrayNode forms = describe(keys, key, description).putArray("anyOf");
        forms.addObject().put("type", "string");
        ObjectNode languages =
                forms.addObject().put("type", "object").put("minProperties", 1).put("additionalProperties", false);
        languages.putObject("properties").putObject("en").put("type", "string");
        ((ObjectNode) languages.get("properties")).putObject("zh").put("type", "string");
    }

    private static void noun(ObjectNode keys) {
        ObjectNode noun = describe(keys, "unit-noun", "What the things that are scored are called; default: unit.")
                .put("type", "object")
                .put("minProperties", 1)
                .put("additionalProperties", false)
                .putObject("properties");
        describe(noun, "en", "The English noun for one and for several.")
                .put("type", "array")
                .put("minItems", 2)
                .put("maxItems", 2)
                .putObject("items")
                .put("type", "string");
        describe(noun, "zh", "The Chinese noun.").put("type", "string");
        describe(noun, "zh-measure", "The Chinese measure word before it.")
                .put("type", "string")
                .put("default", UnitNoun.UNIT.measure());
    }

    private static void texts(ObjectNode keys, String key, String description) {
        ObjectNode texts = describe(keys, key, description).put("type", "array").put("uniqueItems", true);
        texts.putObject("items").putArray("type").add("string").add("integer");
    }

    private static void files(ObjectNode keys) {
        ObjectNode files = describe(keys, "files", "Where the data are, below the folder.")
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode names = files.putObject("properties");
        for (String key : new String[] {"framework", "units", "groups"}) {
            names.putObject(key).put("type", "string").put("default", key + ".csv");
        }
        describe(names, "panel", "File or pattern of the experts' judgments.")
                .put("type", "string")
                .put("default", "panel/*.csv");
        ArrayNode forms = describe(names, "observations", "Files or patterns; * stands for anything within a name.")
                .putArray("anyOf");
        forms.addObject().put("type", "string");
        forms.addObject().put("type", "array").putObject("items").put("type", "string");
    }

    private static void prefer(ObjectNode keys) {
        ObjectNode rule = describe(
                        keys, "prefer", "When sources disagree, the first rule that fits one of them decides.")
                .put("type", "array")
                .putObject("items");
        rule.put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1)
                .put("additionalProperties", false);
        ObjectNode fields = rule.putObject("properties");
        Preference.FIELDS.forEach(field -> fields.putObject(field).put("type", "string"));
    }

    private static void published(ObjectNode keys) {
        ObjectNode published = describe(keys, "published", "A published ranking to compare with; never an input.")
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode fields = published.putObject("properties");
        name(fields, "name", "What it is called.");
        describe(fields, "source", "Where it was published.").put("type", "string");
        describe(fields, "leaders", "How many units it says lead clearly.")
                .put("type", "integer")
                .put("minimum", 0);
        texts(fields, "top", "Codes of the units in its first places, in order.");
    }

    private void steps(ObjectNode keys) {
        ArrayNode forms = describe(keys, "steps", "The method, in order.")
                .put("type", "array")
                .putObject("items")
                .putArray("anyOf");
        ArrayNode names = forms.addObject().putArray("enum");
        ObjectNode step = forms.addObject()
                .put("type", "object")
                .put("minProperties", 1)
                .put("maxProperties", 1)
                .put("additionalProperties", false);
        ObjectNode settings = step.putObject("properties");
        ObjectNode variant = describe(keys, "variants", "Named alternatives; each replaces whole steps by name.")
                .put("type", "object")
                .putObject("additionalProperties");
        ObjectNode replaced = variant.put("type", "object")
                .put("minProperties", 1)
                .put("additionalProperties", false)
                .putObject("properties");
        name(replaced, "name", "What readers are told it is.");
        for (StepKind kind : StepKind.values()) {
            names.add(kind.text());
            settings.putObject(kind.text()).put("$ref", "#/$defs/" + kind.text());
            replaced.putObject(kind.text()).put("$ref", "#/$defs/" + kind.text());
            define(kind);
        }
    }

    private void define(StepKind kind) {
        switch (kind) {
            case DENOMINATE:
                methods.define(kind).put("type", "object").put("maxProperties", 0);
                break;
            case SCREEN:
                screen(methods.define(kind));
                break;
            case RANK:
                ObjectNode rank = methods.define(kind).put("type", "object").put("additionalProperties", false);
                ArrayNode ties = rank.putObject("properties")
                        .putObject("ties")
                        .put("default", "min")
                        .putArray("enum");
                Word.all(TieRule.MIN).keySet().forEach(ties::add);
                break;
            default:
                methods.defineFamily(kind);
        }
    }

    private static void screen(ObjectNode screen) {
        screen.put("type", "object").put("additionalProperties", false);
        ObjectNode keys = screen.putObject("properties");
        MethodSchema.fraction(describe(keys, "coverage", "Least share of indicators observed."));
        MethodSchema.fraction(describe(keys, "non-zero", "Least share of observed values that are not zero."));
        MethodSchema.fraction(describe(keys, "at", "Least coverage of single nodes.")
                .put("type", "object")
                .putObject("additionalProperties"));
        texts(keys, "keep", "Units that stay, whatever their coverage.");
        texts(keys, "drop", "Units that are not ranked.");
    }
}
