// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.report.page.NodeScores;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lifts a unit and what holds it back: the observed indicators at which it ranks best and worst, measured by the
 * middle of the ranks that equal scores share. A strength is at or above the unit's own rank in the index and not in
 * the last quarter, a weakness below it (or at it, for the last unit) and not in the first quarter. A score that a
 * third of the units share is neither.
 *
 * @param strengths up to three indicators, best first
 * @param weaknesses up to three indicators, worst first
 */
record Strengths(List<AtIndicator> strengths, List<AtIndicator> weaknesses) {
    private static final int MOST = 3;
    private static final double COMMON = 1.0 / 3;
    private static final double QUARTER = 0.25;

    /**
     * How a unit does at one indicator.
     *
     * @param rank the rank as it is printed
     * @param place the middle of the ranks that its score shares
     * @param sharing how many units have this score, itself among them
     * @param of how many units have a score
     */
    record AtIndicator(int column, int node, double rank, double place, int sharing, int of, double weight) {
        private boolean isCommon() {
            return sharing > 1 && sharing >= COMMON * of;
        }

        private boolean isInFirstQuarter() {
            return rank <= QUARTER * of;
        }

        private boolean isInLastQuarter() {
            return place > (1 - QUARTER) * of;
        }
    }

    Strengths {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    static Strengths of(Page page, int unit) {
        return of(
                standings(page, unit),
                page.edition().rank(0, unit),
                page.ranking().size());
    }

    /** Sorts out how a unit does, which has this rank among so many. */
    static Strengths of(List<AtIndicator> all, double own, int ranked) {
        List<AtIndicator> telling = all.stream().filter(one -> !one.isCommon()).toList();
        List<AtIndicator> strengths = telling.stream()
                .filter(one -> one.place() <= own && !one.isInLastQuarter())
                .sorted(byPlace(1))
                .limit(MOST)
                .toList();
        boolean last = own >= ranked;
        List<AtIndicator> weaknesses = telling.stream()
                .filter(one -> last ? one.place() >= own : one.place() > own && one.rank() > own)
                .filter(one -> !one.isInFirstQuarter() && !strengths.contains(one))
                .sorted(byPlace(-1))
                .limit(MOST)
                .toList();
        return new Strengths(strengths, weaknesses);
    }

    private static Comparator<AtIndicator> byPlace(int sign) {
        return Comparator.comparingDouble((AtIndicator one) -> sign * one.place())
                .thenComparingDouble(one -> -one.weight())
                .thenComparingInt(AtIndicator::node);
    }

    private static List<AtIndicator> standings(Page page, int unit) {
        Edition edition = page.edition();
        List<AtIndicator> standings = new ArrayList<>();
        List<Indicator> indicators = edition.framework().indicators();
        for (int column = 0; column < indicators.size(); column++) {
            int node = edition.position(indicators.get(column));
            double rank = edition.rank(node, unit);
            if (page.coverage().isObserved(column, edition.row(unit)) && !Double.isNaN(rank)) {
                NodeScores places = page.places(node);
                double score = edition.score(node, unit);
                standings.add(new AtIndicator(
                        column,
                        node,
                        rank,
                        places.of(score),
                        places.sharing(score),
                        places.size(),
                        edition.result().effectiveWeight(node, edition.period())));
            }
        }
        return standings;
    }
}
