// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of COINr 1.1.14 and of its example; numbers computed by COINr with R 4.2.2. */
class CoinrImportTest {
    private static final String STEPS = """
        format: 1
        id: asem
        title: ASEM
        edition: 2018
        groupings: [GDP_group, GDPpc_group, Pop_group, EurAsia_group]
        steps:
          - denominate
          - impute: { method: group-mean, group: EurAsia_group }
          - screen: { coverage: 0.9 }
          - treat: { method: winsorise-then-log, skewness: 2, kurtosis: 3.5, most: 5 }
          - normalise: { method: min-max, lower: 0, upper: 100 }
          - weigh: { method: given, rescale: true }
          - aggregate: arithmetic
          - rank
        """;
    private static final String DATA = """
        uName,uCode,Time,G,P,a,b
        Aland,A,2020,x,10,1,2
        Bland,B,2020,y,20,3,NA
        Cland,C,2020,x,30,2,5
        """;
    private static final String META = """
        Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type
        1,a,First,1,2,km,9,P,D,Indicator
        1,b,Second,-1,1,%,NA,NA,Index,Indicator
        2,D,Dimension,1,1,NA,NA,NA,Index,Aggregate
        3,Index,Whole,1,1,NA,NA,NA,NA,Aggregate
        NA,G,Group,NA,NA,NA,NA,NA,NA,Group
        NA,P,People,NA,NA,million,NA,NA,NA,Denominator
        """;

    @TempDir
    private Path folder;

    private static Path raw(String name) {
        return ReferenceFigures.file("coinr/raw/" + name);
    }

    @Test
    void reproduces_the_scores_of_the_asem_example_of_coinr() {
        Path steps = Folders.write(STEPS, folder.resolve("index.yaml"));
        Draft draft = Folders.draft(raw("asem_idata.csv"), raw("asem_imeta.csv"), steps);
        Result result = Folders.run(Folders.read(Folders.write(draft, folder.resolve("asem"))));
        List<NamedCsvRecord> expected = ReferenceFigures.table("coinr/coin/Aggregated.csv");
        assertThat(result.methodology().units()).hasSize(51);
        for (int unit = 0; unit < 51; unit++) {
            String code = result.methodology().units().get(unit).code();
            NamedCsvRecord row = expected.stream()
                    .filter(one -> one.getField("uCode").equals(code))
                    .findFirst()
                    .orElseThrow();
            for (int node = 0; node < result.framework().nodes().size(); node++) {
                double score = Double.parseDouble(
                        row.getField(result.framework().nodes().get(node).code()));
                assertThat(Math.abs(result.score(node, result.row(unit, 2018)) - score))
                        .isLessThanOrEqualTo(1e-12 * Math.max(1, Math.abs(score)));
            }
        }
    }

    @Test
    void a_panel_becomes_a_project_of_its_five_years() {
        Draft draft = Folders.draft(raw("asem_idata_panel.csv"), raw("asem_imeta.csv"));
        Project project = Folders.read(Folders.write(draft, folder.resolve("panel")));
        assertThat(project.methodology().periods()).containsExactly(2018, 2019, 2020, 2021, 2022);
        assertThat(project.units()).hasSize(51);
        Folders.run(project);
    }

    @Test
    void keeps_levels_weights_directions_targets_denominators_units_of_measurement_and_groups() {
        Path data = Folders.write(DATA, folder.resolve("data.csv"));
        Path meta = Folders.write(META, folder.resolve("meta.csv"));
        assertThat(Folders.draft(data, meta).files())
                .containsEntry("framework.csv", """
                    code,parent,kind,name_en,weight,direction,measured_in,denominator,target
                    Index,,,Whole,,,,,
                    b,Index,,Second,1,-,%,,
                    D,Index,,Dimension,1,,,,
                    a,D,,First,2,+,km,P,9
                    P,,denominator,People,,,million,,
                    """)
                .containsEntry("units.csv", """
                    code,name_en,G
                    A,Aland,x
                    B,Bland,y
                    C,Cland,x
                    """)
                .containsEntry("observations/data.csv", """
                    unit,period,a,b,P
                    A,2020,1,2,10
                    B,2020,3,,20
                    C,2020,2,5,30
                    """);
    }

    @Test
    void all_mistakes_of_both_tables_are_told_at_once_with_their_places() {
        Path data = Folders.write(DATA.replace("Bland,B,2020", "Bland,A,2020"), folder.resolve("data.csv"));
        Path meta = Folders.write(
                META.replace("1,a,First,1,2", "1,a,First,up,2").replace("NA,Index,Indicator", "NA,Indx,Indicator"),
                folder.resolve("meta.csv"));
        assertThat(Folders.problems(data, meta))
                .contains(
                        "data.csv:3:7",
                        "There are two rows of 'A' in 2020.",
                        "meta.csv:2",
                        "The direction of 'a' is 'up'.",
                        "Write 1 if more is better, -1 if less is.",
                        "meta.csv:3",
                        "There is no aggregate 'Indx'.");
    }

    @Test
    void one_table_without_the_other_is_refused() {
        Path data = Folders.write(DATA, folder.resolve("data.csv"));
        assertThat(Folders.problems(data)).contains("This is one of two tables of COINr", "iCode and Parent");
    }

    @Test
    void nodes_that_hang_below_themselves_are_refused() {
        Path data = Folders.write(DATA, folder.resolve("data.csv"));
        Path meta = Folders.write(META.replace("NA,Index,Aggregate", "NA,D,Aggregate"), folder.resolve("meta.csv"));
        assertThat(Folders.problems(data, meta)).contains("'D' is below itself: its parents form a circle.");
    }

    @Test
    void a_column_that_no_row_of_the_other_table_explains_is_left_out_and_said_to_be() {
        Path data = Folders.write(DATA.replace(",a,b\n", ",a,z\n"), folder.resolve("data.csv"));
        Path meta = Folders.write(
                META.replace("1,b,Second,-1,1,%,NA,NA,Index,Indicator\n", ""), folder.resolve("meta.csv"));
        assertThat(Folders.draft(data, meta).reviews())
                .anyMatch(review -> review.text().en().startsWith("the column 'z' of "));
    }
}
