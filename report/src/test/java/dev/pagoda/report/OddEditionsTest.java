// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.answers.RankingAnswer;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.report.page.Finding;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * Editions at the edge: nobody or one alone is ranked, all are level, a scale from 0 to 1 or below zero, very many
 * units.
 */
class OddEditionsTest {
    private static Edition edition(double[][] values, Step... steps) {
        return edition(values, "", steps);
    }

    /** An edition of which every unit belongs to the group of its letter. */
    private static Edition edition(double[][] values, String groups, Step... steps) {
        List<Indicator> indicators = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            indicators.add(Indicator.of("X" + column, 1.0 / values.length, Direction.HIGHER_IS_BETTER));
        }
        Framework framework = new Framework(Dimension.of("I", 1, indicators.toArray(Indicator[]::new)), List.of());
        List<Unit> units = IntStream.range(0, values[0].length)
                .mapToObj(unit -> groups.isEmpty() ? Unit.of("u" + unit) : member("u" + unit, groups.charAt(unit)))
                .toList();
        Methodology methodology = Methodology.of(framework, units, 2022, steps);
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Table table =
                Table.of(framework.columns(), units.stream().map(Unit::code).toList(), 2022, values);
        Outcome outcome = plan.run(table);
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        Project project = new Project(
                "odd",
                Name.NONE,
                UnitNoun.UNIT,
                methodology,
                List.of(),
                List.of(),
                List.of("kind"),
                List.of(),
                new Evidence(List.of(), List.of()),
                Optional.empty(),
                Setting.Entries.NONE,
                Setting.Entries.NONE,
                List.of());
        return new Edition(project, ((Outcome.Finished) outcome).result());
    }

    private static Unit member(String code, char group) {
        return new Unit(
                code,
                Name.NONE,
                Unit.Status.RANKED,
                Map.of("kind", String.valueOf(group)),
                Double.NaN,
                Double.NaN,
                Location.NONE);
    }

    /** Everything is written; the page is well-formed, and prints no number as a program would. */
    private static String written(Edition edition) throws Exception {
        StringWriter all = new StringWriter();
        for (var table : new RankingAnswer(edition).tables()) {
            CsvTable.write(table, all);
        }
        assertThat(all.toString()).doesNotContain("NaN");
        new HtmlReport(edition, Language.ZH).html();
        String html = new HtmlReport(edition, Language.EN).html();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        assertThat(html).doesNotContain("NaN").doesNotContain(">null<");
        return html;
    }

    @Test
    void one_alone_is_ranked() throws Exception {
        Edition edition = edition(new double[][] {{7}});
        assertThat(new Findings(edition).standing(Language.EN)).hasSize(1);
        assertThat(written(edition)).contains("is the only unit ranked");
    }

    @Test
    void all_are_level() throws Exception {
        Edition edition = edition(new double[][] {{50, 50, 50, 50}});
        assertThat(new Findings(edition).standing(Language.EN))
                .extracting(Finding::id)
                .doesNotContain("leaders");
        assertThat(written(edition)).contains("=1");
    }

    @Test
    void scores_from_zero_to_one_have_three_decimals() throws Exception {
        assertThat(written(edition(new double[][] {{0.5, 0.25, 0.125}, {1, 0.5, 0.1}})))
                .contains("0.750");
    }

    @Test
    void scores_may_be_negative() throws Exception {
        Edition edition =
                edition(new double[][] {{1, 5, 9, 2}, {3, 8, 1, 2}}, Step.of("normalise", "method", "z-score"));
        assertThat(written(edition)).contains("−");
    }

    @Test
    void the_mean_of_a_group_is_a_headline_from_five_members_on() throws Exception {
        double[][] values = {{99, 98, 97, 96, 60, 59, 58, 57, 56, 10, 9, 8, 7, 6}};
        String html = written(edition(values, "aaaabbbbbccccc"));
        assertThat(html).contains("<h2>b averages 6.57 points above the overall mean</h2>");
        assertThat(html).doesNotContain(">a averages").doesNotContain(">a (4 units)");
        assertThat(written(edition(values, "aaaabbbbccccdd"))).doesNotContain("above the overall mean</h2>");
    }

    @Test
    void the_page_of_very_many_units_shows_the_first_ones_and_says_so() throws Exception {
        double[] many =
                IntStream.range(0, 3000).mapToDouble(unit -> unit / 30.0).toArray();
        String html = written(edition(new double[][] {many, many.clone()}));
        assertThat(html)
                .contains("The chart shows the first 100 of 3000 units.")
                .contains("Profiles are given for the first 100 of 3000 units; ranking.csv and cells.csv have all.")
                .hasSizeLessThan(1_500_000);
    }
}
