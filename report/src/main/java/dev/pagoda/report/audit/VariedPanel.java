// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Factor;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.List;

/** What was varied, how often, from which seed, and what could not be computed. */
record VariedPanel(Page page, Audited audited) {
    private static final int MOST_FAILURES = 30;

    void write(Html html) {
        List<Factor> factors = audited.settings().factors();
        html.leaf("h3", page.word(AuditWords.VARIED));
        html.leaf(
                        "p",
                        page.word(factors.isEmpty() ? AuditWords.NOTHING_VARIED : AuditWords.VARIED_NOTE),
                        "class",
                        "why")
                .line();
        if (!factors.isEmpty()) {
            table(html, factors);
        }
        html.leaf("p", runs(), "class", "runs").line();
        failures(html);
    }

    private void table(Html html, List<Factor> factors) {
        FactorWords words = new FactorWords(page);
        FactorNames names = new FactorNames(page.voice(), factors);
        html.open("div", "class", "scroll")
                .open("table", "class", "varied")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(AuditWords.FACTOR)).leaf("th", page.word(AuditWords.VARIES));
        html.leaf("th", page.word(AuditWords.ALTERNATIVES)).close().close().open("tbody");
        for (Factor factor : factors) {
            html.open("tr").foreignLeaf("th", Numerals.capital(names.of(factor)), "scope", "row");
            html.leaf("td", names.slot(factor)).open("td");
            words.alternatives(html, factor);
            html.close().close().line();
        }
        html.close().close().close().line();
    }

    private static Phrase sampling(AuditSettings.Sampling sampling) {
        return switch (sampling) {
            case RANDOM -> AuditWords.SAMPLING_RANDOM;
            case SOBOL -> AuditWords.SAMPLING_SOBOL;
            case HALTON -> AuditWords.SAMPLING_HALTON;
        };
    }

    private String runs() {
        AuditResult result = audited.result();
        AuditSettings settings = audited.settings();
        String gap = page.word(Words.GAP);
        StringBuilder runs = new StringBuilder(page.sentence(AuditWords.RUNS)
                .with("n", Numerals.grouped(result.replications(), page.language()))
                .with("scenarios", Numerals.grouped(result.scenarios(), page.language()))
                .with("sampling", page.word(sampling(settings.sampling())))
                .with("seed", Long.toString(settings.seed()))
                .text());
        if (result.sampled().replications() < result.replications()) {
            runs.append(gap).append(count(AuditWords.RUNS_KEPT, result.sampled().replications()));
        }
        if (result.failed() > 0) {
            Phrase words = result.failed() == 1 ? AuditWords.RUNS_FAILED_ONE : AuditWords.RUNS_FAILED;
            runs.append(gap).append(count(words, result.failed()));
        }
        runs.append(gap).append(page.word(audited.hasOneScale() ? AuditWords.ONE_SCALE : AuditWords.MANY_SCALES));
        return runs.append(gap).append(page.word(AuditWords.RUNS_TABLES)).toString();
    }

    private String count(Phrase words, long count) {
        return page.sentence(words)
                .with("n", Numerals.grouped(count, page.language()))
                .text();
    }

    private void failures(Html html) {
        List<String> failures = audited.result().failures();
        if (failures.isEmpty()) {
            return;
        }
        html.leaf("h4", page.word(AuditWords.RUNS_FAILURES)).open("ul", "class", "parameters");
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> html.open("li").foreign(failure).close());
        html.close().line();
    }
}
