// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.readings.coherence.Basis;
import dev.pagoda.readings.coherence.DenominatorLink;
import dev.pagoda.readings.coherence.Described;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.statistics.Description;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables behind the pictures: every indicator, and every indicator against every denominator. */
record CoherenceDetails(Page page, Cohering cohering) {
    void write(Html html) {
        html.open("details", "class", "long").leaf("summary", cohering.word(CoherenceWords.INDICATORS));
        indicators(html);
        html.close().line();
        List<DenominatorLink> links = cohering.reading().denominators();
        if (!links.isEmpty()) {
            html.open("details", "class", "long").leaf("summary", cohering.word(CoherenceWords.DENOMINATORS));
            html.leaf("p", cohering.word(CoherenceWords.DENOMINATORS_NOTE), "class", "why");
            denominators(html, links.subList(0, Math.min(page.limits().rows(), links.size())));
            html.close().line();
        }
    }

    private void head(Html html, Phrase first, List<CoherenceWords> heads) {
        html.open("div", "class", "scroll")
                .open("table", "class", "roomy")
                .open("thead")
                .open("tr");
        html.leaf("th", cohering.word(first));
        heads.forEach(head -> html.leaf("th", cohering.word(head), "class", "n"));
        html.close().close().open("tbody");
    }

    private void indicators(Html html) {
        head(
                html,
                CoherenceWords.NODE,
                List.of(
                        CoherenceWords.OBSERVED,
                        CoherenceWords.SKEW_BEFORE,
                        CoherenceWords.SKEW_AFTER,
                        CoherenceWords.KURTOSIS_BEFORE,
                        CoherenceWords.SKEW_AFTER,
                        CoherenceWords.WITH_OWN,
                        CoherenceWords.CLOSEST,
                        CoherenceWords.WITHOUT,
                        CoherenceWords.WITH_INDEX));
        for (int node : cohering.indicators()) {
            if (node > 0) {
                indicator(html, node);
            }
        }
        html.close().close().close().line();
    }

    private Optional<Description> description(String code, Basis basis) {
        return cohering.reading().descriptions().stream()
                .filter(one -> one.code().equals(code) && one.basis() == basis)
                .map(Described::description)
                .findFirst();
    }

    private void indicator(Html html, int node) {
        String code = page.nodes().get(node).code();
        Optional<Description> observed = description(code, Basis.OBSERVED);
        Optional<Description> score = description(code, Basis.SCORE);
        int parent = page.edition().framework().parent(node);
        name(html, node);
        number(
                html,
                Numerals.percent(observed.map(Description::availableShare).orElse(Double.NaN), 0, page.language()));
        number(html, Numerals.fixed(observed.map(Description::skewness).orElse(Double.NaN), 1));
        number(html, Numerals.fixed(score.map(Description::skewness).orElse(Double.NaN), 1));
        number(html, Numerals.fixed(observed.map(Description::kurtosis).orElse(Double.NaN), 1));
        number(html, Numerals.fixed(score.map(Description::kurtosis).orElse(Double.NaN), 1));
        number(html, Numerals.fixed(cohering.r(node, parent).r(), 2));
        number(html, closest(node, parent));
        number(html, Numerals.fixed(without(code, parent), 2));
        number(html, Numerals.fixed(cohering.r(node, 0).r(), 2));
        html.close().line();
    }

    private void name(Html html, int node) {
        html.open("tr").open("th", "scope", "row");
        html.leaf("span", page.nodes().get(node).code(), "class", "code").text(" ");
        html.foreign(page.voice().node(node)).close();
    }

    private static void number(Html html, String figure) {
        html.leaf("td", figure, "class", "n");
    }

    /** The node beside the parent that an indicator correlates most with, and how much. */
    private String closest(int node, int parent) {
        int closest = -1;
        for (DimensionCoherence dimension : cohering.reading().dimensions()) {
            int other = page.edition().framework().position(dimension.code());
            boolean beside = other != parent
                    && page.edition().framework().depth(other)
                            == page.edition().framework().depth(parent);
            if (beside
                    && (closest < 0
                            || cohering.r(node, other).r()
                                    > cohering.r(node, closest).r())) {
                closest = other;
            }
        }
        return closest < 0
                ? ""
                : Numerals.fixed(cohering.r(node, closest).r(), 2) + " ("
                        + page.nodes().get(closest).code() + ")";
    }

    private double without(String code, int parent) {
        DimensionCoherence dimension =
                cohering.reading().dimension(page.nodes().get(parent).code());
        double[] without =
                dimension.reliability().found().map(Reliability::without).orElse(new double[0]);
        int place = dimension.children().indexOf(code);
        return place >= 0 && place < without.length ? without[place] : Double.NaN;
    }

    private void denominators(Html html, List<DenominatorLink> links) {
        head(
                html,
                CoherenceWords.NODE,
                List.of(CoherenceWords.DENOMINATOR, CoherenceWords.BEFORE, CoherenceWords.AFTER));
        List<DenominatorLink> sorted = new ArrayList<>(links);
        for (DenominatorLink link : sorted) {
            name(html, page.edition().framework().position(link.indicator()));
            html.open("td").foreign(cohering.name(link.denominator())).text(" ");
            html.leaf("span", cohering.word(division(link)), "class", "soft").close();
            number(html, Numerals.fixed(r(link, true), 2));
            number(html, Numerals.fixed(r(link, false), 2));
            html.close().line();
        }
        html.close().close().close().line();
    }

    private double r(DenominatorLink link, boolean before) {
        return (before ? link.before() : link.after())
                .by(cohering.reading().settings().coefficient())
                .r();
    }

    private static Phrase division(DenominatorLink link) {
        return switch (link.division()) {
            case BY_IT -> CoherenceWords.BY_IT;
            case BY_ANOTHER -> CoherenceWords.BY_ANOTHER;
            case NONE -> CoherenceWords.BY_NOTHING;
        };
    }
}
