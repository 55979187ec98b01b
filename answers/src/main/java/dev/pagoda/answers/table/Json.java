package dev.pagoda.answers.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON text of plain maps, lists, texts, numbers and tables, the same bytes on every Java version. A table is a list of objects, a key for each column. A number is
 * written as in the CSV tables, so a whole one has no point; a missing one is {@code null}.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(Double.class, new Shortest()))
            .build();

    private static final class Shortest extends ValueSerializer<Double> {
        @Override
        public void serialize(Double number, JsonGenerator json, SerializationContext context) {
            if (number.isNaN() || number.isInfinite()) {
                json.writeNull();
            } else {
                json.writeNumber(ShortestDecimal.text(number));
            }
        }
    }

    private Json() {}

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }

    /** The rows of a table as maps. */
    public static <R> List<Map<String, Object>> rows(Table<R> table) {
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
