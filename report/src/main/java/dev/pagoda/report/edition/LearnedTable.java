// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.List;

/** The constants that the steps learned for the edition. */
record LearnedTable(Page page) {
    void write(Html html) {
        List<Learned> learned = page.edition().result().learned().stream()
                .filter(one -> !one.constants().isEmpty()
                        && one.periods().contains(page.edition().period()))
                .limit(10L * page.limits().rows())
                .toList();
        html.open("details", "class", "long").leaf("summary", page.word(Words.LEARNED_TABLE));
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.leaf("th", page.word(Words.STEP)).leaf("th", page.word(Words.INDICATOR));
        html.leaf("th", page.word(Words.METHOD_HEAD)).leaf("th", page.word(Words.CONSTANTS));
        html.close().close().open("tbody");
        learned.forEach(one -> row(html, one));
        html.close().close().close().close().line();
    }

    private void row(Html html, Learned learned) {
        html.open("tr").open("td").leaf("code", learned.step()).close();
        html.open("th", "scope", "row")
                .leaf("span", learned.code(), "class", "code")
                .text(" ");
        html.foreign(
                page.edition().framework().find(learned.code()).map(this::label).orElse(""));
        html.close().open("td").leaf("code", learned.method()).close().open("td");
        String between = "";
        for (Constant constant : learned.constants()) {
            html.text(between).leaf("code", constant.name()).text(" ").text(Numerals.raw(constant.value()));
            between = " · ";
        }
        html.close().close().line();
    }

    private String label(Node node) {
        return page.voice().label(node);
    }
}
