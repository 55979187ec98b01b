// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the framework of a finished run holds together statistically, over the units that are ranked in the edition.
 * What cannot be computed says why.
 *
 * @param period the edition
 * @param units codes of the ranked units, in the order of the units file
 * @param settings the limits that the flags are judged by
 * @param descriptions every indicator before and after treatment, and the scores of every node, in order of nodes
 * @param correlations of all nodes' scores
 * @param dimensions every node with children, in order of nodes; the index comes first
 * @param indexImportance of all nodes for the index, a table for each level from the top
 * @param denominators every indicator against every denominator
 * @param availability observed data by unit, node and period
 * @param flags what is weak, in order of the kinds of weakness, then of nodes
 */
public record Coherence(
        int period,
        List<String> units,
        CoherenceSettings settings,
        List<Described> descriptions,
        Correlations correlations,
        List<DimensionCoherence> dimensions,
        List<ImportanceTable> indexImportance,
        List<DenominatorLink> denominators,
        Availability availability,
        List<Flag> flags) {
    public Coherence {
        units = List.copyOf(units);
        descriptions = List.copyOf(descriptions);
        dimensions = List.copyOf(dimensions);
        indexImportance = List.copyOf(indexImportance);
        denominators = List.copyOf(denominators);
        flags = List.copyOf(flags);
    }

    /** Reads a result by the common limits. */
    public static Coherence of(Result result) {
        return of(result, CoherenceSettings.COMMON);
    }

    /** Reads a result. */
    public static Coherence of(Result result, CoherenceSettings settings) {
        RankedInEdition edition = RankedInEdition.of(result);
        List<Described> descriptions = Descriptions.of(edition);
        Correlations correlations = Correlations.of(edition);
        List<DimensionCoherence> dimensions = Dimensions.of(edition, settings);
        List<DenominatorLink> denominators = DenominatorLinks.of(edition);
        List<Flag> flags = new Flags(edition, settings).all(descriptions, correlations, dimensions, denominators);
        return new Coherence(
                edition.period(),
                IntStream.of(edition.rows())
                        .mapToObj(row ->
                                result.observed().units().get(result.observed().unitOf(row)))
                        .toList(),
                settings,
                descriptions,
                correlations,
                dimensions,
                new Importances(edition, settings).forIndex(),
                denominators,
                Availability.of(result),
                flags);
    }

    /** The flags of one kind. */
    public List<Flag> flags(Weakness weakness) {
        return flags.stream().filter(flag -> flag.weakness() == weakness).toList();
    }

    /** A dimension by its code. */
    public DimensionCoherence dimension(String code) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no dimension " + code));
    }
}
