// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.AuditResult.Alone;
import dev.pagoda.audit.Factor;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;

/** What each alternative does while all else stays as in the index. */
record AloneTable(Page page, Audited audited) {
    void write(Html html) {
        html.open("div", "class", "scroll")
                .open("table", "class", "roomy")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(AuditWords.FACTOR)).leaf("th", page.word(AuditWords.ALTERNATIVE));
        html.leaf("th", page.word(AuditWords.MEAN_SHIFT), "class", "n");
        html.leaf("th", page.word(AuditWords.LARGEST_SHIFT), "class", "n").leaf("th", page.word(AuditWords.MOVES_MOST));
        html.leaf(
                "th",
                page.sentence(AuditWords.KEPT_HEAD)
                        .with("k", Integer.toString(audited.top()))
                        .text(),
                "class",
                "n");
        html.leaf("th", page.word(AuditWords.LEADER_HEAD)).close().close().open("tbody");
        String before = "";
        for (Alone alone : audited.result().alone()) {
            row(html, alone, alone.factor().equals(before));
            before = alone.factor();
        }
        html.close().close().close().line();
    }

    private void row(Html html, Alone alone, boolean again) {
        html.open("tr")
                .foreignLeaf(
                        again ? "td" : "th",
                        again ? "" : Numerals.capital(names().of(alone.factor())),
                        "scope",
                        again ? "" : "row")
                .open("td");
        boolean drawn = alone.alternative().isEmpty();
        if (drawn) {
            html.text(page.word(AuditWords.DRAWN));
        } else {
            alternative(html, alone);
        }
        html.close();
        if (Double.isNaN(alone.meanShift())) {
            html.leaf("td", page.word(AuditWords.NOT_COMPUTED), "colspan", "5", "class", "soft");
        } else {
            figures(html, alone, drawn);
        }
        html.close().line();
    }

    private FactorNames names() {
        return new FactorNames(page.voice(), audited.settings().factors());
    }

    private void alternative(Html html, Alone alone) {
        FactorWords words = new FactorWords(page);
        for (Factor factor : audited.settings().factors()) {
            if (factor instanceof Factor.Methods methods && methods.name().equals(alone.factor())) {
                words.alternative(html, methods, alone.alternative());
                return;
            }
        }
        html.foreign(alone.alternative());
    }

    private void figures(Html html, Alone alone, boolean drawn) {
        html.leaf("td", Numerals.fixed(alone.meanShift(), 2), "class", "n");
        html.leaf("td", Numerals.fixed(alone.largestShift(), 0), "class", "n").open("td", "class", "soft");
        if (alone.unit() >= 0) {
            page.name(html, audited.place(alone.unit()));
        }
        html.close().leaf("td", Numerals.fixed(alone.topKept(), drawn ? 1 : 0), "class", "n");
        Phrase leader = alone.leaderStays()
                ? drawn ? AuditWords.LEADER_STAYS_MOSTLY : AuditWords.LEADER_STAYS
                : drawn ? AuditWords.LEADER_CHANGES_MOSTLY : AuditWords.LEADER_CHANGES;
        html.leaf("td", page.word(leader));
    }
}
