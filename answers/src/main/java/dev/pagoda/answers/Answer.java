// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to one question: a few facts, and tables. Files and programs get it from here; pages and terminals tell it
 * in words.
 */
public interface Answer {
    /** Its name, and that of its folder in the results. */
    String name();

    /** Single things, by their names in snake case: texts, numbers, flags, lists of them. */
    Map<String, Object> facts();

    List<AnswerTable<?>> tables();

    /**
     * The whole answer for a program: the facts, then the tables but the long ones, which stand in files of their own.
     */
    default Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>(facts());
        tables().stream().filter(table -> !table.isLong()).forEach(table -> map.put(table.key(), Json.rows(table)));
        return map;
    }

    /** Where it stands in the results: {@code audit/audit.json}. */
    default String path() {
        return folder() + name() + ".json";
    }

    /** Where a table of it stands in the results: {@code audit/ranks.csv}. */
    default String path(AnswerTable<?> table) {
        return folder() + table.name() + ".csv";
    }

    private String folder() {
        return name().equals("ranking") ? "" : name() + "/";
    }

    /** The same with one more table. */
    default Answer with(AnswerTable<?> more) {
        return new WithTable(this, more);
    }

    /** An answer and one more table. */
    record WithTable(Answer answer, AnswerTable<?> more) implements Answer {
        @Override
        public String name() {
            return answer.name();
        }

        @Override
        public Map<String, Object> facts() {
            return answer.facts();
        }

        @Override
        public List<AnswerTable<?>> tables() {
            return Stream.concat(answer.tables().stream(), Stream.of(more)).toList();
        }
    }
}
