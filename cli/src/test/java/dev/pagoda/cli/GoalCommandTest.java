// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.project.files.DisplayWidth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code pagoda goal} as a user meets it. */
class GoalCommandTest {
    @TempDir
    private static Path folder;

    private static Path china;
    private static Path development;

    @BeforeAll
    static void copyExamples() throws IOException {
        china = Program.copyOfExample("china-scitech-finance", folder);
        development = Program.copyOfExample("human-development", folder);
    }

    private static Program.Run done(Object... arguments) {
        Program.Run run = Program.run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
        return run;
    }

    /** A paragraph as one line. */
    private static String unwrapped(String out) {
        return out.replace("\n", " ");
    }

    @Test
    void one_change_that_is_enough_is_told_in_a_sentence() {
        Program.Run run = done("goal", china, "Tianjin");
        assertThat(unwrapped(run.out()))
                .contains("Tianjin 天津", "Now place 11 with", "just ahead: Hefei with")
                .contains(
                        "Tianjin gains place 10 if “Unicorn companies” (B11, B12) rises from 0 to 1, everything else as"
                                + " it is. It then has");
        assertThat(run.out().lines().filter(line -> line.startsWith("B11, B12 Unicorn companies")))
                .singleElement()
                .asString()
                .matches(".* 0 +1 +\\+1 +0\\.08 +10");
    }

    @Test
    void where_no_single_change_is_enough_several_are_proposed_together() {
        assertThat(unwrapped(done("goal", china, "Guangzhou").out()))
                .contains("“Place among financial centres” (A13) falls from 4 to 1 (−75.0\u202f%)")
                .contains("No single change within the bounds is enough.", "Together", "Not enough alone")
                .contains("At their bound already: D12, E22.")
                .contains("no value of the unit is observed: C21 (--include-missing lets it report one)");
    }

    @Test
    void the_answer_comes_in_chinese_when_asked() {
        assertThat(done("goal", "--lang", "zh", china, "天津").out().replace("\n", ""))
                .contains("现居第 11 名")
                .contains("若“独角兽企业数”（B11、B12）由 0 升至 1，其他一切不变，天津将居第 10 名。")
                .contains("单项即可", "名次", "已在上限");
    }

    @Test
    void a_rank_a_rival_and_bounds_can_be_named() {
        assertThat(unwrapped(done("goal", china, "Tianjin", "--rank", "9", "--only", "A13,C")
                        .out()))
                .contains("Tianjin gains place 9 if");
        assertThat(unwrapped(done("goal", china, "Tianjin", "--overtake", "合肥", "--except", "B")
                        .out()))
                .contains("Tianjin overtakes Hefei and comes to place 10 if");
        String tight = unwrapped(done("goal", china, "Harbin", "--only", "E", "--at-most", "1%,E21=+0.1")
                .out());
        assertThat(tight).contains("Within these bounds Harbin does not come to place 35", "(--at-most)");
        assertThat(tight).containsPattern("E21 Business environment, Wanbo +65.98 +66.08 +36");
    }

    @Test
    void the_first_and_whoever_is_there_already_have_nothing_to_gain() {
        assertThat(done("goal", china, "Beijing").out()).contains("Beijing is first: there is no place to gain.");
        assertThat(done("goal", china, "Tianjin", "--rank", 20).out()).contains("Tianjin is at place 11 already.");
        assertThat(done("goal", china, "Tianjin", "--overtake", "Harbin").out())
                .contains("Tianjin is ahead of Harbin already, which is at place 36.");
    }

    @Test
    void rivals_can_move_on_by_their_trend() {
        assertThat(unwrapped(
                        done("goal", china, "Guangzhou", "--rivals", "trend").out()))
                .contains("the rivals moved on by their trend", "values of other units move on by their last change");
    }

    @Test
    void without_earlier_periods_there_is_no_trend() {
        Program.Run run = Program.run("goal", development, "Norway", "--rivals", "trend");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("No value of a rival has an earlier one")
                .contains("Add observations of an earlier period, or let the rivals stay as they are.");
    }

    @Test
    void all_mistakes_come_at_once() {
        Program.Run run = Program.run(
                "goal",
                china,
                "Guangzou",
                "--rank",
                "0",
                "--overtake",
                "Hangzou",
                "--rivals",
                "trnd",
                "--only",
                "B99",
                "--at-most",
                "B2=abc,20,A=+5,A11=-500");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("There is no unit 'Guangzou'. Did you mean 'Guangzhou'?")
                .contains("--rank is '0'. Write a whole number from 1.")
                .contains("There is no unit 'Hangzou'. Did you mean 'Hangzhou'?")
                .contains("One goal at a time")
                .contains("There is no node 'B99'.")
                .contains("--rivals is 'trnd'. Did you mean 'trend'?")
                .contains("--at-most is 'B2=abc'. Write 20% for all indicators, A11=10% or A11=+500 for one.")
                .contains("--at-most is '20', but indicators have units of measurement of their own.")
                .contains("--at-most is 'A=+5', but the indicators below A have units of measurement of their own.")
                .contains("--at-most is 'A11=-500', but A11 is better when it is higher. Write + or no sign.")
                .doesNotContain("Exception");
    }

    @Test
    void a_unit_without_a_rank_is_refused_with_the_reason() {
        Program.Run run = Program.run("goal", china, "Hong Kong");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Hong Kong is not ranked in 2022: it is associated or observed only.");
    }

    @Test
    void machines_get_json() {
        Program.Run run = Program.run("goal", "--json", china, "Tianjin");
        assertThat(run.status()).as(run.err()).isZero();
        Map<?, ?> json = JsonMapper.builder().build().readValue(run.out(), Map.class);
        assertThat(json.get("answer")).isEqualTo("attained");
        assertThat(json.get("rank")).isEqualTo(11);
        assertThat(json.get("rank_after")).isEqualTo(10);
        assertThat((String) json.get("sentence_en")).startsWith("Tianjin gains place 10 if");
        Map<?, ?> change = (Map<?, ?>) ((List<?>) json.get("changes")).get(0);
        assertThat(change.get("indicator")).isEqualTo("B11");
        assertThat(change.get("with")).isEqualTo("B12");
        assertThat(change.get("from")).isEqualTo(0);
        assertThat(change.get("to")).isEqualTo(1);
        assertThat((List<?>) json.get("options")).isNotEmpty();
    }
}
