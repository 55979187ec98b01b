// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.answers.Coverage;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.RankingAnswer;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.core.plan.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingAnswerTest {
    private static final Edition EDITION = SmallIndex.edition();

    @ParameterizedTest
    @ValueSource(strings = {"ranking.csv", "scores.csv", "cells.csv"})
    void the_tables_of_a_small_index_are_as_they_always_were(String name, @TempDir Path folder) throws IOException {
        for (AnswerTable<?> table : new RankingAnswer(EDITION).tables()) {
            CsvTable.write(table, folder.resolve(table.name() + ".csv"));
        }
        assertThat(Files.readString(folder.resolve(name))).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = RankingAnswerTest.class.getResourceAsStream("small/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_coverage_of_all_nodes_at_once_is_that_of_each() {
        Result result = EDITION.result();
        Coverage coverage = new Coverage(result);
        for (int unit = 0; unit < EDITION.units().size(); unit++) {
            double[] shares = coverage.shares(EDITION.row(unit));
            for (int node = 0; node < shares.length; node++) {
                assertThat(shares[node]).isEqualTo(result.coverage(node, EDITION.row(unit)));
            }
        }
    }

    @Test
    void no_text_for_a_missing_number_reaches_a_table() throws IOException {
        StringWriter all = new StringWriter();
        for (AnswerTable<?> table : new RankingAnswer(EDITION).tables()) {
            CsvTable.write(table, all);
        }
        assertThat(all.toString()).doesNotContain("NaN").doesNotContain("null").doesNotContain("\r");
    }

    @Test
    void a_full_disk_is_told_as_what_it_is() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CsvTable.write(new RankingAnswer(EDITION).ranking(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
