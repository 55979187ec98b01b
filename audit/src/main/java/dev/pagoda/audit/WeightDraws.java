// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.FixedWeights;
import dev.pagoda.audit.kernel.NoisyWeights;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.kernel.TabulatedWeights;
import dev.pagoda.audit.kernel.WeightDraw;
import dev.pagoda.audit.kernel.WeightSets;
import dev.pagoda.audit.kernel.WeightsByScenario;
import dev.pagoda.core.model.Framework;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How each dimension of a study weighs its children: what the factors say, around the weights that the scenario has.
 */
final class WeightDraws {
    /** So many means or mixtures of sets are drawn beforehand. */
    static final int SETS_DRAWN = 1024;

    private static final int QUANTILES = 1025;
    /** Below this a weight would not count as one. */
    private static final double LEAST = 1e-300;

    private final Framework framework;
    private final FactorOrder layout;
    private final Numerics numerics;
    private final long seed;

    WeightDraws(Framework framework, FactorOrder layout, Numerics numerics, long seed) {
        this.framework = framework;
        this.layout = layout;
        this.numerics = numerics;
        this.seed = seed;
    }

    /** One for each dimension, in preorder. */
    List<WeightDraw> of(Scenarios scenarios, int[] dimensions) {
        List<WeightDraw> draws = new ArrayList<>();
        for (int node : dimensions) {
            draws.add(of(scenarios, node));
        }
        return draws;
    }

    private WeightDraw of(Scenarios scenarios, int node) {
        Optional<Factor.Weights> factor = factor(node);
        if (factor.isPresent() && factor.get().spread() instanceof Spread.Sets sets) {
            return new WeightSets(
                    sets(node, sets), layout.deciding().size() + layout.sets().indexOf(factor.get()));
        }
        int[] children = framework.children(node);
        List<double[]> different = new ArrayList<>();
        int[] place = new int[scenarios.weights().size()];
        for (int w = 0; w < place.length; w++) {
            double[] all = scenarios.weights().get(w);
            double[] own =
                    Arrays.stream(children).mapToDouble(child -> all[child]).toArray();
            place[w] = find(different, own);
            if (place[w] == different.size()) {
                different.add(own);
            }
        }
        List<WeightDraw> draws = different.stream()
                .map(own -> draw(own, factor.map(Factor.Weights::spread)))
                .toList();
        int[] byCombination =
                Arrays.stream(scenarios.weightsOf()).map(w -> place[w]).toArray();
        return draws.size() == 1 ? draws.get(0) : new WeightsByScenario(draws, byCombination, scenarios.alternatives());
    }

    private static int find(List<double[]> known, double[] wanted) {
        for (int i = 0; i < known.size(); i++) {
            if (Arrays.equals(known.get(i), wanted)) {
                return i;
            }
        }
        return known.size();
    }

    private Optional<Factor.Weights> factor(int node) {
        return layout.factors().stream()
                .filter(Factor.Weights.class::isInstance)
                .map(Factor.Weights.class::cast)
                .filter(weights -> weights.dimensions().contains(node))
                .findFirst();
    }

    private WeightDraw draw(double[] nominal, Optional<Spread> spread) {
        if (spread.isPresent() && spread.get() instanceof Spread.Noise noise) {
            return new NoisyWeights(nominal, noise.share());
        }
        if (spread.isPresent() && spread.get() instanceof Spread.Dirichlet dirichlet) {
            return new TabulatedWeights(Arrays.stream(nominal)
                    .mapToObj(weight -> gamma(dirichlet.concentration() * weight))
                    .toList());
        }
        return new FixedWeights(nominal);
    }

    private double[] gamma(double shape) {
        double[] quantiles = new double[QUANTILES];
        for (int k = 0; k < QUANTILES && shape > 0; k++) {
            quantiles[k] = Math.max(LEAST, numerics.gammaQuantile(shape, (k + 0.5) / QUANTILES));
        }
        return quantiles;
    }

    /** How many alternatives a choice among sets has. */
    static int alternatives(Spread.Sets sets) {
        return sets.use() == Spread.Use.EACH ? sets.sets().size() : SETS_DRAWN;
    }

    private List<FixedWeights> sets(int node, Spread.Sets sets) {
        int[] children = framework.children(node);
        double[][] own = new double[sets.sets().size()][];
        for (int s = 0; s < own.length; s++) {
            Spread.Named set = sets.sets().get(s);
            own[s] = new FixedWeights(Arrays.stream(children)
                            .mapToDouble(child -> set.weights()
                                    .getOrDefault(framework.nodes().get(child).code(), 0.0))
                            .toArray())
                    .nominal();
        }
        List<FixedWeights> made = new ArrayList<>();
        for (int a = 0; a < alternatives(sets); a++) {
            double[] shares = shares(sets, a);
            double[] mixed = new double[children.length];
            for (int s = 0; s < own.length; s++) {
                for (int child = 0; child < mixed.length; child++) {
                    mixed[child] += shares[s] * own[s][child];
                }
            }
            made.add(new FixedWeights(mixed));
        }
        return made;
    }

    /** How much each set counts in an alternative; the same in all dimensions. */
    private double[] shares(Spread.Sets sets, int alternative) {
        int count = sets.sets().size();
        double[] shares = new double[count];
        long start = new Stream(Stream.mix(seed) ^ Stream.FACTOR_2).start(alternative);
        if (sets.use() == Spread.Use.EACH) {
            shares[alternative] = 1;
        } else if (sets.use() == Spread.Use.BOOTSTRAP) {
            for (int s = 0; s < count; s++) {
                shares[(int) (Stream.uniform(start, s) * count)] += 1.0 / count;
            }
        } else {
            double sum = 0;
            for (int s = 0; s < count; s++) {
                shares[s] = -StrictMath.log1p(-Stream.uniform(start, s));
                sum += shares[s];
            }
            for (int s = 0; s < count; s++) {
                shares[s] /= sum;
            }
        }
        return shares;
    }
}
