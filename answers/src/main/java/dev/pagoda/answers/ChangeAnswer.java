// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.audit.change.Cause;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.core.model.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the ranking changed from one edition to another, and why: the shares of the causes add up to the change of every
 * unit.
 */
public record ChangeAnswer(String project, Changes changes) implements Answer {
    private record Own(UnitChange change, UnitChange.OwnShare share) {}

    @Override
    public String name() {
        return "change";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("project", project);
        facts.put("before", changes.before());
        facts.put("after", changes.after());
        facts.put("causes", changes.causes().stream().map(Word::of).toList());
        facts.put("joined", changes.entrants());
        facts.put("left", changes.leavers());
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        return List.of(moves(), own());
    }

    private AnswerTable<?> moves() {
        Columns<UnitChange> columns = new Columns<UnitChange>()
                .unit(UnitChange::unit)
                .node(UnitChange::node)
                .rank("rank_before", "Rank before", "原名次", UnitChange::rankBefore)
                .rank("rank_after", "Rank after", "现名次", UnitChange::rankAfter)
                .places("places", "Places gained", "名次变化", UnitChange::places)
                .points("score_before", "Score before", "原得分", UnitChange::scoreBefore)
                .points("score_after", "Score after", "现得分", UnitChange::scoreAfter)
                .points("points", "Points gained", "得分变化", change -> change.scoreAfter() - change.scoreBefore());
        for (Cause cause : Cause.values()) {
            String key = cause.name().toLowerCase(Locale.ROOT);
            columns.places(
                            "places_" + key,
                            "Places by " + cause.title().en(),
                            "名次变化：" + cause.title().zh(),
                            change -> change.places(cause))
                    .meaning(
                            "Share of the places gained; the shares of all causes add up to them",
                            "名次变化中的份额；各原因的份额之和即名次变化");
        }
        for (Cause cause : Cause.values()) {
            String key = cause.name().toLowerCase(Locale.ROOT);
            columns.points(
                            "points_" + key,
                            "Points by " + cause.title().en(),
                            "得分变化：" + cause.title().zh(),
                            change -> change.points(cause))
                    .meaning(
                            "Share of the points gained; the shares of all causes add up to them",
                            "得分变化中的份额；各原因的份额之和即得分变化");
        }
        return columns.table("moves", "Moves and their causes", "变动及其原因", () -> changes.changes().stream());
    }

    private AnswerTable<?> own() {
        return new Columns<Own>()
                .unit(row -> row.change().unit())
                .node(row -> row.change().node())
                .node("indicator", "Indicator", "指标", row -> row.share().indicator())
                .number("before", "Value before", "原值", row -> row.share().before())
                .number("after", "Value after", "现值", row -> row.share().after())
                .points("points", "Points", "得分变化", row -> row.share().points())
                .meaning("Of the points by own data", "自身数据所致得分变化中的部分")
                .table(
                        "own",
                        "Own data by indicator",
                        "自身数据（按指标）",
                        () -> changes.changes().stream()
                                .flatMap(change -> change.own().stream().map(share -> new Own(change, share))));
    }
}
