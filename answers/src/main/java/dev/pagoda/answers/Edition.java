// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.ranking.Leaders;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.coherence.Coherence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One published year of an index: the project as it was read, and what a run of its method (or of a variant) found.
 *
 * @param project where names, groups, sources and the published ranking come from
 * @param result where every number comes from
 * @param audit how sure its ranking is, where that was found out; of this very result
 * @param coherence whether its framework holds together, where that was found out; of this very result
 * @param readings the further readings that the project asks for, where there are any; of this very result
 * @param changes how the ranking moved since the scored period before, and why, where there is one
 * @param variants what the variants of the method find, the method itself first; nothing where there are none
 */
public record Edition(
        Project project,
        Result result,
        Optional<AuditResult> audit,
        Optional<Coherence> coherence,
        Optional<Readings> readings,
        Optional<Changes> changes,
        Optional<ComparisonAnswer> variants) {
    private static final double COARSE = 10;

    /** An edition that was not audited. */
    public Edition(Project project, Result result) {
        this(project, result, Optional.empty(), Optional.empty());
    }

    /** An edition whose ranking alone was audited. */
    public Edition(Project project, Result result, Optional<AuditResult> audit) {
        this(project, result, audit, Optional.empty());
    }

    /** An edition whose ranking, or framework, or both were audited, without further readings. */
    public Edition(Project project, Result result, Optional<AuditResult> audit, Optional<Coherence> coherence) {
        this(project, result, audit, coherence, Optional.empty());
    }

    /** An edition that is compared neither with the one before nor with variants of its method. */
    public Edition(
            Project project,
            Result result,
            Optional<AuditResult> audit,
            Optional<Coherence> coherence,
            Optional<Readings> readings) {
        this(project, result, audit, coherence, readings, Optional.empty(), Optional.empty());
    }

    /** The period that is published. */
    public int period() {
        return result.methodology().edition();
    }

    /** Decimals of a score in print: two, or three where the best score is below ten, as in an index from 0 to 1. */
    public int decimals() {
        double largest = ranking().stream()
                .mapToDouble(unit -> Math.abs(score(0, unit)))
                .max()
                .orElse(0);
        return largest < COARSE ? 3 : 2;
    }

    public Framework framework() {
        return result.framework();
    }

    public List<Unit> units() {
        return result.methodology().units();
    }

    public Unit unit(int place) {
        return units().get(place);
    }

    /** The place of a unit by its code; −1 if there is none. */
    public int place(String code) {
        return units().stream().map(Unit::code).toList().indexOf(code);
    }

    /** The row of a unit, by its place, in the published period. */
    public int row(int unit) {
        return result.row(unit, period());
    }

    /** Places of the ranked units, best first. */
    public List<Integer> ranking() {
        return result.ranking(0, period());
    }

    /** The leaders by the rule of the largest gap. */
    public Leaders leaders() {
        return Leaders.of(rankedScores());
    }

    /** Scores of the ranked units in the index, best first. */
    public double[] rankedScores() {
        return ranking().stream().mapToDouble(unit -> score(0, unit)).toArray();
    }

    /** Places of the units that have no rank in the index, in the order of the project. */
    public List<Integer> unranked() {
        List<Integer> unranked = new ArrayList<>();
        for (int unit = 0; unit < units().size(); unit++) {
            if (Double.isNaN(result.rank(0, row(unit)))) {
                unranked.add(unit);
            }
        }
        return unranked;
    }

    /** Why a unit is not ranked in the published period. */
    public Optional<Exclusion> exclusion(int unit) {
        String code = unit(unit).code();
        return result.exclusions().stream()
                .filter(one -> one.period() == period() && one.unit().equals(code))
                .findFirst();
    }

    public double score(int node, int unit) {
        return result.score(node, row(unit));
    }

    public double rank(int node, int unit) {
        return result.rank(node, row(unit));
    }

    public int position(Node node) {
        return framework().position(node.code());
    }
}
