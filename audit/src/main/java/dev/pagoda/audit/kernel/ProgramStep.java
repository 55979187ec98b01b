// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.Arrays;

/**
 * One step of a program, on a strip of units and eight replications.
 *
 * @param slot whose sums it changes
 * @param weight the weight it takes, or the first of them
 * @param columns the columns it reads, strip by strip; none if it reads no columns
 * @param absent the units that it sets to 0, strip by strip; none if it is not there for that
 */
record ProgramStep(Kind kind, int slot, int weight, Lanes.StripColumns[] columns, int[][] absent) {
    enum Kind {
        SUM_COLUMNS,
        ADD_COLUMNS,
        SCALE_CHILD,
        ADD_CHILD,
        DIVIDE,
        EXP,
        LN,
        CLEAR
    }

    static ProgramStep of(Kind kind, int slot, int weight) {
        return new ProgramStep(kind, slot, weight, new Lanes.StripColumns[0], new int[0][]);
    }

    static ProgramStep on(Lanes.StripColumns[] columns, Kind kind, int slot, int weight) {
        return new ProgramStep(kind, slot, weight, columns, new int[0][]);
    }

    static ProgramStep clearing(int[][] absent, int slot) {
        return new ProgramStep(Kind.CLEAR, slot, 0, new Lanes.StripColumns[0], absent);
    }

    /**
     * Parameters as in {@link Program#run}; the sums of the strip begin at {@code place}, its units at {@code first}.
     */
    void run(
            Lanes lanes,
            int strip,
            int units,
            double[] weights,
            int at,
            double[][] slots,
            double[] sums,
            int place,
            int first) {
        int own = at + weight * Lanes.COUNT;
        switch (kind) {
            case SUM_COLUMNS:
                lanes.sumColumns(columns[strip], weights, own, sums, place);
                break;
            case ADD_COLUMNS:
                lanes.addColumns(columns[strip], weights, own, sums, place);
                break;
            case SCALE_CHILD:
                lanes.scale(slots[slot + 1], 0, units, weights, own, sums, place);
                break;
            case ADD_CHILD:
                lanes.addScaled(slots[slot + 1], 0, units, weights, own, sums, place);
                break;
            case DIVIDE:
                double[] present = slots[slots.length - 1];
                lanes.sumColumns(columns[strip], weights, own, present, 0);
                lanes.divide(sums, place, units, present);
                break;
            case EXP:
                lanes.exp(sums, place, units);
                break;
            case LN:
                lanes.ln(sums, place, units);
                break;
            case CLEAR:
                for (int unit : absent[strip]) {
                    int from = place + (unit - first) * Lanes.COUNT;
                    Arrays.fill(sums, from, from + Lanes.COUNT, 0);
                }
                break;
        }
    }
}
