// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.Alternative;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.DataError;
import dev.pagoda.audit.Factor;
import dev.pagoda.audit.Influence;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.audit.Spread;
import dev.pagoda.audit.Target;
import dev.pagoda.audit.influence.CellInfluence;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.audit.influence.WeightRanges;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An audit of the small index whose counts are made up, so that every figure in a sentence is known: of 1,000
 * re-computations the second is ahead of the first in 600, the fifth of the fourth in 300 and the sixth of the fifth in
 * 3. What the ranking hangs on is truly computed.
 */
public final class SmallAudit {
    public static final int TOP = 4;
    private static final long TIMES = 1000;
    private static final long[][] COUNTS = {
        {400, 600, 0, 0, 0, 0},
        {600, 400, 0, 0, 0, 0},
        {0, 0, 1000, 0, 0, 0},
        {0, 0, 0, 700, 300, 0},
        {0, 0, 0, 300, 697, 3},
        {0, 0, 0, 0, 3, 997},
    };
    private static final double[][] AHEAD = {
        {0.5, 0.4, 1, 1, 1, 1},
        {0.6, 0.5, 1, 1, 1, 1},
        {0, 0, 0.5, 1, 1, 1},
        {0, 0, 0, 0.5, 0.7, 1},
        {0, 0, 0, 0.3, 0.5, 0.997},
        {0, 0, 0, 0, 0.003, 0.5},
    };

    private SmallAudit() {}

    /** The edition with the audit in it. */
    public static Edition edition() {
        return edition(audit());
    }

    public static Edition edition(AuditResult audit) {
        Edition edition = SmallIndex.edition();
        return new Edition(edition.project(), edition.result(), Optional.of(audit));
    }

    public static AuditResult audit() {
        return audit(factors(), COUNTS, Optional.of(sensitivity(0.3)));
    }

    /** The same audit with other factors. */
    public static AuditResult audit(List<Factor> factors) {
        return audit(factors, COUNTS, Optional.of(sensitivity(0.3)));
    }

    /** The same audit, its indices beyond doubt. */
    public static AuditResult withoutDoubts() {
        return audit(
                factors(),
                COUNTS,
                Optional.of(new AuditResult.Sensitivity(sensitivity(0.3).indices(), List.of(), List.of())));
    }

    /** The same audit with made-up weights at which the first would fall, for in truth it leads in both dimensions. */
    public static AuditResult withEdges() {
        AuditResult audit = audit();
        List<Integer> ranking = SmallIndex.edition().ranking();
        int first = ranking.get(0);
        int second = ranking.get(1);
        int third = ranking.get(2);
        WeightRange.Interval whole = new WeightRange.Interval(0, 1, Optional.empty(), Optional.empty());
        WeightRange.Interval leader = new WeightRange.Interval(
                0.2,
                0.9,
                Optional.of(new WeightRange.Passing(second, first)),
                Optional.of(new WeightRange.Passing(third, first)));
        Influence influence = new Influence(
                new WeightRanges(
                        List.of(
                                new WeightRange(1, 0.6, leader, whole, false),
                                new WeightRange(4, 0.4, whole, whole, true)),
                        List.of()),
                List.of(overtaking(first, second, 0.2, 1, true), overtaking(first, third, 0.35, 2, false)),
                List.of(overtaking(second, third, 0.004, 2, true)),
                audit.influence().without(),
                audit.influence().cells());
        return new AuditResult(
                audit.settings(),
                audit.nominal(),
                audit.units(),
                audit.ranks(),
                audit.means(),
                audit.deviations(),
                audit.sampled(),
                audit.replications(),
                audit.failed(),
                audit.scenarios(),
                audit.failures(),
                audit.alone(),
                audit.sensitivity(),
                influence,
                audit.groups());
    }

    private static Overtaking overtaking(int ahead, int behind, double moved, int place, boolean exact) {
        return new Overtaking(
                ahead,
                behind,
                Overtaking.Over.CHILDREN,
                List.of(1, 4),
                List.of(0.6 - moved, 0.4 + moved),
                moved,
                place,
                exact);
    }

    /** An audit in which nothing ever changes. */
    public static AuditResult sure() {
        long[][] counts = new long[6][6];
        IntStream.range(0, 6).forEach(place -> counts[place][place] = TIMES);
        return audit(List.of(), counts, Optional.of(sensitivity(0)));
    }

    /** An audit of which not one re-computation could be computed. */
    public static AuditResult failed() {
        return audit(factors(), new long[6][6], Optional.empty());
    }

    private static AuditResult audit(
            List<Factor> factors, long[][] counts, Optional<AuditResult.Sensitivity> sensitivity) {
        Edition edition = SmallIndex.edition();
        List<Integer> ranking = edition.ranking();
        int[] units = ranking.stream().sorted().mapToInt(unit -> unit).toArray();
        int[] places = IntStream.of(units).map(ranking::indexOf).toArray();
        boolean same = counts[0][0] == TIMES;
        boolean none = counts[0][0] == 0;
        List<RankDistribution> ranks = new ArrayList<>();
        double[][] ahead = new double[units.length][units.length];
        for (int a = 0; a < units.length; a++) {
            ranks.add(new RankDistribution(counts[places[a]].clone()));
            for (int b = 0; b < units.length; b++) {
                ahead[a][b] = same ? (places[a] < places[b] ? 1 : 0) : AHEAD[places[a]][places[b]];
            }
        }
        double[][] scores = new double[units.length][];
        double[][] tiers = new double[units.length][];
        for (int a = 0; a < units.length; a++) {
            double score = edition.score(0, units[a]);
            scores[a] = new double[] {score - 2, score - 1, score, score + 1, score + 2};
            tiers[a] = places[a] < 3 ? new double[] {1, 0} : new double[] {0.004, 0.996};
        }
        return new AuditResult(
                settings(factors),
                edition.result(),
                units,
                ranks,
                new double[units.length],
                new double[units.length],
                new Sampled(500, scores, ahead, tiers, same ? 1 : none ? Double.NaN : 0.7),
                none ? 0 : TIMES,
                none ? TIMES : 1,
                6,
                List.of("scale: z-score; roll-up: geometric: a score is below zero"),
                factors.isEmpty() ? List.of() : alone(),
                sensitivity,
                influence(edition),
                same ? List.of(1, 1, 1, 1, 1, 1) : List.of(2, 1, 2, 1));
    }

    private static AuditSettings settings(List<Factor> factors) {
        return new AuditSettings(
                7,
                TIMES,
                AuditSettings.Sampling.RANDOM,
                true,
                0.9,
                TOP,
                factors,
                new AuditSettings.Sensitivity(64, 100, false, new Target.MeanRankShift()),
                0.05);
    }

    public static List<Factor> factors() {
        return List.of(
                methods("scale", "normalise", "z-score", "percentile-rank"),
                methods("without", "without", "B2", "u2"),
                methods("treatment", "treat", "off"),
                new Factor.Weights("weights", Name.NONE, List.of(1), new Spread.Noise(0.25)),
                new Factor.Data(
                        "data",
                        Name.NONE,
                        16,
                        List.of(
                                new DataError.Rounding(),
                                new DataError.OtherSources(),
                                new DataError.ImputedResidual(),
                                new DataError.Relative(
                                        0.1, Optional.of(Observation.Status.ESTIMATED), "*example.org*"))));
    }

    public static Factor.Methods methods(String name, String slot, String... labels) {
        List<Alternative> alternatives = new ArrayList<>(List.of(Alternative.NOMINAL));
        for (String label : labels) {
            alternatives.add(new Alternative(label, List.of(methodology -> methodology)));
        }
        return new Factor.Methods(name, Name.NONE, slot, alternatives);
    }

    /** The three ways to use sets of weights, and a Dirichlet distribution. */
    public static List<Factor> weightings() {
        List<Spread.Named> sets =
                List.of(new Spread.Named("institute", Map.of("A", 1.0)), new Spread.Named("bank", Map.of("A", 2.0)));
        List<Factor> factors = new ArrayList<>();
        factors.add(new Factor.Weights("d", Name.NONE, List.of(0, 1, 4), new Spread.Dirichlet(40)));
        for (Spread.Use use : Spread.Use.values()) {
            factors.add(new Factor.Weights("w" + use.ordinal(), Name.NONE, List.of(0, 1), new Spread.Sets(sets, use)));
        }
        return factors;
    }

    private static List<AuditResult.Alone> alone() {
        return List.of(
                new AuditResult.Alone("scale", "z-score", 0.5, 2, 3, 4, true),
                new AuditResult.Alone("scale", "percentile-rank", 0.25, 1, 1, 3, false),
                new AuditResult.Alone("without", "B2", Double.NaN, Double.NaN, -1, Double.NaN, false),
                new AuditResult.Alone("weights", "", 0.25, 2, 0, 3.98, true));
    }

    private static AuditResult.Sensitivity sensitivity(double variance) {
        boolean varies = variance > 0;
        SobolIndices indices = new SobolIndices(
                List.of(index("scale", varies, 0.31, 0.25), index("weights", varies, -0.01, -0.05)),
                List.of(index("scale", varies, 0.42, 0.35), index("weights", varies, 0.64, 0.6)),
                List.of(),
                variance,
                0.4,
                64);
        List<Doubt> doubts = varies
                ? List.of(
                        new Doubt(Doubt.Kind.WIDE_INTERVAL, "scale", "", 0.14),
                        new Doubt(Doubt.Kind.FIRST_ABOVE_TOTAL, "scale", "", 0.02),
                        new Doubt(Doubt.Kind.ORDER_OPEN, "weights", "scale", 0.03))
                : List.of(new Doubt(Doubt.Kind.NOTHING_VARIES, "", "", 0));
        return new AuditResult.Sensitivity(indices, List.of(), doubts);
    }

    private static SobolIndices.Index index(String factor, boolean varies, double estimate, double low) {
        return varies
                ? new SobolIndices.Index(factor, estimate, low, 2 * estimate - low)
                : new SobolIndices.Index(factor, Double.NaN, Double.NaN, Double.NaN);
    }

    private static Influence influence(Edition edition) {
        Result result = edition.result();
        Plan plan = ((Compilation.Ready) Plan.compile(result.methodology())).plan();
        int period = edition.period();
        return new Influence(
                WeightRanges.of(plan, result, period, TOP),
                Overtaking.ofLeader(plan, result, period, Overtaking.Over.CHILDREN, TOP),
                Overtaking.ofNeighbours(plan, result, period, Overtaking.Over.CHILDREN),
                Without.of(result, Without.candidates(result), TOP, 1, (done, all) -> {}),
                CellInfluence.of(
                        plan,
                        result,
                        Perturbation.of(result, edition.project().evidence(), 0.05),
                        TOP,
                        1,
                        (done, all) -> {}));
    }
}
