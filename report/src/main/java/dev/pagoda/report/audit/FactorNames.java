// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.Factor;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.StepWords;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.List;

/**
 * What the factors of an audit are called in sentences: as the project names them, or by what they vary. A key of the
 * method file is no word.
 */
record FactorNames(Voice voice, List<Factor> factors) {
    static final String WITHOUT = "without";

    /** The name of a factor by its key. */
    String of(String key) {
        return factors.stream()
                .filter(factor -> factor.name().equals(key))
                .findFirst()
                .map(this::of)
                .orElse(key);
    }

    /** The name of a factor; where another one without a title varies the same, its key tells them apart. */
    String of(Factor factor) {
        String title = factor.title().in(voice.language());
        if (!title.isEmpty()) {
            return title;
        }
        String slot = slot(factor);
        boolean alone = factors.stream()
                .allMatch(other -> other.name().equals(factor.name())
                        || !other.title().in(voice.language()).isEmpty()
                        || !slot(other).equals(slot));
        String name = voice.language() == Language.EN ? uncapital(slot) : slot;
        return alone
                ? name
                : Sentence.of(voice.word(Words.UNRANKED_ITEM))
                        .with("name", name)
                        .with("reason", factor.name())
                        .text();
    }

    private static String uncapital(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** What the factor varies, in a few words. */
    String slot(Factor factor) {
        return factor instanceof Factor.Methods methods
                ? slot(methods.slot())
                : voice.word(factor instanceof Factor.Weights ? AuditWords.SLOT_WEIGHTS : AuditWords.SLOT_DATA);
    }

    private String slot(String slot) {
        Phrase words = slot.equals("variants")
                ? AuditWords.SLOT_VARIANTS
                : slot.equals(WITHOUT)
                        ? AuditWords.SLOT_WITHOUT
                        : StepWords.title(StepKind.find(slot).orElseThrow());
        return voice.word(words);
    }
}
