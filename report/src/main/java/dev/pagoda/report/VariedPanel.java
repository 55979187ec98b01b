package dev.pagoda.report;

import dev.pagoda.core.audit.AuditResult;
import dev.pagoda.core.audit.AuditSettings;
import dev.pagoda.core.audit.Factor;
import java.util.List;

/** What was varied, how often, from which seed, and what could not be computed. */
record VariedPanel(Page page, Audited audited) {
    private static final int MOST_FAILURES = 30;

    void write(Html html) {
        List<Factor> factors = audited.settings().factors();
        html.leaf("h3", page.word(Words.VARIED));
        html.leaf("p", page.word(factors.isEmpty() ? Words.NOTHING_VARIED : Words.VARIED_NOTE), "class", "why")
                .line();
        if (!factors.isEmpty()) {
            table(html, factors);
        }
        html.leaf("p", runs(), "class", "runs").line();
        failures(html);
    }

    private void table(Html html, List<Factor> factors) {
        FactorWords words = new FactorWords(page);
        html.open("div", "class", "scroll")
                .open("table", "class", "varied")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.FACTOR)).leaf("th", page.word(Words.VARIES));
        html.leaf("th", page.word(Words.ALTERNATIVES)).close().close().open("tbody");
        for (Factor factor : factors) {
            html.open("tr").foreignLeaf("th", factor.name(), "scope", "row");
            html.leaf("td", words.slot(factor)).open("td");
            words.alternatives(html, factor);
            html.close().close().line();
        }
        html.close().close().close().line();
    }

    private static Words sampling(AuditSettings.Sampling sampling) {
        return switch (sampling) {
            case RANDOM -> Words.SAMPLING_RANDOM;
            case SOBOL -> Words.SAMPLING_SOBOL;
            case HALTON -> Words.SAMPLING_HALTON;
        };
    }

    private String runs() {
        AuditResult result = audited.result();
        AuditSettings settings = audited.settings();
        String gap = page.word(Words.GAP);
        StringBuilder runs = new StringBuilder(page.sentence(Words.RUNS)
                .with("n", Numerals.grouped(result.replications()))
                .with("scenarios", Numerals.grouped(result.scenarios()))
                .with("sampling", page.word(sampling(settings.sampling())))
                .with("seed", Long.toString(settings.seed()))
                .text());
        if (result.sampled().replications() < result.replications()) {
            runs.append(gap).append(count(Words.RUNS_KEPT, result.sampled().replications()));
        }
        if (result.failed() > 0) {
            Words words = result.failed() == 1 ? Words.RUNS_FAILED_ONE : Words.RUNS_FAILED;
            runs.append(gap).append(count(words, result.failed()));
        }
        runs.append(gap).append(page.word(audited.hasOneScale() ? Words.ONE_SCALE : Words.MANY_SCALES));
        return runs.append(gap).append(page.word(Words.RUNS_TABLES)).toString();
    }

    private String count(Words words, long count) {
        return page.sentence(words).with("n", Numerals.grouped(count)).text();
    }

    private void failures(Html html) {
        List<String> failures = audited.result().failures();
        if (failures.isEmpty()) {
            return;
        }
        html.leaf("h4", page.word(Words.RUNS_FAILURES)).open("ul", "class", "parameters");
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> html.open("li").foreign(failure).close());
        html.close().line();
    }
}
