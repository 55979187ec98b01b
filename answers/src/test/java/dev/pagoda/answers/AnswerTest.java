// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private record Cities() implements Answer {
        @Override
        public String name() {
            return "cities";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("best_rank", 1.0);
        }

        @Override
        public List<AnswerTable<?>> tables() {
            AnswerTable<Integer> table = new Columns<Integer>()
                    .unit(place -> "c" + place)
                    .rank("rank", "Rank", "名次", place -> place)
                    .meaning("1 the best", "1 为最佳")
                    .flag("ranked", "Ranked", "参评", place -> true)
                    .table("some-cities", "Cities", "城市", () -> Stream.of(1, 2));
            return List.of(
                    table,
                    new Columns<Integer>()
                            .table("all-pairs", "", "", Stream::of)
                            .asLong());
        }
    }

    @Test
    void a_program_gets_the_facts_and_the_tables_but_the_long_ones() {
        assertThat(new Cities().map()).containsOnlyKeys("best_rank", "some_cities");
        assertThat(Json.text(new Cities().map()).replaceAll("\\s", ""))
                .startsWith("{\"best_rank\":1,\"some_cities\":[{\"unit\":\"c1\",\"rank\":1,\"ranked\":true},");
    }

    @Test
    void the_schema_tells_type_words_and_meaning_of_every_column_of_every_table() {
        String schema = Json.text(TableSchema.of(List.of(new Cities()))).replaceAll("\\s", "");
        assertThat(schema)
                .contains("\"cities/some-cities.csv\"", "\"cities/all-pairs.csv\"")
                .contains("\"rank\":{\"title\":\"Rank\",\"title_zh\":\"名次\",\"description\":\"1thebest\"")
                .contains("\"type\":[\"number\",\"null\"],\"measure\":\"rank\"")
                .contains("\"required\":[\"unit\",\"rank\",\"ranked\"]")
                .contains("\"ranked\":{\"title\":\"Ranked\",\"title_zh\":\"参评\",\"type\":\"boolean\"");
    }
}
