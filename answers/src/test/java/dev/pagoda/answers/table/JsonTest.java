// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void maps_lists_and_arrays_are_indented_and_numbers_written_as_in_the_tables() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", "Xi'an \"西安\"\n");
        map.put("score", 70.0);
        map.put("missing", Double.NaN);
        map.put("numbers", new double[] {0.1, 1e21, -0.0});
        map.put("counts", new long[] {1, 1L << 40});
        map.put("nested", new int[][] {{1, 2}, {}});
        map.put("none", Map.of());
        map.put("list", List.of(true, 3, 4L, Map.of("a", "b")));
        assertThat(Json.text(map)).isEqualTo("""
            {
              "name" : "Xi'an \\"西安\\"\\n",
              "score" : 70,
              "missing" : null,
              "numbers" : [ 0.1, 1e21, 0 ],
              "counts" : [ 1, 1099511627776 ],
              "nested" : [ [ 1, 2 ], [ ] ],
              "none" : { },
              "list" : [ true, 3, 4, {
                "a" : "b"
              } ]
            }
            """);
    }

    @Test
    void what_is_neither_of_these_is_a_programmers_mistake() {
        assertThatThrownBy(() -> Json.text(Map.of("at", new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }
}
