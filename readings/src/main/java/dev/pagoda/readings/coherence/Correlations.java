// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Framework;
import dev.pagoda.readings.statistics.Association;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Correlations of the scores of all nodes with one another, by the numbers of the nodes. Scores point upwards, so a
 * positive correlation is agreement.
 */
public final class Correlations {
    /**
     * Two nodes.
     *
     * @param first code; of two nodes on the same footing, the one that comes first in the framework
     * @param second code
     */
    public record Pair(String first, String second, Association association) {}

    private final Framework framework;
    private final Association[][] lower;

    private Correlations(Framework framework, Association[][] lower) {
        this.framework = framework;
        this.lower = lower;
    }

    static Correlations of(RankedInEdition edition) {
        // Pairs do not see each other, so they are worked on by all cores.
        Association[][] lower = IntStream.range(0, edition.nodes())
                .parallel()
                .mapToObj(node -> IntStream.rangeClosed(0, node)
                        .mapToObj(other -> Association.of(edition.scores(node), edition.scores(other)))
                        .toArray(Association[]::new))
                .toArray(Association[][]::new);
        return new Correlations(edition.framework(), lower);
    }

    /** The correlation of two nodes by their numbers; it is the same the other way round. */
    public Association between(int node, int other) {
        return node >= other ? lower[node][other] : lower[other][node];
    }

    /** The correlation of two nodes by their codes. */
    public Association between(String code, String other) {
        int node = framework.position(code);
        int second = framework.position(other);
        if (node < 0 || second < 0) {
            throw new IllegalArgumentException("there is no node " + (node < 0 ? code : other));
        }
        return between(node, second);
    }

    /** All pairs of different nodes that stand in a relation, in the order of the framework. */
    public List<Pair> pairs(Relation relation) {
        List<Pair> pairs = new ArrayList<>();
        for (int node = 0; node < lower.length; node++) {
            for (int other = 0; other < lower.length; other++) {
                if (node != other && stand(relation, node, other)) {
                    pairs.add(new Pair(code(node), code(other), between(node, other)));
                }
            }
        }
        return pairs;
    }

    private String code(int node) {
        return framework.nodes().get(node).code();
    }

    private boolean stand(Relation relation, int node, int other) {
        return switch (relation) {
            case SIBLINGS -> node < other && framework.parent(node) == framework.parent(other);
            case PARENT -> framework.parent(node) == other;
            case ANCESTOR -> isIndicator(node) && isAbove(other, node);
            case LEVEL -> node < other && framework.depth(node) == framework.depth(other);
            case INDEX -> other == 0;
            case INDICATORS -> node < other && isIndicator(node) && isIndicator(other);
            case ANY -> node < other;
        };
    }

    private boolean isIndicator(int node) {
        return framework.children(node).length == 0;
    }

    private boolean isAbove(int node, int below) {
        int at = framework.parent(below);
        while (at >= 0 && at != node) {
            at = framework.parent(at);
        }
        return at == node;
    }
}
