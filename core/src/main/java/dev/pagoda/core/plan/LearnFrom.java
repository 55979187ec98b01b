// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * From which periods a step learns its constants: every period from itself, all from all, or all from one base period.
 *
 * @param at where the method file says so
 */
record LearnFrom(Mode mode, OptionalInt base, Location at) {
    enum Mode {
        EDITION,
        ALL,
        BASE
    }

    static final LearnFrom EDITION = new LearnFrom(Mode.EDITION, OptionalInt.empty(), Location.NONE);

    /** Rows that share constants, and the rows that these are learned from. */
    record Scope(List<Integer> periods, int[] targets, int[] learning) {}

    /** The scopes of a run; {@code live} are all periods that the step works on. */
    List<Scope> scopes(Run run, List<Integer> live) {
        List<Scope> scopes = new ArrayList<>();
        if (mode == Mode.EDITION) {
            for (Integer period : live) {
                int[] rows = run.rows(List.of(period));
                scopes.add(new Scope(List.of(period), rows, run.counting(rows)));
            }
            return scopes;
        }
        List<Integer> from = mode == Mode.ALL ? run.methodology.periods() : List.of(base.getAsInt());
        return List.of(new Scope(live, run.rows(live), run.counting(run.rows(from))));
    }

    /** The scored periods and the base periods that any step learns from, ascending. */
    static List<Integer> live(List<Integer> scored, List<LearnFrom> all) {
        TreeSet<Integer> live = new TreeSet<>(scored);
        for (LearnFrom learnFrom : all) {
            learnFrom.base().ifPresent(live::add);
        }
        return List.copyOf(live);
    }
}
