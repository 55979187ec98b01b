// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import java.util.Comparator;
import java.util.Optional;

/**
 * A cell on which something hangs.
 *
 * @param what the gravest of what would change
 * @param effect the perturbation that changes it, and what it does
 */
public record CellHinge(What what, CellEffect effect) {
    /** What hangs on a cell, the gravest first. */
    public enum What {
        /** Whether the index can be computed. */
        INDEX,
        /** Who is the first. */
        LEADER,
        /** Who belongs to the top. */
        MEMBERS,
        /** In which order the top stands. */
        ORDER,
        /** Who belongs to which tier. */
        TIERS
    }

    /** By what hangs on the cell, then by the largest move of a unit, then by how many change their tier. */
    static final Comparator<CellHinge> GRAVEST_FIRST = Comparator.comparing(CellHinge::what)
            .thenComparing(hinge -> -hinge.move())
            .thenComparing(hinge -> -hinge.tiers());

    /** What hangs on the cell of an effect; empty for nothing. */
    public static Optional<CellHinge> of(CellEffect effect) {
        if (!(effect instanceof CellEffect.Ranked ranked)) {
            return Optional.of(new CellHinge(What.INDEX, effect));
        }
        switch (ranked.top()) {
            case LEADER:
                return Optional.of(new CellHinge(What.LEADER, effect));
            case MEMBERS:
                return Optional.of(new CellHinge(What.MEMBERS, effect));
            case ORDER:
                return Optional.of(new CellHinge(What.ORDER, effect));
            default:
                return ranked.tiers() > 0 ? Optional.of(new CellHinge(What.TIERS, effect)) : Optional.empty();
        }
    }

    public int unit() {
        return effect.perturbation().unit();
    }

    public int column() {
        return effect.perturbation().column();
    }

    boolean isOfSameCell(CellHinge other) {
        return unit() == other.unit() && column() == other.column();
    }

    private double move() {
        return effect instanceof CellEffect.Ranked ranked ? Math.abs(ranked.move()) : 0;
    }

    private int tiers() {
        return effect instanceof CellEffect.Ranked ranked ? ranked.tiers() : 0;
    }
}
