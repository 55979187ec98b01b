// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.List;
import java.util.Optional;

/**
 * Every indicator of one unit: value, unit of measurement, period, score, rank, source and signs; under the headings of
 * the dimensions.
 */
public final class IndicatorTable {
    private final Page page;
    private final Table values;

    public IndicatorTable(Page page) {
        this.page = page;
        this.values = valuesAsMeasured(page.edition().result());
    }

    /** The data before anything is done to them that changes their unit of measurement. */
    private static Table valuesAsMeasured(Result result) {
        Table table = result.observed();
        for (Stage stage : result.stages()) {
            if (stage.step().equals("treat") || stage.step().equals("normalise")) {
                break;
            }
            table = stage.table();
        }
        return table;
    }

    public void write(Html html, int unit) {
        html.open("table", "class", "indicators").open("thead").open("tr");
        html.leaf("th", page.word(Words.INDICATOR)).leaf("th", page.word(Words.VALUE), "class", "n");
        html.leaf("th", page.word(Words.OBSERVED_IN), "class", "n").leaf("th", page.word(Words.SCORE), "class", "n");
        html.leaf("th", page.word(Words.RANK), "class", "n").leaf("th", page.word(Words.SOURCE));
        html.close().close().open("tbody");
        List<Indicator> indicators = page.edition().framework().indicators();
        int top = -1;
        for (int column = 0; column < indicators.size(); column++) {
            int node = page.edition().position(indicators.get(column));
            int its = page.edition().framework().topOf(node);
            if (its != top && its != node) {
                html.open("tr", "class", "group").open("th", "colspan", "6", "scope", "rowgroup");
                html.foreign(page.voice().node(its)).close().close();
            }
            top = its;
            row(html, unit, indicators.get(column), column, node);
        }
        html.close().close();
    }

    private void row(Html html, int unit, Indicator indicator, int column, int node) {
        int row = page.edition().row(unit);
        html.open("tr").open("th", "scope", "row");
        CellSigns.signs(html, page, page.marks().at(column, row));
        html.text(" ").foreign(page.voice().label(indicator)).text(" ");
        html.leaf("span", indicator.code(), "class", "code").close();
        Optional<Phrase> fact = page.fact(column, unit);
        html.open("td", "class", "n value")
                .text(fact.map(page::word).orElseGet(() -> Numerals.raw(values.value(column, row))));
        String measuredIn = indicator.measuredIn().in(page.language());
        if (fact.isEmpty() && !measuredIn.isEmpty()) {
            html.text(" ").open("span", "class", "unit").foreign(measuredIn).close();
        }
        html.close();
        boolean observed = page.coverage().isObserved(column, row);
        int observedIn = page.edition().period() - Evidence.lag(page.edition().framework(), column);
        html.leaf("td", observed ? Integer.toString(observedIn) : "", "class", "n period");
        html.leaf("td", page.points(page.edition().score(node, unit)), "class", "n score");
        html.leaf("td", page.rank(node, unit), "class", "n rank");
        html.open("td", "class", "source");
        if (observed) {
            source(html, page.edition().unit(unit).code(), indicator, observedIn);
        }
        html.close().close().line();
    }

    /** Style rules that give cells their headings, for narrow pages where the head of the table is not shown. */
    static String headings(Language language) {
        return heading("period", Words.OBSERVED_IN, language)
                + heading("score", Words.SCORE, language)
                + heading("rank", Words.RANK, language);
    }

    private static String heading(String cell, Phrase words, Language language) {
        return "@media screen and (max-width:640px){.indicators ." + cell + "::before{content:\"" + words.in(language)
                + " \";color:var(--soft);font-size:12.5px}}\n";
    }

    private void source(Html html, String unit, Indicator indicator, int observedIn) {
        Optional<Observation> found = page.edition().project().evidence().find(unit, indicator.code(), observedIn);
        if (found.isPresent()) {
            SourceLinks.link(html, found.get().source());
        }
    }
}
