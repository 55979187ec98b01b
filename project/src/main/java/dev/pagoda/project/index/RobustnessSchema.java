// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the schema that is about the robustness analysis; what alternatives may hold is said by the steps. */
final class RobustnessSchema {
    private RobustnessSchema() {}

    static void describe(ObjectNode schema) {
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode keys = schema.putObject("properties");
        key(keys, "seed", "The same seed gives the same numbers.", "integer");
        key(keys, "replications", "How often the index is computed anew.", "number")
                .put("minimum", 100);
        words(key(keys, "sampling", "How the space of choices is covered.", "string"), "random", "sobol", "halton");
        words(key(keys, "failures", "What a replication that cannot be computed does.", "string"), "stop", "count");
        share(key(keys, "interval", "Share of the replications that an interval holds.", "number"));
        key(keys, "top", "How many units are the top.", "integer").put("minimum", 1);
        share(key(keys, "cells", "By which share of itself every single value is changed.", "number"));
        ObjectNode factor = key(
                        keys, "vary", "Factors by key, each with one slot and, if wanted, a name for people.", "object")
                .putObject("additionalProperties");
        factor.put("type", "object").put("minProperties", 1).put("maxProperties", 2);
        ObjectNode sensitivity = key(keys, "sensitivity", "Which factor matters how much.", "object");
        sensitivity.put("additionalProperties", false);
        ObjectNode asked = sensitivity.putObject("properties");
        key(asked, "base", "Base sample; 0 for no sensitivity analysis.", "integer")
                .put("minimum", 0);
        key(asked, "resamples", "Resamples of the bootstrap.", "integer").put("minimum", 100);
        key(asked, "second-order", "Also pairs of factors.", "boolean");
        asked.putObject("target").put("description", "The number whose variance is shared out.");
    }

    private static ObjectNode key(ObjectNode keys, String name, String description, String type) {
        return keys.putObject(name).put("description", description).put("type", type);
    }

    private static void share(ObjectNode schema) {
        schema.put("minimum", 0).put("maximum", 1);
    }

    private static void words(ObjectNode schema, String... words) {
        ArrayNode list = schema.putArray("enum");
        for (String word : words) {
            list.add(word);
        }
    }
}
