// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON text of plain maps, lists, texts, numbers and tables, the same bytes on every Java version. A table is a list of
 * objects, a key for each column. A number is written as in the CSV tables, so a whole one has no point; a missing one
 * is {@code null}.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Written token by token: what binds objects of any kind takes half as long to load as a small index to build. */
    public static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            write(json, value);
        }
        return text.append('\n').toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, entry) -> {
                json.writeName(String.valueOf(key));
                write(json, entry);
            });
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof Object[] items) {
            write(json, List.of(items));
        } else if (value instanceof double[] numbers) {
            json.writeStartArray();
            for (double number : numbers) {
                number(json, number);
            }
            json.writeEndArray();
        } else if (value instanceof long[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
        } else if (value instanceof int[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
        } else {
            plain(json, value);
        }
    }

    private static void plain(JsonGenerator json, Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Double number) {
            number(json, number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void number(JsonGenerator json, double number) {
        if (Double.isFinite(number)) {
            json.writeNumber(ShortestDecimal.text(number));
        } else {
            json.writeNull();
        }
    }

    /** The rows of a table as maps. */
    public static <R> List<Map<String, Object>> rows(AnswerTable<R> table) {
        List<Map<String, Object>> maps = new ArrayList<>();
        try (Stream<R> rows = table.rows().get()) {
            rows.forEach(row -> {
                Map<String, Object> map = new LinkedHashMap<>();
                table.columns()
                        .forEach(column -> map.put(column.name(), column.value().apply(row)));
                maps.add(map);
            });
        }
        return maps;
    }
}
