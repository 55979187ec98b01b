// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Export and import are inverse, for every example of the checkout. */
class RoundTripTest {
    @TempDir
    private Path folder;

    static Stream<Path> examples() {
        return Folders.examples().stream();
    }

    private Project back(Format format, Project project, Result result) {
        Path out = Folders.write(format.files(project, result), folder.resolve("out"));
        return Folders.read(Folders.write(Folders.draft(out), folder.resolve("back")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_tables_of_coinr_give_back_the_same_scores_to_the_last_bit(Path example) {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        assertSameScores(Folders.run(back(Format.COINR, project, result)), result);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_data_package_gives_back_the_same_scores_and_the_same_observations(Path example) {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        Project back = back(Format.DATAPACKAGE, project, result);
        assertSameScores(Folders.run(back), result);
        assertThat(facts(back.evidence().chosen()))
                .containsExactlyInAnyOrderElementsOf(facts(project.evidence().chosen()));
        assertThat(facts(back.evidence().others()))
                .containsExactlyInAnyOrderElementsOf(facts(project.evidence().others()));
        assertThat(back.groups()).isEqualTo(project.groups());
        assertThat(back.published()).isEqualTo(project.published());
        assertThat(back.variants()).hasSameSizeAs(project.variants());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sdmx_gives_back_the_same_observations(Path example) {
        Project project = Folders.read(example);
        Path out = Folders.write(Format.SDMX.files(project, Folders.run(project)), folder.resolve("out"));
        Project back = Folders.read(Folders.write(Folders.draft(out.resolve("observations.csv")), folder.resolve("b")));
        assertThat(values(back)).containsExactlyInAnyOrderElementsOf(values(project));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_export_is_the_same_bytes_again_also_after_a_way_there_and_back(Path example) {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        for (Format format : Format.values()) {
            assertSameBytes(format.files(Folders.read(example), Folders.run(project)), format.files(project, result));
        }
        for (Format format : List.of(Format.COINR, Format.DATAPACKAGE)) {
            Project back = back(format, project, result);
            assertSameBytes(format.files(back, Folders.run(back)), format.files(project, result));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void names_units_and_notes_come_back_in_both_languages(Path example) {
        Project project = Folders.read(example);
        Result result = Folders.run(project);
        for (Format format : List.of(Format.COINR, Format.DATAPACKAGE)) {
            Project back = back(format, project, result);
            assertThat(words(back)).isEqualTo(words(project));
        }
    }

    private static List<List<Object>> words(Project project) {
        return Stream.concat(
                        project.framework().indicators().stream()
                                .map(one -> List.<Object>of(
                                        one.code(), one.name(), one.measuredIn(), one.numerator(), one.notes())),
                        project.framework().denominators().stream()
                                .map(one -> List.<Object>of(one.code(), one.name(), one.measuredIn(), one.notes())))
                .toList();
    }

    @Test
    void sdmx_gives_an_undivided_number_its_own_unit_of_measurement() {
        Project project = Folders.read(Folders.examples().get(0));
        String observations = new String(
                Format.SDMX.files(project, Folders.run(project)).get("observations.csv"), StandardCharsets.UTF_8);
        assertThat(observations.lines().filter(line -> line.contains(",E1,")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",CNY 100 million"));
        assertThat(observations.lines().filter(line -> line.contains(",C22,")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",patents"));
    }

    private static void assertSameBytes(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) ->
                assertThat(Arrays.equals(actual.get(path), bytes)).as(path).isTrue());
    }

    private static List<List<Object>> facts(List<Observation> observations) {
        return observations.stream()
                .map(one -> List.<Object>of(
                        one.unit(), one.indicator(), one.period(), one.value(), one.status(), one.source(), one.note()))
                .toList();
    }

    private static List<List<Object>> values(Project project) {
        return project.evidence().chosen().stream()
                .map(one -> List.<Object>of(one.unit(), one.indicator(), one.period(), one.value(), one.status()))
                .toList();
    }

    static void assertSameScores(Result actual, Result expected) {
        for (int node = 0; node < expected.framework().nodes().size(); node++) {
            int there = actual.framework()
                    .position(expected.framework().nodes().get(node).code());
            for (int unit = 0; unit < expected.methodology().units().size(); unit++) {
                for (int period : expected.methodology().periods()) {
                    int row = expected.row(unit, period);
                    int same = actual.row(unit, period);
                    assertThat((Double) actual.score(there, same)).isEqualTo((Double) expected.score(node, row));
                    assertThat((Double) actual.rank(there, same)).isEqualTo((Double) expected.rank(node, row));
                }
            }
        }
    }
}
