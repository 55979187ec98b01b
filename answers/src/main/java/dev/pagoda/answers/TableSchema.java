// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.TableColumn;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in tables, as a JSON Schema of their rows: names, types, words and meanings of the columns in both
 * languages.
 */
public final class TableSchema {
    private TableSchema() {}

    /** The schema of the tables of some answers, each by the path of its file. */
    public static Map<String, Object> of(List<Answer> answers) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Answer answer : answers) {
            for (AnswerTable<?> table : answer.tables()) {
                properties.put(answer.path(table), array(table));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "The tables of these results");
        schema.put(
                "description",
                "Every key is a CSV file; every property of its items is a column. A missing number is null, and an"
                        + " empty field in CSV.");
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> array(AnswerTable<?> table) {
        Map<String, Object> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), property(column)));
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("type", "object");
        items.put("properties", columns);
        items.put("required", List.copyOf(columns.keySet()));
        Map<String, Object> array = new LinkedHashMap<>();
        words(array, "title", table.title());
        array.put("type", "array");
        array.put("items", items);
        return array;
    }

    private static Map<String, Object> property(TableColumn<?> column) {
        Map<String, Object> property = new LinkedHashMap<>();
        words(property, "title", column.words());
        if (!column.meaning().equals(Name.NONE)) {
            words(property, "description", column.meaning());
        }
        property.put(
                "type",
                column.measure().isNumber()
                        ? List.of(column.measure().type(), "null")
                        : column.measure().type());
        property.put("measure", Word.of(column.measure()));
        return property;
    }

    private static void words(Map<String, Object> map, String key, Name words) {
        map.put(key, words.en());
        map.put(key + "_zh", words.zh());
    }
}
