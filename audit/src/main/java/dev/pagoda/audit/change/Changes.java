// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the ranking changed from one edition to another, and why.
 *
 * @param causes those that make any difference
 * @param changes of every unit ranked in both, at the index and at each dimension below it that both have; units in the
 *     order of the earlier edition
 * @param entrants codes of units ranked in the later edition only
 * @param leavers codes of units ranked in the earlier edition only
 */
public record Changes(
        int before,
        int after,
        List<Cause> causes,
        List<UnitChange> changes,
        List<String> entrants,
        List<String> leavers) {
    public Changes {
        causes = List.copyOf(causes);
        changes = List.copyOf(changes);
        entrants = List.copyOf(entrants);
        leavers = List.copyOf(leavers);
    }

    /** Changes, or the problems that stand in the way. */
    public sealed interface Moves {
        /** All was computed. */
        record Found(Changes changes) implements Moves {}

        /** An edition, or one half way between the two, cannot be computed. */
        record Stopped(List<Problem> problems) implements Moves {
            public Stopped {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Computes both editions and all that lies between them. */
    public static Moves between(Side before, Side after) {
        Worlds worlds = new Worlds(before, after);
        Orders orders = new Orders(worlds.causes(), waits(worlds));
        IntStream.rangeClosed(0, orders.causes()).filter(orders::meets).forEach(worlds::prepare);
        if (!worlds.problems().isEmpty()) {
            return new Moves.Stopped(worlds.problems());
        }
        List<String> nodes = nodes(before, after);
        Set<String> index =
                new HashSet<>(List.of(nodes.get(0), before.framework().index().code()));
        List<UnitChange> changes = worlds.common().stream()
                .parallel()
                .map(unit -> {
                    Shares shares = new Shares(worlds, orders, unit, index);
                    return nodes.stream().map(shares::at).toList();
                })
                .flatMap(List::stream)
                .toList();
        if (!worlds.problems().isEmpty()) {
            return new Moves.Stopped(worlds.problems());
        }
        return new Moves.Found(new Changes(
                before.edition(),
                after.edition(),
                Arrays.stream(Cause.values())
                        .filter(cause -> cause.isIn(orders.causes()))
                        .toList(),
                changes,
                new ArrayList<>(worlds.entrants()),
                new ArrayList<>(worlds.leavers())));
    }

    /** Like is compared with like: who has data of one edition only meets others with the data of that edition. */
    private static int[] waits(Worlds worlds) {
        int[] waitsFor = new int[Cause.values().length];
        if (worlds.someEntrantIsNew()) {
            waitsFor[Cause.ENTRANTS.ordinal()] = Cause.OWN.bit() | Cause.RIVALS.bit();
        }
        if (worlds.someLeaverIsGone()) {
            waitsFor[Cause.OWN.ordinal()] = Cause.LEAVERS.bit();
            waitsFor[Cause.RIVALS.ordinal()] = Cause.LEAVERS.bit();
        }
        return waitsFor;
    }

    /** The index, and the dimensions right below it that both editions have. */
    private static List<String> nodes(Side before, Side after) {
        return Stream.concat(
                        Stream.of(after.framework().index().code()),
                        after.framework().top().stream()
                                .filter(Dimension.class::isInstance)
                                .map(Node::code)
                                .filter(code -> before.framework().position(code) > 0))
                .toList();
    }

    /** The changes at the index. */
    public List<UnitChange> atIndex() {
        return changes.isEmpty() ? List.of() : at(changes.get(0).node());
    }

    /** The changes at a node. */
    public List<UnitChange> at(String node) {
        return changes.stream().filter(change -> change.node().equals(node)).toList();
    }
}
