// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as plain maps, lists, texts, numbers and truths; what is {@code null} is left out. */
final class JsonReader {
    private final JsonParser json;

    private JsonReader(JsonParser json) {
        this.json = json;
    }

    /** The map that a file holds; an empty one if there is no file, or something else in it. */
    static Map<String, Object> read(Path file) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return json.nextToken() == JsonToken.START_OBJECT ? new JsonReader(json).map() : Map.of();
        } catch (IOException | JacksonException nothing) {
            return Map.of();
        }
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                map.put(key, value());
            }
        }
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                list.add(value());
            }
        }
        return list;
    }

    private Object value() {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return map();
        }
        if (token == JsonToken.START_ARRAY) {
            return list();
        }
        return token.isNumeric()
                ? json.getNumberValue()
                : token.isBoolean() ? json.getBooleanValue() : json.getString();
    }
}
