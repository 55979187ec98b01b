// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.CellMarks;
import dev.pagoda.answers.Coverage;
import dev.pagoda.answers.Edition;
import dev.pagoda.charts.Chart;
import dev.pagoda.charts.Responsive;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.ranking.Leaders;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all chapters of one page share: the edition, its language, findings, and what was asked of the result once for
 * all of them.
 */
public final class Page {
    /** Width of wide charts, in pixels. */
    public static final double WIDE = 960;

    /** Width of charts on a phone, in pixels. */
    public static final double NARROW = 328;

    private final Edition edition;
    private final Voice voice;
    private final PageLimits limits;
    private final CellMarks marks;
    private final Coverage coverage;
    private final Facts facts;
    private final Optional<Audited> audited;
    private final List<Node> nodes;
    private final List<Integer> ranking;
    private final Map<String, Integer> placeByCode = new HashMap<>();
    private final BitSet hasProfile = new BitSet();
    private final BitSet linked = new BitSet();
    private final Map<Integer, Map<Double, Integer>> tiesByNode = new HashMap<>();
    private final Map<Integer, NodeScores> placesByNode = new HashMap<>();

    public Page(Edition edition, Language language) {
        this.edition = edition;
        this.voice = Voice.of(edition, language);
        this.limits = PageLimits.of(edition);
        this.marks = new CellMarks(edition.result());
        this.coverage = new Coverage(edition.result());
        this.facts =
                new Facts(edition.framework().indicators(), edition.result().observed());
        this.audited = Audited.of(edition);
        this.nodes = edition.framework().nodes();
        this.ranking = edition.ranking();
        profiled().forEach(hasProfile::set);
        for (int unit = 0; unit < edition.units().size(); unit++) {
            placeByCode.put(edition.unit(unit).code(), unit);
        }
    }

    public Edition edition() {
        return edition;
    }

    public Voice voice() {
        return voice;
    }

    public Language language() {
        return voice.language();
    }

    public PageLimits limits() {
        return limits;
    }

    public CellMarks marks() {
        return marks;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** Yes or no, where an indicator, by its column, is a fact and not a number. */
    public Optional<Phrase> fact(int column, int unit) {
        return facts.at(column, edition.row(unit));
    }

    /** What an audit found, where there was one. */
    public Optional<Audited> audited() {
        return audited;
    }

    public List<Node> nodes() {
        return nodes;
    }

    /** Places of the ranked units, best first. */
    public List<Integer> ranking() {
        return ranking;
    }

    /** The ranked units that a long table shows. */
    public List<Integer> shown() {
        return ranking.subList(0, Math.min(limits.rows(), ranking.size()));
    }

    /** The units with a profile. */
    public List<Integer> profiled() {
        return ranking.subList(0, Math.min(limits.profiles(), ranking.size()));
    }

    public Leaders leaders() {
        return edition.leaders();
    }

    public String word(Phrase words) {
        return voice.word(words);
    }

    public Sentence sentence(Phrase words) {
        return voice.sentence(words);
    }

    /** A score, or a difference of scores, as it is printed. */
    public String points(double points) {
        return Numerals.fixed(points, voice.decimals());
    }

    /** A rank, with an equals sign before it where it is shared. */
    public String rank(int node, int unit) {
        double rank = edition.rank(node, unit);
        if (!Double.isFinite(rank)) {
            return Numerals.MISSING;
        }
        return (isShared(node, rank) ? "=" : "") + Numerals.rank(rank);
    }

    /** A rank in a sentence: {@code 3rd of 36}, {@code 并列第 3 名}. */
    public String rankInWords(int node, int unit) {
        double rank = edition.rank(node, unit);
        if (!Double.isFinite(rank)) {
            return Numerals.MISSING;
        }
        return sentence(isShared(node, rank) ? Words.RANK_SHORT_TIED : Words.RANK_SHORT)
                .with("rank", Numerals.ordinal(rank, language()))
                .with("n", Integer.toString(ranked(node)))
                .text();
    }

    /** How many units have a rank at a node. */
    private int ranked(int node) {
        return ties(node).entrySet().stream()
                .filter(tie -> !tie.getKey().isNaN())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean isShared(int node, double rank) {
        return ties(node).getOrDefault(rank, 0) > 1;
    }

    private Map<Double, Integer> ties(int node) {
        return tiesByNode.computeIfAbsent(node, asked -> {
            Map<Double, Integer> counts = new HashMap<>();
            for (int unit = 0; unit < edition.units().size(); unit++) {
                counts.merge(edition.rank(asked, unit), 1, Integer::sum);
            }
            return counts;
        });
    }

    /** The scores of all ranked units at a node. */
    public NodeScores places(int node) {
        return placesByNode.computeIfAbsent(node, asked -> NodeScores.of(edition, ranking, asked));
    }

    /** The name of the place on the page where a unit's profile stands. */
    public String anchor(int unit) {
        return "unit-" + safe(edition.unit(unit).code(), unit);
    }

    /** The name of the place where a node has its chapter. */
    public String anchor(Node node) {
        return "dimension-" + safe(node.code(), edition.position(node));
    }

    private static String safe(String code, int place) {
        boolean plain = !code.isEmpty()
                && code.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        return plain ? code : "n-" + place;
    }

    /** From here on every unit is linked once more. */
    public void beginChapter() {
        linked.clear();
    }

    /**
     * A unit's name, linked to its profile if it has one: where a chapter names it first, so that who reads by keyboard
     * need not pass each link again and again.
     */
    public void name(Html html, int unit) {
        String label = voice.unitLabel(unit);
        if (hasProfile.get(unit) && !linked.get(unit)) {
            linked.set(unit);
            html.open("a", "href", "#" + anchor(unit)).foreign(label).close();
        } else {
            html.foreign(label);
        }
    }

    /** A sentence with its figures in bold and its names as links. */
    public void pieces(Html html, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Measured) {
                html.leaf("b", piece.text());
            } else if (piece instanceof Piece.Mention mention && placeByCode.containsKey(mention.unit())) {
                name(html, placeByCode.get(mention.unit()));
            } else {
                html.foreign(piece.text());
            }
        }
    }

    /** A chart in a wide and a narrow form. */
    public static void chart(Html html, Chart wide, Chart narrow) {
        html.open("figure").raw(Responsive.html(wide, narrow)).close().line();
    }
}
