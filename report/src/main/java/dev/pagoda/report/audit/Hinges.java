// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Voice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What findings and chapter ask alike of the things that a ranking hangs on. */
final class Hinges {
    private Hinges() {}

    /** A weight at which another unit becomes first. */
    record Edge(int node, double weight, double limit, boolean above, WeightRange.Passing passing) {}

    /** The cells that bear on the first units: who they are, or in which order they stand. */
    static List<CellHinge> ofTop(List<CellHinge> hinges) {
        return hinges.stream()
                .filter(hinge -> hinge.what() != CellHinge.What.TIERS)
                .toList();
    }

    /** How many different cells were changed. */
    static long cells(Audited audited) {
        long cells = 0;
        Optional<Perturbation> last = Optional.empty();
        for (CellEffect effect : audited.influence().cells().effects()) { // by unit and column
            Perturbation one = effect.perturbation();
            boolean same = last.filter(other -> other.unit() == one.unit() && other.column() == one.column())
                    .isPresent();
            cells += same ? 0 : 1;
            last = Optional.of(one);
        }
        return cells;
    }

    /**
     * Of the nodes right below the index, the edge that is nearest to the weight as it is; empty if the first stays
     * first at any weight.
     */
    static Optional<Edge> nearest(Edition edition, Audited audited) {
        Optional<Edge> nearest = Optional.empty();
        for (WeightRange range : audited.influence().weights().nodes()) {
            if (edition.framework().depth(range.node()) != 1) {
                continue;
            }
            WeightRange.Interval interval = range.leader();
            Optional<Edge> below = interval.below()
                    .map(passing -> new Edge(range.node(), range.nominal(), interval.low(), false, passing));
            Optional<Edge> above = interval.above()
                    .map(passing -> new Edge(range.node(), range.nominal(), interval.high(), true, passing));
            nearest = nearer(nearer(nearest, below), above);
        }
        return nearest;
    }

    private static Optional<Edge> nearer(Optional<Edge> one, Optional<Edge> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return distance(other.get()) < distance(one.get()) ? other : one;
    }

    private static double distance(Edge edge) {
        return Math.abs(edge.limit() - edge.weight());
    }

    /** Which weight would unseat the first, as a sentence without a full stop. */
    static List<Piece> sentence(Voice voice, Audited audited) {
        Optional<Edge> nearest = nearest(voice.edition(), audited);
        if (nearest.isEmpty()) {
            return voice.sentence(AuditWords.WEIGHT_SAFE)
                    .with("leader", voice.unit(audited.ranking().get(0)))
                    .pieces();
        }
        Edge edge = nearest.get();
        String code = voice.edition().framework().nodes().get(edge.node()).code();
        return voice.sentence(edge.above() ? AuditWords.WEIGHT_ABOVE : AuditWords.WEIGHT_BELOW)
                .with("rival", voice.unit(edge.passing().unit()))
                .with("leader", voice.unit(edge.passing().passed()))
                .with("node", voice.node(edge.node()))
                .with("share", voice.percent(edge.limit(), 1, "audit:weight-limit:" + code))
                .with("weight", voice.percent(edge.weight(), decimals(edge.weight()), "weight:" + code))
                .pieces();
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The name of a column of the data: of an indicator or a denominator. */
    static String column(Voice voice, int column) {
        String code = voice.edition().framework().columns().get(column);
        int node = voice.edition().framework().position(code);
        if (node >= 0) {
            return voice.node(node);
        }
        return voice.edition().framework().denominators().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name().in(voice.language()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(code);
    }

    /** Whole percentages stand without decimals. */
    static int decimals(double weight) {
        return Math.abs(100 * weight - Math.rint(100 * weight)) < 1e-9 ? 0 : 1;
    }
}
