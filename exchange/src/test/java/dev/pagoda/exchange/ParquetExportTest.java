// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.annotation.Alias;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another program reads from the Parquet files is what the engine has. */
class ParquetExportTest {
    @TempDir
    private Path folder;

    /** A row of observations.parquet. */
    public record Observed(
            String unit,
            String indicator,
            int period,
            Double value,
            String status,
            String source,
            @Alias("source_title") String sourceTitle,
            String quote,
            String note) {}

    /** A row of scores.parquet. */
    public record Scored(
            int period, String unit, String node, Double score, Double rank, Integer tier, Double coverage) {}

    static Stream<Path> examples() {
        return Folders.examples().stream();
    }

    private Path export(Project project, Result result) {
        return Folders.write(Format.PARQUET.files(project, result), folder);
    }

    private <T> List<T> read(String file, Class<T> type) throws IOException {
        return new CarpetReader<>(new LocalInputFile(folder.resolve(file)), type).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scores_ranks_tiers_and_coverage_are_those_of_the_engine_to_the_last_bit(Path example) throws IOException {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        export(project, result);
        List<Scored> expected = new ArrayList<>();
        for (int period : result.methodology().periods()) {
            for (int unit = 0; unit < project.units().size(); unit++) {
                int row = result.row(unit, period);
                for (int node = 0; node < result.framework().nodes().size(); node++) {
                    expected.add(new Scored(
                            period,
                            result.methodology().units().get(unit).code(),
                            result.framework().nodes().get(node).code(),
                            number(result.score(node, row)),
                            number(result.rank(node, row)),
                            result.tier(node, row) == 0 ? null : (Integer) result.tier(node, row),
                            number(result.coverage(node, row))));
                }
            }
        }
        assertThat(read("scores.parquet", Scored.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void observations_are_those_that_count_with_all_that_is_said_of_their_source(Path example) throws IOException {
        Project project = Folders.read(example);
        export(project, Folders.run(project));
        List<Observed> expected = project.evidence().chosen().stream()
                .map(ParquetExportTest::observed)
                .toList();
        assertThat(read("observations.parquet", Observed.class))
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @Test
    void a_value_that_is_missing_and_a_source_that_is_not_named_are_null() throws IOException {
        Path made = folder.resolve("made");
        Path table = Folders.write(
                "city,year,GDP,Rain\nParis,2022,1,5\nLyon,2022,2,\nNice,2022,4,9\n", folder.resolve("t.csv"));
        Project project = Folders.read(Folders.write(Folders.draft(table), made));
        Result result = Folders.run(project);
        export(project, result);
        assertThat(read("observations.parquet", Observed.class)).allMatch(row -> row.quote() == null);
        int nodes = result.framework().nodes().size();
        assertThat(read("scores.parquet", Scored.class))
                .hasSize(3 * nodes)
                .filteredOn(row -> row.score() == null)
                .extracting(Scored::unit)
                .isNotEmpty()
                .containsOnly(project.units().get(1).code());
    }

    @Test
    void columns_have_the_names_and_types_of_the_tables() throws IOException {
        Path example = Folders.examples().get(0);
        Project project = Folders.read(example);
        export(project, Folders.run(project));
        assertThat(schema("observations.parquet"))
                .containsExactly(
                        "OPTIONAL BYTE_ARRAY unit",
                        "OPTIONAL BYTE_ARRAY indicator",
                        "OPTIONAL INT32 period",
                        "OPTIONAL DOUBLE value",
                        "OPTIONAL BYTE_ARRAY status",
                        "OPTIONAL BYTE_ARRAY source",
                        "OPTIONAL BYTE_ARRAY source_title",
                        "OPTIONAL BYTE_ARRAY quote",
                        "OPTIONAL BYTE_ARRAY note");
        assertThat(schema("scores.parquet"))
                .containsExactly(
                        "OPTIONAL INT32 period",
                        "OPTIONAL BYTE_ARRAY unit",
                        "OPTIONAL BYTE_ARRAY node",
                        "OPTIONAL DOUBLE score",
                        "OPTIONAL DOUBLE rank",
                        "OPTIONAL INT32 tier",
                        "OPTIONAL DOUBLE contribution",
                        "OPTIONAL DOUBLE coverage",
                        "OPTIONAL DOUBLE imputed");
        assertThat(schema("weights.parquet")).contains("OPTIONAL DOUBLE effective_weight");
    }

    @Test
    void encodings_are_listed_in_one_order_so_that_every_run_gives_the_same_bytes() throws IOException {
        Project project = Folders.read(Folders.examples().get(0));
        export(project, Folders.run(project));
        for (String file : List.of("observations.parquet", "scores.parquet")) {
            assertThat(description(file).getRow_groups())
                    .flatExtracting(RowGroup::getColumns)
                    .extracting(ColumnChunk::getMeta_data)
                    .isNotEmpty()
                    .allSatisfy(column -> {
                        assertThat(column.getEncodings()).hasSizeGreaterThan(1).isSorted();
                        assertThat(column.getEncoding_stats())
                                .isSortedAccordingTo(Comparator.comparing(PageEncodingStats::getPage_type)
                                        .thenComparing(PageEncodingStats::getEncoding));
                    });
        }
    }

    private List<String> schema(String file) throws IOException {
        return description(file).getSchema().stream()
                .skip(1) // the row itself
                .map(column -> column.getRepetition_type() + " " + column.getType() + " " + column.getName())
                .toList();
    }

    /** What the end of a file tells of it; behind that stand its length in four bytes, and PAR1. */
    private FileMetaData description(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        int end = bytes.length - 8;
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
        return Util.readFileMetaData(new ByteArrayInputStream(bytes, end - length, length));
    }

    private static Observed observed(Observation one) {
        return new Observed(
                one.unit(),
                one.indicator(),
                one.period(),
                number(one.value()),
                one.status().name().toLowerCase(Locale.ROOT),
                text(one.source().address()),
                text(one.source().title()),
                text(one.source().quote()),
                text(one.note()));
    }

    /** Record equality compares Double by Double.equals, which is the bits. */
    private static Double number(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
