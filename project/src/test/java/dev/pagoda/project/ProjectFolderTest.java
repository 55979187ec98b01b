// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import static dev.pagoda.project.Texts.change;
import static dev.pagoda.project.Texts.goodFolder;
import static dev.pagoda.project.Texts.ids;
import static dev.pagoda.project.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.normalisation.Normalisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {
    private static final String OBSERVATIONS = "observations/2022.csv";
    private static final String WIDE = """
        unit,period,A1,A2,B1,B2,pop,source
        110000,2022,202722,6.83,30,49.3,21843,b
        310000,2022,178323,4.44,25,37.7,24759,s
        440300,2022,275774,5.81,16,45.1,17662,z
        810000,2022,9021,1.07,15,,7346,h
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        goodFolder(folder);
    }

    private Project read() {
        ProjectReading reading = ProjectFolder.read(folder);
        assertThat(reading.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        return reading.project().orElseThrow();
    }

    private List<Double> values(Project project) {
        Table table = project.evidence().table(project.methodology());
        return java.util.stream.IntStream.range(0, table.columns().size())
                .boxed()
                .flatMap(column -> java.util.Arrays.stream(table.column(column)).boxed())
                .toList();
    }

    @Test
    void the_method_file_says_what_the_units_are_called() throws IOException {
        assertThat(read().noun()).isEqualTo(UnitNoun.UNIT);
        change(
                folder,
                "index.yaml",
                "groupings:",
                "unit-noun: { en: [city, cities], zh: 城市, zh-measure: 座 }\ngroupings:");
        UnitNoun noun = read().noun();
        assertThat(noun.in("{Nouns}: 36 {counter}, one {noun}", Language.EN)).isEqualTo("Cities: 36 cities, one city");
        assertThat(noun.in("36 {counter}", Language.ZH)).isEqualTo("36 座城市");
    }

    @Test
    void an_english_noun_comes_in_both_numbers() throws IOException {
        change(folder, "index.yaml", "groupings:", "unit-noun: { en: city }\ngroupings:");
        assertThat(ProjectFolder.read(folder).problems())
                .extracting(problem -> problem.message().en())
                .contains("The English noun is not given for one and for several.");
    }

    @Test
    void the_method_file_gives_title_periods_steps_and_variants() {
        Project project = read();
        assertThat(project.id()).isEqualTo("four-cities");
        assertThat(project.title()).isEqualTo(new Name("Index of Four Cities", "四城指数"));
        assertThat(project.methodology().edition()).isEqualTo(2022);
        assertThat(project.methodology().periods()).containsExactly(2022);
        assertThat(project.methodology().steps())
                .extracting(Step::name)
                .containsExactly("denominate", "normalise", "weigh", "aggregate", "rank");
        assertThat(project.variants()).extracting(variant -> variant.name()).containsExactly("geometric");
        assertThat(project.shown()).containsExactly("cluster");
    }

    @Test
    void a_step_with_a_word_has_it_as_its_method_at_its_own_place() {
        Step normalise = read().methodology().steps().get(1);
        assertThat(normalise.at()).isEqualTo(new Location("index.yaml", 8, 5, 9));
        assertThat(normalise.settings().get("method"))
                .contains(new Setting.Text("min-max", false, new Location("index.yaml", 8, 16, 7)));
    }

    @Test
    void the_framework_keeps_the_order_of_its_file() {
        Project project = read();
        assertThat(project.framework().nodes())
                .extracting(node -> node.code())
                .containsExactly("Z", "A", "A1", "A2", "B", "B1", "B2");
        assertThat(project.framework().columns()).containsExactly("A1", "A2", "B1", "B2", "pop");
        Indicator patents = project.framework().indicators().get(0);
        assertThat(patents.denominator()).isEqualTo("pop");
        assertThat(patents.scale()).isEqualTo(10);
        assertThat(patents.weight()).isEqualTo(0.5);
        assertThat(project.framework().indicators().get(2).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(project.framework().index().weight()).isNaN();
    }

    @Test
    void methods_in_the_framework_are_settings_with_places() throws IOException {
        change(folder, "framework.csv", "scale,lag", "scale,aggregation");
        change(folder, "framework.csv", "环境,0.4,,,,,", "环境,0.4,,,,,geometric");
        Dimension environment = (Dimension) read().framework().find("B").orElseThrow();
        assertThat(environment.own().get("aggregation"))
                .contains(new Setting.Text("geometric", false, new Location("framework.csv", 4, 29, 9)));
    }

    @Test
    void parameters_of_an_indicator_are_settings_from_the_columns_of_their_names() throws IOException {
        List<String> parameters = Normalisations.ALL.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .filter(Parameter::isOfIndicator)
                .map(Parameter::name)
                .distinct()
                .toList();
        assertThat(parameters).contains("low", "high", "target", "reference");
        for (String parameter : parameters) {
            change(folder, "framework.csv", "scale,lag", "scale," + parameter);
            change(folder, "framework.csv", "研发强度,0.5,+,%,,,", "研发强度,0.5,+,%,,,2.5");
            Indicator research = (Indicator) read().framework().find("A2").orElseThrow();
            assertThat(research.own().get(parameter)).isPresent();
            goodFolder(folder);
        }
    }

    @Test
    void units_have_groups_and_a_status() {
        Unit hongKong = read().units().get(3);
        assertThat(hongKong.status()).isEqualTo(Unit.Status.ASSOCIATED);
        assertThat(hongKong.group("cluster")).contains("GBA");
        assertThat(hongKong.lon()).isNaN();
        assertThat(hongKong.at()).isEqualTo(new Location("units.csv", 5, 1, 6));
    }

    @Test
    void an_observation_knows_its_source_and_its_place() {
        Observation patents = read().evidence().find("810000", "A1", 2022).orElseThrow();
        assertThat(patents.value()).isEqualTo(9021);
        assertThat(patents.status()).isEqualTo(Observation.Status.ESTIMATED);
        assertThat(patents.source().title()).isEqualTo("Hong Kong in figures");
        assertThat(patents.at()).isEqualTo(new Location(OBSERVATIONS, 9, 16, 4));
    }

    @Test
    void a_value_that_is_said_to_be_missing_is_kept_as_missing() {
        Observation green = read().evidence().find("810000", "B2", 2022).orElseThrow();
        assertThat(green.value()).isNaN();
        assertThat(green.status()).isEqualTo(Observation.Status.MISSING);
        assertThat(green.note()).isEqualTo("no comparable figure");
    }

    @Test
    void all_observations_can_be_walked_through_in_the_order_of_the_framework() {
        Evidence evidence = read().evidence();
        List<Observation> all = evidence.chosen();
        assertThat(all).hasSize(20);
        assertThat(all)
                .extracting(Observation::indicator)
                .startsWith("A1", "A1", "A1", "A1", "A2")
                .endsWith("pop");
        for (int i = 0; i < all.size(); i++) {
            Observation observation = all.get(i);
            assertThat(evidence.find(observation.unit(), observation.indicator(), observation.period()))
                    .contains(observation);
        }
        assertThat(evidence.find("110000", "A1", 2021)).isEmpty();
        assertThat(evidence.find("nowhere", "A1", 2022)).isEmpty();
        assertThat(evidence.find("110000", "nothing", 2022)).isEmpty();
    }

    @Test
    void wide_form_and_workbooks_give_the_same_table_as_long_form() throws IOException {
        List<Double> expected = values(read());
        write(folder, OBSERVATIONS, WIDE);
        assertThat(values(read())).isEqualTo(expected);
        write(folder, OBSERVATIONS + ".removed", "");
        java.nio.file.Files.delete(folder.resolve(OBSERVATIONS));
        java.nio.file.Files.write(
                folder.resolve("observations/data.xlsx"), WorkbookText.workbook("[Data]\n" + WIDE.replace(',', '\t')));
        assertThat(values(read())).isEqualTo(expected);
        assertThat(read().evidence().find("110000", "A2", 2022).orElseThrow().at())
                .isEqualTo(new Location("observations/data.xlsx!Data", 2, 4, 1));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
        List<Double> expected = values(read());
        for (String file : List.of("index.yaml", "framework.csv", "units.csv", "groups.csv", OBSERVATIONS)) {
            write(folder, file, "\uFEFF" + Texts.read(folder, file).replace("\n", "\r\n"));
        }
        assertThat(values(read())).isEqualTo(expected);
    }

    @Test
    void without_a_period_wide_form_means_the_edition_less_the_lag() throws IOException {
        change(folder, "framework.csv", "0.7,-,µg/m³,,,", "0.7,-,µg/m³,,,1");
        write(folder, OBSERVATIONS, WIDE.replace("unit,period", "unit").replace(",2022,", ","));
        Evidence evidence = read().evidence();
        assertThat(evidence.find("110000", "A2", 2022)).isPresent();
        assertThat(evidence.find("110000", "B1", 2022)).isEmpty();
        assertThat(evidence.find("110000", "B1", 2021)).isPresent();
    }

    @Test
    void sources_that_agree_corroborate() throws IOException {
        write(
                folder,
                "observations/more.csv",
                "unit,indicator,period,value,source_title\n310000,B1,2022,25.0,Yearbook\n");
        Evidence evidence = read().evidence();
        assertThat(evidence.find("310000", "B1", 2022).orElseThrow().source().title())
                .isEqualTo("Shanghai bulletin");
        assertThat(evidence.others("310000", "B1", 2022))
                .extracting(other -> other.source().title())
                .containsExactly("Yearbook");
    }

    @Test
    void the_first_rule_that_fits_one_of_two_sources_decides() throws IOException {
        write(
                folder,
                "observations/more.csv",
                "unit,indicator,period,value,source_title\n310000,B1,2022,26,Yearbook\n");
        change(
                folder,
                "index.yaml",
                "groupings:",
                "prefer:\n"
                        + "  - source: \"https://stats*\"\n"
                        + "  - source-title: \"Year*\"\n"
                        + "  - source-title: \"*bulletin\"\n"
                        + "groupings:");
        Evidence evidence = read().evidence();
        assertThat(evidence.find("310000", "B1", 2022).orElseThrow().value()).isEqualTo(26);
        assertThat(evidence.others("310000", "B1", 2022))
                .extracting(Observation::value)
                .containsExactly(25.0);
    }

    @Test
    void a_choice_of_a_row_beats_every_rule() throws IOException {
        write(
                folder,
                "observations/more.csv",
                "unit,indicator,period,value,source_title,use\n"
                        + "310000,B1,2022,26,Yearbook,yes\n"
                        + "440300,B1,2022,99,Yearbook,no\n");
        change(folder, "index.yaml", "groupings:", "prefer:\n  - source-title: \"*bulletin\"\ngroupings:");
        Evidence evidence = read().evidence();
        assertThat(evidence.find("310000", "B1", 2022).orElseThrow().value()).isEqualTo(26);
        assertThat(evidence.find("440300", "B1", 2022).orElseThrow().value()).isEqualTo(16);
        assertThat(evidence.others("440300", "B1", 2022))
                .extracting(Observation::value)
                .containsExactly(99.0);
    }

    @Test
    void a_row_not_to_be_used_leaves_its_cell_empty() throws IOException {
        change(folder, OBSERVATIONS, "source_title,note", "source_title,use");
        change(folder, OBSERVATIONS, "no comparable figure", "");
        change(
                folder,
                OBSERVATIONS,
                "310000,B1,2022,25,,https://example.org/s,Shanghai bulletin,",
                "310000,B1,2022,25,,https://example.org/s,Shanghai bulletin,no");
        Evidence evidence = read().evidence();
        assertThat(evidence.find("310000", "B1", 2022)).isEmpty();
        assertThat(evidence.others("310000", "B1", 2022)).hasSize(1);
    }

    @Test
    void weights_need_not_sum_to_one_when_they_are_rescaled() throws IOException {
        change(folder, "framework.csv", "0.7,-", "7,-");
        change(folder, "index.yaml", "weigh: given", "weigh: { method: given, rescale: true }");
        assertThat(read().framework().indicators().get(2).weight()).isEqualTo(7);
    }

    @Test
    void weights_may_be_left_out_where_the_method_makes_them() throws IOException {
        change(folder, "framework.csv", "0.7,-", ",-");
        change(folder, "index.yaml", "weigh: given", "weigh: { method: given, at: { B: equal } }");
        assertThat(read().framework().indicators().get(2).weight()).isNaN();
    }

    @Test
    void an_indicator_with_fixed_goalposts_need_not_vary() throws IOException {
        for (String value : List.of("6.83", "4.44", "5.81")) {
            change(folder, OBSERVATIONS, "A2,2022," + value, "A2,2022,5");
        }
        change(
                folder,
                "index.yaml",
                "normalise: min-max",
                "normalise: { method: min-max, per: { A: { method: goalposts, low: 0, high: 10 } } }");
        assertThat(read().framework().indicators()).hasSize(4);
    }

    @Test
    void an_indicator_may_be_observed_in_an_earlier_period_if_gaps_are_filled_from_there() throws IOException {
        change(folder, OBSERVATIONS, "310000,A2,2022", "310000,A2,2021");
        change(folder, OBSERVATIONS, "440300,A2,2022", "440300,A2,2020");
        assertThat(ids(ProjectFolder.read(folder).problems())).containsExactly("indicator-does-not-vary");
        change(folder, "index.yaml", "  - normalise", "  - impute: last-period\n  - normalise");
        assertThat(values(read())).contains(4.44);
    }

    @Test
    void inputs_are_the_files_that_were_read() {
        assertThat(read().inputs())
                .extracting(Project.Input::path)
                .containsExactly("framework.csv", "groups.csv", "index.yaml", OBSERVATIONS, "units.csv");
    }

    @Test
    void reading_changes_nothing_in_the_folder() throws IOException {
        List<String> before = files();
        read();
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (var files = java.nio.file.Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem_not_an_exception() {
        assertThat(ids(ProjectFolder.read(folder.resolve("nowhere")).problems()))
                .containsExactly("no-such-folder");
        assertThat(ids(ProjectFolder.read(folder.resolve("units.csv")).problems()))
                .containsExactly("no-such-folder");
    }

    @Test
    void three_hundred_thousand_faulty_rows_are_told_in_a_hundred_problems() throws IOException {
        StringBuilder rows = new StringBuilder("unit,indicator,period,value\n");
        for (int i = 0; i < 300_000; i++) {
            rows.append("110000,A1,2022,x").append(i).append('\n');
        }
        write(folder, "observations/bad.csv", rows.toString());
        assertThat(ProjectFolder.read(folder).problems()).hasSize(100);
    }

    @Test
    void a_table_of_more_than_64_megabytes_is_read_to_its_last_row(@TempDir Path folder) throws IOException {
        Texts.goodFolder(folder);
        String note = "x".repeat(100_000);
        StringBuilder rows = new StringBuilder("unit,indicator,period,value,note\n");
        for (int period = 1950; period <= 2021; period++) {
            for (String unit : List.of("110000", "310000", "440300", "810000")) {
                for (String indicator : List.of("A1", "A2", "B1")) {
                    rows.append(unit + "," + indicator + "," + period + "," + period + ".5," + note + "\n");
                }
            }
        }
        Texts.write(folder, "observations/long.csv", rows.toString());
        assertThat(Files.size(folder.resolve("observations/long.csv"))).isGreaterThan(64L << 20);
        ProjectReading reading = ProjectFolder.read(folder);
        assertThat(reading.problems()).isEmpty();
        Observation last = reading.project()
                .orElseThrow()
                .evidence()
                .find("810000", "B1", 2021)
                .orElseThrow();
        assertThat(last.value()).isEqualTo(2021.5);
        assertThat(last.at()).isEqualTo(new Location("observations/long.csv", 865, 16, 6));
        assertThat(reading.project().orElseThrow().inputs())
                .extracting(Project.Input::path)
                .contains("observations/long.csv");
    }
}
