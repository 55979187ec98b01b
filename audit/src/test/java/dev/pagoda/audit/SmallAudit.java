// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.sensitivity.SobolSequence;
import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A small index with all that makes an audit hard: gaps, a denominator, a unit that is screened out, another that is
 * only observed, a tree of uneven depth.
 */
public final class SmallAudit {
    public static final int EDITION = 2022;
    private static final int UNITS = 14;

    private SmallAudit() {}

    public static Framework framework() {
        Dimension inner = Dimension.of("A2", 0.4, indicator("x3", 0.7), indicator("x4", 0.3));
        Indicator lower = Indicator.of("x2", 0.2, Direction.LOWER_IS_BETTER);
        Indicator divided = indicator("x1", 0.4).per("pop", 10);
        Dimension first = Dimension.of("A", 0.5, divided, lower, inner);
        Dimension second = Dimension.of("B", 0.3, indicator("x5", 0.5), indicator("x6", 0.5));
        return new Framework(Dimension.of("I", 1, first, second, indicator("x7", 0.2)), List.of(Denominator.of("pop")));
    }

    private static Indicator indicator(String code, double weight) {
        return Indicator.of(code, weight, Direction.HIGHER_IS_BETTER);
    }

    public static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (int u = 0; u < UNITS; u++) {
            Unit unit = Unit.of("u" + u).in("group", u % 2 == 0 ? "even" : "odd");
            units.add(
                    u == UNITS - 1
                            ? new Unit(
                                    unit.code(),
                                    unit.name(),
                                    Unit.Status.OBSERVED,
                                    unit.groups(),
                                    unit.lon(),
                                    unit.lat(),
                                    unit.at())
                            : unit);
        }
        return units;
    }

    public static Methodology methodology() {
        return Methodology.of(
                framework(),
                units(),
                EDITION,
                Step.of("denominate"),
                Step.of("screen", "coverage", 0.5),
                Step.of("impute", "method", "none", "per", Setting.entries("x4", imputation())),
                Step.of("treat", "method", "winsorise", "most", 2),
                Step.of("normalise", "method", "min-max", "lower", 1, "upper", 100),
                Step.of("weigh", "method", "given"),
                Step.of("aggregate", "method", "arithmetic", "coverage", 0.5),
                Step.of("tier", "method", "natural-breaks", "tiers", 3));
    }

    private static Setting imputation() {
        return Setting.entries("method", "group-mean", "group", "group");
    }

    public static List<Variant> variants() {
        return List.of(new Variant(
                "harmonic",
                List.of(
                        Step.of("normalise", "method", "min-max", "lower", 20, "upper", 80),
                        Step.of("aggregate", "method", "harmonic")),
                Location.NONE));
    }

    /** Every seventh value or so is missing; u3 has hardly any; some values have another source, some are estimated. */
    public static Evidence evidence() {
        SplittableRandom random = new SplittableRandom(7);
        List<Observation> chosen = new ArrayList<>();
        List<Observation> others = new ArrayList<>();
        for (String column : framework().columns()) {
            for (int u = 0; u < UNITS; u++) {
                double value = Math.rint(10 * StrictMath.exp(2 * random.nextDouble() + u * 0.1)) / 10;
                boolean missing = !column.equals("pop") && (random.nextInt(7) == 0 || u == 3 && random.nextInt(5) > 0);
                if (!missing) {
                    boolean estimated = random.nextInt(4) == 0;
                    chosen.add(observation(u, column, value, estimated));
                    if (random.nextInt(6) == 0) {
                        others.add(observation(u, column, Math.rint(12 * value) / 10, false));
                    }
                }
            }
        }
        return new Evidence(chosen, others);
    }

    private static Observation observation(int unit, String column, double value, boolean estimated) {
        return new Observation(
                "u" + unit,
                column,
                EDITION,
                value,
                estimated ? Observation.Status.ESTIMATED : Observation.Status.OBSERVED,
                new Observation.Source(estimated ? "https://guess.example" : "https://stats.example", "", ""),
                "",
                Location.NONE);
    }

    public static Plan plan(Methodology methodology) {
        return ((Compilation.Ready) Plan.compile(methodology)).plan();
    }

    public static Result nominal() {
        Plan plan = plan(methodology());
        return ((Outcome.Finished) plan.run(evidence().table(methodology()))).result();
    }

    public static AuditSettings settings(Object... robustness) {
        AuditReader.Reading reading = AuditReader.read(methodology(), variants(), Setting.entries(robustness));
        if (reading.settings().isEmpty()) {
            throw new AssertionError(reading.problems().toString());
        }
        return reading.settings().get();
    }

    public static Audit audit(AuditSettings settings, int threads) {
        return new Audit(
                plan(methodology()),
                nominal(),
                evidence(),
                settings,
                Location.NONE,
                new Plain(),
                new AuditLimits(3600, 1L << 30),
                threads,
                Progress.NONE);
    }

    public static AuditResult result(AuditSettings settings, int threads) {
        AuditOutcome outcome = audit(settings, threads).run();
        if (outcome instanceof AuditOutcome.Stopped stopped) {
            throw new AssertionError(stopped.problems().toString());
        }
        return ((AuditOutcome.Finished) outcome).result();
    }

    /** What the core asks of others, as far as these tests need it. */
    public static final class Plain implements Numerics {
        @Override
        public long[][] directions(int dimensions) {
            // Dimension 0 is the sequence of van der Corput; the others repeat it, which evenness does not matter for
            // here.
            long[][] directions = new long[dimensions][31];
            for (long[] dimension : directions) {
                for (int bit = 0; bit < dimension.length; bit++) {
                    dimension[bit] = 1L << SobolSequence.BITS - 1 - bit;
                }
            }
            return directions;
        }

        /** Exact for shape 1, an exponential distribution. */
        @Override
        public double gammaQuantile(double shape, double probability) {
            if (shape != 1) {
                throw new UnsupportedOperationException("shape " + shape);
            }
            return -StrictMath.log1p(-probability);
        }

        @Override
        public Lanes lanes(Study study, long replications) {
            return new PlainLanes();
        }
    }

    /** The same framework with other weights, by code. */
    public static Node weighed(Node node, Map<String, Double> weights) {
        double weight = weights.getOrDefault(node.code(), node.weight());
        if (node instanceof Dimension dimension) {
            Node[] children = dimension.children().stream()
                    .map(child -> weighed(child, weights))
                    .toArray(Node[]::new);
            return Dimension.of(dimension.code(), weight, children);
        }
        Indicator own = (Indicator) node;
        Indicator made = Indicator.of(own.code(), weight, own.direction());
        return own.denominator().isEmpty() ? made : made.per(own.denominator(), own.scale());
    }
}
