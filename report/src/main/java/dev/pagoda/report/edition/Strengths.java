package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lifts a unit and what holds it back: the observed indicators at which it stands best and worst, measured by the middle of the places that equal
 * scores share, so that one of many equal firsts is no strength. A strength is at or above the unit's own place in the index, a weakness below it (or at it,
 * for the last place).
 *
 * @param strengths nodes of up to three indicators, best first
 * @param weaknesses nodes of up to three indicators, worst first
 */
record Strengths(List<Integer> strengths, List<Integer> weaknesses) {
    private static final int MOST = 3;

    private record Standing(int node, double rank, double place, double weight) {}

    Strengths {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    static Strengths of(Page page, int unit) {
        double own = page.edition().rank(0, unit);
        List<Standing> standings = standings(page, unit);
        List<Integer> strengths = standings.stream()
                .filter(one -> one.place() <= own)
                .sorted(Comparator.comparingDouble(Standing::place)
                        .thenComparingDouble(one -> -one.weight())
                        .thenComparingInt(Standing::node))
                .limit(MOST)
                .map(Standing::node)
                .toList();
        boolean last = own >= page.ranking().size();
        List<Integer> weaknesses = standings.stream()
                .filter(one -> last ? one.place() >= own : one.place() > own && one.rank() > own)
                .filter(one -> !strengths.contains(one.node()))
                .sorted(Comparator.comparingDouble((Standing one) -> -one.place())
                        .thenComparingDouble(one -> -one.weight())
                        .thenComparingInt(Standing::node))
                .limit(MOST)
                .map(Standing::node)
                .toList();
        return new Strengths(strengths, weaknesses);
    }

    private static List<Standing> standings(Page page, int unit) {
        Edition edition = page.edition();
        List<Standing> standings = new ArrayList<>();
        List<Indicator> indicators = edition.framework().indicators();
        for (int column = 0; column < indicators.size(); column++) {
            int node = edition.position(indicators.get(column));
            double rank = edition.rank(node, unit);
            if (page.coverage().isObserved(column, edition.row(unit)) && !Double.isNaN(rank)) {
                double place = page.places(node).of(edition.score(node, unit));
                standings.add(
                        new Standing(node, rank, place, edition.result().effectiveWeight(node, edition.period())));
            }
        }
        return standings;
    }
}
