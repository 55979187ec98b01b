// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code pagoda compare} of editions as a user meets it. */
class CompareCommandTest {
    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    /**
     * Three towns, two indicators; Cade overtakes Ashby by its own patents. In the second project a town joins and an
     * old value is revised.
     */
    @BeforeEach
    void write() throws IOException {
        first = project("first", "2021, 2022", "ash,Ashby,阿什比\nbex,Bexley,贝克斯利\ncad,Cade,凯德\n", "");
        second = project(
                "second",
                "2022, 2023",
                "ash,Ashby,阿什比\nbex,Bexley,贝克斯利\ncad,Cade,凯德\ndun,Dunmore,邓莫尔\n",
                "ash,P,2023,90\nbex,P,2023,20\ncad,P,2023,80\ndun,P,2023,95\n"
                        + "ash,Q,2023,50\nbex,Q,2023,40\ncad,Q,2023,55\ndun,Q,2023,60\n");
        Path data = second.resolve("observations/data.csv");
        Files.writeString(data, Files.readString(data).replace("ash,P,2022,55", "ash,P,2022,70"));
    }

    private Path project(String name, String periods, String units, String more) throws IOException {
        Path project = folder.resolve(name);
        Files.createDirectories(project.resolve("observations"));
        Files.writeString(
                project.resolve("index.yaml"),
                "format: 1\nid: towns\ntitle: { en: Towns, zh: 城镇 }\nunit-noun: { en: [town, towns], zh: 城镇 }\n"
                        + "edition: " + periods.substring(6) + "\nperiods: [" + periods + "]\nsteps:\n"
                        + "  - normalise: { method: goalposts, low: 0, high: 100 }\n  - weigh: equal\n"
                        + "  - aggregate: arithmetic\n  - rank: { ties: min }\n");
        Files.writeString(
                project.resolve("framework.csv"),
                "code,parent,name_en,name_zh,direction\nX,,Index,指数,\nP,X,Patents,专利,+\nQ,X,Quality,质量,+\n");
        Files.writeString(project.resolve("units.csv"), "code,name_en,name_zh\n" + units);
        Files.writeString(
                project.resolve("observations/data.csv"),
                "unit,indicator,period,value\nash,P,2021,60\nbex,P,2021,10\ncad,P,2021,40\n"
                        + "ash,Q,2021,50\nbex,Q,2021,40\ncad,Q,2021,50\n"
                        + "ash,P,2022,55\nbex,P,2022,15\ncad,P,2022,75\nash,Q,2022,50\nbex,Q,2022,40\ncad,Q,2022,50\n"
                        + more);
        return project;
    }

    @Test
    void two_periods_of_a_project_are_told_with_the_reasons() {
        Program.Run run = Program.run("compare", first, "2021", "2022");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("Unit 2021 2022 moves own data rivals' data", "Cade 2 1 +1 +1 ·", "Ashby 1 2 −1 · −1")
                .contains("Cade rose from 2nd to 1st: +1 own data (Patents 40 → 75).")
                .contains("Ashby fell from 1st to 2nd: −1 rivals' data.");
        assertThat(Program.run("compare", first, "2021").out())
                .as("the edition is the other one")
                .isEqualTo(run.out());
    }

    @Test
    void it_is_told_in_chinese() {
        assertThat(Program.run("compare", first, "2021", "--lang", "zh").out())
                .contains("凯德由第 2 位升至第 1 位：自身数据 +1（专利 40 → 75）。");
    }

    @Test
    void another_project_tells_of_revisions_and_of_who_joined() {
        Program.Run run = Program.run("compare", first, second);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("revision of earlier data", "towns that joined", "Joined: Dunmore.")
                .contains("Bexley fell from 3rd to 4th: −1 towns that joined.");
    }

    @Test
    void the_shares_for_machines_add_up() {
        Map<?, ?> map = JsonMapper.shared()
                .readValue(Program.run("compare", first, second, "--json").out(), Map.class);
        assertThat(map.get("before")).isEqualTo(2022);
        assertThat(map.get("after")).isEqualTo(2023);
        assertThat(map.get("causes")).asList().containsExactly("own", "rivals", "revision", "entrants");
        assertThat(map.get("moves")).asList().hasSize(3).allSatisfy(row -> {
            Map<?, ?> move = (Map<?, ?>) row;
            double sum = 0;
            for (String cause : new String[] {"own", "rivals", "revision", "method", "entrants", "leavers"}) {
                sum += ((Number) move.get("places_" + cause)).doubleValue();
            }
            assertThat(sum).isEqualTo(((Number) move.get("places")).doubleValue());
        });
        assertThat(map.get("sentences")).asList().hasSize(3);
    }

    @Test
    void an_unknown_period_is_told_with_the_known_ones() {
        Program.Run run = Program.run("compare", first, "2019");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no variant and no scored period '2019'.", "2021");
    }

    @Test
    void a_build_tells_what_changed_since_the_period_before() throws IOException {
        Program.Run run = Program.run("build", first);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("Rank Unit ±2021 Points P Q", "1 Cade 凯德 +1 62.50 75.00 50.00");
        assertThat(Files.readString(first.resolve("results/report.html")))
                .contains("<section id=\"change\">", "Since 2021, one town rose and one fell", "Patents 40 → 75");
        assertThat(Files.readString(first.resolve("results/report.zh.html"))).contains("自 2021 年以来", "凯德由第 2 位升至第 1 位");
        assertThat(Files.readString(first.resolve("results/findings.csv")))
                .contains("Since 2021, Cade rose most (1 place); Ashby fell most (1 place).");
        assertThat(Files.readAllLines(first.resolve("results/change/moves.csv")))
                .hasSize(4);
    }

    @Test
    void variants_are_called_by_their_names_in_the_terminal_and_the_report() throws IOException {
        Path method = first.resolve("index.yaml");
        Files.writeString(
                method,
                "variants:\n  g: { name: { en: Geometric mean, zh: 几何平均 }, aggregate: geometric }\n",
                StandardOpenOption.APPEND);
        assertThat(Program.run("compare", first, "--lang", "zh").out()).contains("几何平均");
        assertThat(Program.run("build", first).status()).isZero();
        assertThat(Files.readString(first.resolve("results/report.html")))
                .contains("<section id=\"variants\">", "Geometric mean</th>");
        assertThat(Files.readString(first.resolve("results/report.zh.html"))).contains("几何平均</th>");
        assertThat(Files.readAllLines(first.resolve("results/comparison/agreement.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("g,");
    }

    @Test
    void a_variant_with_a_name_alone_changes_nothing_and_is_told() throws IOException {
        Files.writeString(
                first.resolve("index.yaml"), "variants:\n  g: { name: Geometric mean }\n", StandardOpenOption.APPEND);
        Program.Run run = Program.run("check", first);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("The variant 'g' changes no step.");
    }
}
