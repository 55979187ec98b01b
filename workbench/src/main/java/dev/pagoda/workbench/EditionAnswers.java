// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.answers.Answer;
import dev.pagoda.answers.AuditAnswer;
import dev.pagoda.answers.ChangeAnswer;
import dev.pagoda.answers.CoherenceAnswer;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.RankingAnswer;
import dev.pagoda.answers.ReadingsAnswer;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.report.Findings;
import dev.pagoda.report.change.ChangeSentences;
import dev.pagoda.report.coherence.CoherenceFindings;
import dev.pagoda.report.coherence.WeakSpot;
import dev.pagoda.report.page.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All that an edition answers, each answer with the sentences that tell it. */
public final class EditionAnswers {
    private record Told(Finding en, Finding zh) {}

    private record Weak(WeakSpot en, WeakSpot zh) {}

    private EditionAnswers() {}

    /** The ranking, then what was found out beside it. */
    public static List<Answer> of(Edition edition) {
        List<Answer> all = new ArrayList<>(List.of(ranking(edition)));
        edition.variants().ifPresent(all::add);
        edition.changes().ifPresent(changes -> all.add(change(edition.project(), changes)));
        edition.audit().ifPresent(audit -> all.add(new AuditAnswer(audit)));
        edition.coherence().ifPresent(coherence -> all.add(coherence(edition, coherence)));
        edition.readings().ifPresent(readings -> all.add(new ReadingsAnswer(readings, edition.result())));
        return all;
    }

    /** The ranking with the findings of the front page. */
    public static Answer ranking(Edition edition) {
        Findings findings = new Findings(edition);
        List<Finding> en = findings.in(Language.EN);
        List<Finding> zh = findings.in(Language.ZH);
        AnswerTable<Told> table = new Columns<Told>()
                .text("id", "Id", "编号", row -> row.en().id())
                .text("label_en", "About", "英文主题", row -> row.en().label())
                .text("label_zh", "About, in Chinese", "主题", row -> row.zh().label())
                .text("text_en", "Finding", "英文发现", row -> row.en().text())
                .text("text_zh", "Finding in Chinese", "发现", row -> row.zh().text())
                .table(
                        "findings",
                        "Findings",
                        "主要发现",
                        () -> IntStream.range(0, en.size()).mapToObj(i -> new Told(en.get(i), zh.get(i))));
        return new RankingAnswer(edition).with(table);
    }

    /**
     * How the ranking changed between two editions, with a sentence for each unit; the project is that of the later
     * one.
     */
    public static Answer change(Project project, Changes changes) {
        ChangeSentences sentences = new ChangeSentences(project);
        AnswerTable<UnitChange> table = new Columns<UnitChange>()
                .unit(UnitChange::unit)
                .text("text_en", "Why it moved", "英文：变动原因", change -> sentences.of(change, Language.EN))
                .text("text_zh", "Why it moved, in Chinese", "变动原因", change -> sentences.of(change, Language.ZH))
                .table("sentences", "Why units moved, in words", "变动原因（文字）", () -> changes.atIndex().stream());
        return new ChangeAnswer(project.id(), changes).with(table);
    }

    /**
     * Whether the framework holds together, with the sentences that say what is weak, why it matters and what to try.
     */
    public static Answer coherence(Edition edition, Coherence coherence) {
        CoherenceFindings findings = new CoherenceFindings(edition, coherence);
        List<WeakSpot> en = findings.in(Language.EN);
        List<WeakSpot> zh = findings.in(Language.ZH);
        AnswerTable<Weak> table = new Columns<Weak>()
                .text("id", "Id", "编号", row -> row.en().finding().id())
                .share(
                        "touched",
                        "Share of the index touched",
                        "涉及的指数占比",
                        row -> row.en().weight())
                .text("label_en", "About", "英文主题", row -> row.en().finding().label())
                .text(
                        "label_zh",
                        "About, in Chinese",
                        "主题",
                        row -> row.zh().finding().label())
                .text(
                        "weak_en",
                        "What is weak",
                        "英文：薄弱之处",
                        row -> row.en().finding().text())
                .text(
                        "weak_zh",
                        "What is weak, in Chinese",
                        "薄弱之处",
                        row -> row.zh().finding().text())
                .text("why_en", "Why it matters", "英文：影响", row -> row.en().why())
                .text(
                        "why_zh",
                        "Why it matters, in Chinese",
                        "影响",
                        row -> row.zh().why())
                .text("try_en", "What to try", "英文：建议", row -> row.en().cure())
                .text("try_zh", "What to try, in Chinese", "建议", row -> row.zh().cure())
                .table(
                        "sentences",
                        "What is weak, in words",
                        "薄弱之处（文字）",
                        () -> IntStream.range(0, en.size()).mapToObj(i -> new Weak(en.get(i), zh.get(i))));
        return new CoherenceAnswer(coherence, edition.framework()).with(table);
    }
}
