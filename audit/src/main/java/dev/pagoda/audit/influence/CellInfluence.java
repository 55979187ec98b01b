// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What every single cell bears on: the effects of its perturbations, each by computing every step anew, in the order of
 * the perturbations.
 *
 * @param top how many units are the top
 */
public record CellInfluence(int top, List<CellEffect> effects) {
    public CellInfluence {
        if (top < 1) {
            throw new IllegalArgumentException("a top of " + top + " units");
        }
        effects = List.copyOf(effects);
    }

    /**
     * Computes the effects on the edition; they do not depend on how many threads do it.
     *
     * @param base a result of the plan
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    public static CellInfluence of(
            Plan plan, Result base, List<Perturbation> perturbations, int top, int threads, WorkListener listener) {
        Runs runs = new Runs(plan, base, top);
        return new CellInfluence(
                top, SharedWork.run(perturbations.size(), threads, i -> runs.effect(perturbations.get(i)), listener));
    }

    /** The cells on which something hangs, the gravest first: each with the effect that shows it best. */
    public List<CellHinge> hinges() {
        List<CellHinge> all = new ArrayList<>();
        for (CellEffect effect : effects) {
            CellHinge.of(effect).ifPresent(hinge -> {
                int last = all.size() - 1;
                if (last < 0 || !all.get(last).isOfSameCell(hinge)) {
                    all.add(hinge);
                } else if (CellHinge.GRAVEST_FIRST.compare(hinge, all.get(last)) < 0) {
                    all.set(last, hinge);
                }
            });
        }
        all.sort(CellHinge.GRAVEST_FIRST); // stable: cells of equal weight stay in their order
        return all;
    }

    /**
     * The effects that leave the first unit the least lead, least first; one for each cell that makes the lead smaller.
     */
    public List<CellEffect.Ranked> threatsToTheLead(int most) {
        List<CellEffect.Ranked> threats = new ArrayList<>();
        for (CellEffect effect : effects) {
            if (effect instanceof CellEffect.Ranked ranked && ranked.lead() < 0) {
                int last = threats.size() - 1;
                if (last < 0 || !isOfSameCell(threats.get(last), ranked)) {
                    threats.add(ranked);
                } else if (ranked.left() < threats.get(last).left()) {
                    threats.set(last, ranked);
                }
            }
        }
        threats.sort(Comparator.comparingDouble(CellEffect.Ranked::left));
        return List.copyOf(threats.subList(0, Math.min(most, threats.size())));
    }

    private static boolean isOfSameCell(CellEffect one, CellEffect other) {
        return one.perturbation().unit() == other.perturbation().unit()
                && one.perturbation().column() == other.perturbation().column();
    }

    /** The work on one result. */
    private static final class Runs {
        private final Plan plan;
        private final Result base;
        private final int top;
        private final int[] byCode;
        private final CellStandings before;
        private final double lead;

        Runs(Plan plan, Result base, int top) {
            this.plan = plan;
            this.base = base;
            this.top = top;
            this.byCode = CellStandings.byCode(base);
            this.before = CellStandings.of(base, byCode, top);
            this.lead = before.first().length == 0 ? Double.NaN : before.lead(before.first()[0]);
        }

        CellEffect effect(Perturbation perturbation) {
            int row = base.row(perturbation.unit(), base.methodology().edition());
            List<Table.Cell> cells = List.of(new Table.Cell(perturbation.column(), row, perturbation.after()));
            Outcome outcome = plan.rerun(base, cells);
            return outcome instanceof Outcome.Finished finished
                    ? ranked(perturbation, CellStandings.of(finished.result(), byCode, top))
                    : new CellEffect.Stopped(perturbation, ((Outcome.Stopped) outcome).problems());
        }

        private CellEffect ranked(Perturbation perturbation, CellStandings after) {
            int mover = -1;
            double move = 0;
            int moved = 0;
            int tiers = 0;
            for (int unit = 0; unit < byCode.length; unit++) {
                double change = after.ranks()[unit] - before.ranks()[unit];
                if (Math.abs(change) > Math.abs(move)) {
                    mover = unit;
                    move = change;
                }
                moved += Double.compare(after.ranks()[unit], before.ranks()[unit]) == 0 ? 0 : 1;
                tiers += after.tiers()[unit] == before.tiers()[unit] ? 0 : 1;
            }
            int own = perturbation.unit();
            double left = before.first().length == 0 ? Double.NaN : after.lead(before.first()[0]);
            return new CellEffect.Ranked(
                    perturbation,
                    after.ranks()[own] - before.ranks()[own],
                    after.scores()[own] - before.scores()[own],
                    mover,
                    move,
                    moved,
                    before.compareTop(after),
                    tiers,
                    left - lead,
                    left);
        }
    }
}
