// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.change;

import dev.pagoda.audit.change.Cause;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.report.page.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says why a unit moved: {@code Shenyang fell from 22nd to 28th: −3 own data (patents 12.1 → 11.4), −1 rivals' data, −2
 * cities that joined.} Shares are whole places that add up to the move; one that rounds to none is left out.
 */
public final class ChangeSentences {
    private static final Template ROSE = new Template(
            "{unit} rose from {before} to {after}: {causes}.", "{unit}由第 {before} 位升至第 {after} 位：{causes}。");
    private static final Template FELL = new Template(
            "{unit} fell from {before} to {after}: {causes}.", "{unit}由第 {before} 位降至第 {after} 位：{causes}。");
    private static final Template STAYED =
            new Template("{unit} stayed {after}: {causes}.", "{unit}保持第 {after} 位：{causes}。");
    private static final Template STILL = new Template("{unit} stayed {after}.", "{unit}保持第 {after} 位。");
    private static final Template CAUSE = new Template("{places} {cause}", "{cause} {places}");
    private static final Template WITH_INDICATORS =
            new Template("{places} {cause} ({indicators})", "{cause} {places}（{indicators}）");
    private static final Template VALUES = new Template("{name} {before} → {after}", "{name} {before} → {after}");
    private static final Map<Cause, Name> SAMPLE = Map.of(
            Cause.ENTRANTS, new Name("{nouns} that joined", "新增{noun}"),
            Cause.LEAVERS, new Name("{nouns} that left", "退出{noun}"));
    private static final int MOST_INDICATORS = 2;

    /** An indicator is named if it has at least this share of the largest part of own data. */
    private static final double LEAST = 0.25;

    private final Project project;
    private final Map<String, Unit> units;

    /** {@code project} is that of the later edition. */
    public ChangeSentences(Project project) {
        this.project = project;
        this.units = project.units().stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    /** What a cause is called in this project: {@code cities that joined}. */
    public String title(Cause cause, Language language) {
        return project.noun().in(SAMPLE.getOrDefault(cause, cause.title()).in(language), language);
    }

    /** One sentence on a move at the index. */
    public String of(UnitChange change, Language language) {
        List<String> causes = causes(change, language);
        Template words = causes.isEmpty() ? STILL : STAYED;
        if (change.places() != 0) {
            words = change.places() > 0 ? ROSE : FELL;
        }
        Unit unit = units.get(change.unit());
        return words.with(
                        "unit",
                        unit == null ? change.unit() : unit.label(language),
                        "before",
                        Numerals.ordinal(change.rankBefore(), language),
                        "after",
                        Numerals.ordinal(change.rankAfter(), language),
                        "causes",
                        String.join(language == Language.ZH ? "，" : ", ", causes))
                .in(language);
    }

    private List<String> causes(UnitChange change, Language language) {
        long[] places = WholeShares.of(change);
        List<String> causes = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            long share = places[cause.ordinal()];
            if (share != 0) {
                String named = cause == Cause.OWN ? indicators(change, share, language) : "";
                causes.add((named.isEmpty() ? CAUSE : WITH_INDICATORS)
                        .with("places", signed(share), "cause", title(cause, language), "indicators", named)
                        .in(language));
            }
        }
        return causes;
    }

    /** A count of places with its sign. */
    public static String signed(long places) {
        return places > 0 ? "+" + places : "−" + -places;
    }

    /** The indicators that moved the score most in the direction in which own data moved the rank. */
    private String indicators(UnitChange change, long places, Language language) {
        List<UnitChange.OwnShare> leading = change.own().stream()
                .filter(share -> Math.signum(share.points()) == Long.signum(places))
                .filter(share -> project.framework().position(share.indicator()) >= 0)
                .filter(share -> Double.isFinite(share.before()) && share.before() != share.after())
                .sorted(Comparator.comparingDouble((UnitChange.OwnShare share) -> -Math.abs(share.points())))
                .limit(MOST_INDICATORS)
                .toList();
        return leading.stream()
                .filter(share -> Math.abs(share.points())
                        >= LEAST * Math.abs(leading.get(0).points()))
                .map(share -> VALUES.with(
                                "name",
                                name(share.indicator(), language),
                                "before",
                                Numerals.raw(share.before()),
                                "after",
                                Numerals.raw(share.after()))
                        .in(language))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    private String name(String code, Language language) {
        return project.framework()
                .nodes()
                .get(project.framework().position(code))
                .label(language);
    }
}
