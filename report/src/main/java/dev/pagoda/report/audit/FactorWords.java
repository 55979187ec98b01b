// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.Alternative;
import dev.pagoda.audit.DataError;
import dev.pagoda.audit.Factor;
import dev.pagoda.audit.Spread;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is varied in an audit, in words. */
record FactorWords(Page page) {
    /** The alternatives of a factor, one line each. */
    void alternatives(Html html, Factor factor) {
        html.open("ul", "class", "plain");
        if (factor instanceof Factor.Methods methods) {
            for (Alternative alternative : methods.alternatives()) {
                html.open("li");
                if (alternative.isNominal()) {
                    html.text(page.word(AuditWords.AS_IS));
                } else {
                    alternative(html, methods, alternative.label());
                }
                html.close();
            }
        } else if (factor instanceof Factor.Weights weights) {
            html.leaf("li", spread(weights.spread()));
            html.open("li", "class", "soft").foreign(where(weights)).close();
        } else if (factor instanceof Factor.Data data) {
            data.errors().forEach(error -> html.leaf("li", error(error)));
            html.leaf("li", draws(data), "class", "soft");
        }
        html.close();
    }

    /** An alternative in the words of the method file, and what the field calls it. */
    void alternative(Html html, Factor.Methods factor, String label) {
        if (factor.slot().equals(FactorNames.WITHOUT)) {
            html.foreign(
                    page.sentence(AuditWords.WITHOUT).with("name", named(label)).text());
            return;
        }
        String title = label.equals("off") ? page.word(AuditWords.STEP_OFF) : title(factor.slot(), label);
        if (title.isEmpty()) {
            html.leaf("code", label);
            return;
        }
        html.foreign(title);
        if (label.contains(",")) {
            html.text(" ").leaf("code", label.substring(label.indexOf(',') + 1).trim(), "class", "soft");
        }
    }

    private String title(String slot, String label) {
        String name = label.contains(",") ? label.substring(0, label.indexOf(',')) : label;
        return StepKind.find(slot)
                .flatMap(StepKind::catalogue)
                .flatMap(catalogue -> catalogue.find(name))
                .map(method -> method.title().in(page.language()))
                .orElse("");
    }

    /** The name of a node or unit that is left out. */
    private String named(String code) {
        int node = page.edition().framework().position(code);
        if (node >= 0) {
            return page.voice().node(node);
        }
        return page.edition()
                .project()
                .findUnit(code)
                .map(unit -> unit.label(page.language()))
                .orElse(code);
    }

    private String spread(Spread spread) {
        if (spread instanceof Spread.Noise noise) {
            return page.sentence(AuditWords.WEIGHTS_NOISE)
                    .with("share", percent(noise.share()))
                    .text();
        }
        if (spread instanceof Spread.Dirichlet dirichlet) {
            return page.sentence(AuditWords.WEIGHTS_DIRICHLET)
                    .with("n", Numerals.raw(dirichlet.concentration()))
                    .text();
        }
        Spread.Sets sets = (Spread.Sets) spread;
        Phrase words = switch (sets.use()) {
            case EACH -> AuditWords.WEIGHTS_EACH;
            case BOOTSTRAP -> AuditWords.WEIGHTS_BOOTSTRAP;
            case MIX -> AuditWords.WEIGHTS_MIX;
        };
        String names =
                sets.sets().stream().map(Spread.Named::name).collect(Collectors.joining(page.word(Words.LISTED)));
        return page.sentence(words).with("names", names).text();
    }

    private String where(Factor.Weights weights) {
        if (weights.dimensions().size() == dimensions()) {
            return page.word(AuditWords.WEIGHTS_ALL);
        }
        String names = weights.dimensions().stream()
                .map(page.voice()::node)
                .collect(Collectors.joining(page.word(Words.LISTED)));
        return page.sentence(AuditWords.WEIGHTS_AT).with("names", names).text();
    }

    /** How many dimensions there are that weigh several children. */
    private long dimensions() {
        return IntStream.range(0, page.nodes().size())
                .filter(node -> page.edition().framework().children(node).length > 1)
                .count();
    }

    private String error(DataError error) {
        if (error instanceof DataError.Relative relative) {
            List<String> parts = new ArrayList<>();
            parts.add(page.sentence(AuditWords.DATA_RELATIVE)
                    .with("share", percent(relative.share()))
                    .text());
            relative.status()
                    .ifPresent(status -> parts.add(page.sentence(AuditWords.DATA_STATUS)
                            .with("status", Word.of(status))
                            .text()));
            Optional.of(relative.source())
                    .filter(source -> !source.isEmpty())
                    .ifPresent(source -> parts.add(page.sentence(AuditWords.DATA_FROM)
                            .with("source", source)
                            .text()));
            return String.join(page.word(Words.COMMA), parts);
        }
        return page.word(
                error instanceof DataError.Rounding
                        ? AuditWords.DATA_ROUNDING
                        : error instanceof DataError.OtherSources ? AuditWords.DATA_SOURCES : AuditWords.DATA_IMPUTED);
    }

    private String draws(Factor.Data data) {
        return page.sentence(AuditWords.DATA_DRAWS)
                .with("n", Numerals.grouped(data.draws(), page.language()))
                .text();
    }

    private String percent(double share) {
        return Numerals.percent(share, share * 100 == Math.rint(share * 100) ? 0 : 1, page.language());
    }
}
