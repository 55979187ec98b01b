// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Word;
import dev.pagoda.readings.coherence.Availability;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.coherence.Flag;
import dev.pagoda.readings.coherence.Importance;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what is weak in a framework. */
record WeakSentences(Cohering cohering) {
    private static final int MOST_ITEMS = 4;

    /** A node that correlates more with another dimension by less than this is told in the tables alone. */
    private static final double CLOSER_BY = 0.1;

    /** An indicator that correlates less than this with the index, to either side, says nothing of it. */
    static final double SILENT_BELOW = 0.1;

    /** α must rise by more than this without a child before the child is named. */
    private static final double RISES_BY = 0.01;

    /** One entry of a list: its words, and how far it is from what it should be. */
    private record Item(List<Piece> pieces, double gravity) {}

    /** What the flags of one topic about one dimension say; empty where none of them is worth a sentence. */
    Optional<WeakSpot> spot(WeakTopic topic, String parent, List<Flag> flags) {
        List<Flag> told = flags.stream()
                .filter(flag -> topic != WeakTopic.CLOSER || isCloser(flag))
                .filter(flag -> topic != WeakTopic.MEASURES_SIZE || isStrongest(flag, flags))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = told.stream().map(flag -> item(topic, flag)).toList();
        Sentence sentence = weak(topic, parent, told.get(0), items);
        Set<String> codes = new LinkedHashSet<>();
        for (Flag flag : told) {
            codes.add(flag.code());
            if (topic == WeakTopic.REDUNDANT || topic == WeakTopic.NEGATIVE) {
                codes.add(flag.other());
            }
        }
        return Optional.of(spot(topic, parent, sentence, weight(codes)));
    }

    /** Whether an indicator clearly goes with another dimension, and more than with its own. */
    private boolean isCloser(Flag flag) {
        double r = cohering.r(
                        cohering.framework().position(flag.code()),
                        cohering.framework().position(flag.other()))
                .r();
        return flag.value() >= CLOSER_BY
                && r >= cohering.reading().settings().correlation().weak();
    }

    /**
     * Whether no other denominator correlates more with the indicator: size has many measures, and one of them is
     * enough to name.
     */
    private static boolean isStrongest(Flag flag, List<Flag> flags) {
        for (Flag other : flags) {
            boolean same = other.code().equals(flag.code());
            if (same && Math.abs(other.value()) > Math.abs(flag.value())) {
                return false;
            }
        }
        return true;
    }

    private WeakSpot spot(WeakTopic topic, String parent, Sentence sentence, double weight) {
        String id = "coherence-" + Word.of(topic);
        String label = topic.label(cohering.voice());
        boolean named = topic.isByParent();
        return new WeakSpot(
                new Finding(
                        named ? id + "-" + parent : id,
                        named ? label + " · " + cohering.name(parent) : label,
                        sentence.pieces()),
                topic.why(cohering.voice()),
                topic.cure(cohering.voice()),
                weight);
    }

    private Sentence weak(WeakTopic topic, String parent, Flag first, List<Item> items) {
        Sentence sentence = topic.weak(cohering.voice()).with("parent", cohering.name(parent));
        String from = "coherence:" + topic.name().toLowerCase(Locale.ROOT) + ":" + parent;
        return switch (topic) {
            case RELIABILITY ->
                sentence.with("figure", quantity(first.value(), 2, from))
                        .with("limit", quantity(first.limit(), 2, "limit"))
                        .with("more", without(parent, first.value()));
            case ADEQUACY ->
                sentence.with("figure", quantity(first.value(), 2, from))
                        .with("limit", quantity(first.limit(), 2, "limit"));
            case UNCORRELATED -> sentence.with("figure", quantity(first.value(), 2, from));
            case SEVERAL ->
                sentence.with("figure", cohering.voice().number((int) first.value(), from))
                        .with("share", share(firstShare(parent), from));
            case FIRST ->
                sentence.with("share", share(first.value(), from)).with("limit", share(first.limit(), "limit"));
            default -> sentence.with("list", list(items));
        };
    }

    private Item item(WeakTopic topic, Flag flag) {
        Sentence sentence = topic.item(cohering.voice()).with("one", cohering.name(flag.code()));
        String from = "coherence:" + flag.weakness().name().toLowerCase(Locale.ROOT) + ":" + flag.code();
        double gravity = switch (topic) {
            case IMPORTANCE -> Math.max(flag.value(), 1 / flag.value());
            case MISSING, ZEROS, FEW_VALUES, WEAK -> -flag.value();
            default -> Math.abs(flag.value());
        };
        List<Piece> pieces = switch (topic) {
            case REDUNDANT, NEGATIVE, STILL_SIZE, MEASURES_SIZE ->
                sentence.with("other", cohering.name(flag.other()))
                        .with("figure", quantity(flag.value(), 2, from))
                        .pieces();
            case AGAINST_INDEX, AGAINST_PARENT, WEAK ->
                sentence.with("figure", quantity(flag.value(), 2, from)).pieces();
            case OUTLIERS ->
                sentence.with("figure", quantity(flag.value(), 1, from)).pieces();
            case MISSING, ZEROS, FEW_VALUES ->
                sentence.with("share", share(flag.value(), from)).pieces();
            case CLOSER -> closer(sentence, flag, from);
            case IMPORTANCE -> importance(sentence, flag, from);
            case CONSTANT -> sentence.pieces();
            default -> List.of();
        };
        return new Item(pieces, gravity);
    }

    private List<Piece> closer(Sentence sentence, Flag flag, String from) {
        int node = cohering.framework().position(flag.code());
        int other = cohering.framework().position(flag.other());
        int own = cohering.framework().parent(node);
        return sentence.with("other", cohering.name(flag.other()))
                .with("figure", quantity(cohering.r(node, other).r(), 2, from))
                .with("own", quantity(cohering.r(node, own).r(), 2, from))
                .pieces();
    }

    private List<Piece> importance(Sentence sentence, Flag flag, String from) {
        Importance importance = cohering.reading().dimension(flag.other()).importance().nodes().stream()
                .filter(one -> one.code().equals(flag.code()))
                .findFirst()
                .orElseThrow();
        return sentence.with("importance", share(importance.importanceShare(), from))
                .with("weight", share(importance.weightShare(), from))
                .pieces();
    }

    private double firstShare(String code) {
        return cohering.reading()
                .dimension(code)
                .components()
                .found()
                .map(found -> found.share(0))
                .orElse(Double.NaN);
    }

    /** The child without which α rises most, as a sentence of its own; empty if it hardly rises. */
    private List<Piece> without(String code, double alpha) {
        DimensionCoherence dimension = cohering.reading().dimension(code);
        double[] without =
                dimension.reliability().found().map(Reliability::without).orElse(new double[0]);
        int best = -1;
        for (int child = 0; child < without.length; child++) {
            if (without[child] > (best < 0 ? alpha + RISES_BY : without[best])) {
                best = child;
            }
        }
        return best < 0
                ? List.of()
                : WeakTopic.RELIABILITY
                        .item(cohering.voice())
                        .with("one", cohering.name(dimension.children().get(best)))
                        .with("figure", quantity(without[best], 2, "coherence:without:" + code))
                        .pieces();
    }

    /** Indicators that hardly correlate with the index. */
    Optional<WeakSpot> silent() {
        Set<String> codes = new LinkedHashSet<>();
        List<Item> items = new ArrayList<>();
        for (int node : cohering.indicators()) {
            double r = node == 0 ? Double.NaN : cohering.r(node, 0).r();
            if (Math.abs(r) < SILENT_BELOW) {
                String code = cohering.framework().nodes().get(node).code();
                codes.add(code);
                Sentence item = WeakTopic.SILENT.item(cohering.voice()).with("one", cohering.name(code));
                items.add(new Item(
                        item.with("figure", quantity(r, 2, "coherence:silent:" + code))
                                .pieces(),
                        -Math.abs(r)));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(spot(
                        WeakTopic.SILENT,
                        "",
                        WeakTopic.SILENT.weak(cohering.voice()).with("list", list(items)),
                        weight(codes)));
    }

    /** Ranked units of which little was observed. */
    Optional<WeakSpot> units() {
        double limit = cohering.reading().settings().data().available();
        List<Item> items = new ArrayList<>();
        for (Availability.OfUnit unit : cohering.reading().availability().units()) {
            if (unit.period() == cohering.reading().period() && unit.isRanked() && unit.available() < limit) {
                items.add(new Item(
                        WeakTopic.UNITS
                                .item(cohering.voice())
                                .with("one", mention(unit.unit()))
                                .with("share", share(unit.available(), "coherence:available:" + unit.unit()))
                                .pieces(),
                        -unit.available()));
            }
        }
        double ranked = cohering.reading().units().size();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(spot(
                        WeakTopic.UNITS,
                        "",
                        WeakTopic.UNITS.weak(cohering.voice()).with("list", list(items)),
                        items.size() / ranked));
    }

    private Piece mention(String code) {
        return cohering.voice().edition().units().stream()
                .filter(unit -> unit.code().equals(code))
                .<Piece>map(unit -> new Piece.Mention(code, unit.label(cohering.language())))
                .findFirst()
                .orElse(new Piece.Plain(code));
    }

    /** The gravest first; of many the rest is counted. */
    private List<Piece> list(List<Item> items) {
        List<List<Piece>> shown = new ArrayList<>();
        items.stream()
                .sorted(Comparator.comparingDouble((Item item) -> -item.gravity()))
                .limit(items.size() == MOST_ITEMS + 1 ? MOST_ITEMS + 1 : MOST_ITEMS)
                .forEach(item -> shown.add(item.pieces()));
        if (items.size() == shown.size()) {
            return Sentence.list(shown, cohering.language());
        }
        Sentence more = cohering.sentence(CoherenceWords.MORE_ITEMS);
        if (cohering.language() == Language.EN) {
            shown.add(more.with("n", Integer.toString(items.size() - shown.size()))
                    .pieces());
            return Sentence.list(shown, Language.EN);
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<Piece> item : shown) {
            pieces.add(new Piece.Plain(pieces.isEmpty() ? "" : "、"));
            pieces.addAll(item);
        }
        pieces.addAll(more.with("n", Integer.toString(items.size())).pieces());
        return pieces;
    }

    /** The weight of nodes in the index, without those that another one of them contains. */
    private double weight(Set<String> codes) {
        double weight = 0;
        for (String code : codes) {
            boolean contained = false;
            for (String above = cohering.parent(code); !above.isEmpty(); above = cohering.parent(above)) {
                contained |= codes.contains(above);
            }
            weight += contained ? 0 : cohering.weight(code);
        }
        return Math.min(1, weight);
    }

    private static Piece.Measured quantity(double value, int decimals, String from) {
        return new Piece.Measured(value, decimals, from);
    }

    private List<Piece> share(double share, String from) {
        return cohering.voice().percent(share, 0, from);
    }
}
