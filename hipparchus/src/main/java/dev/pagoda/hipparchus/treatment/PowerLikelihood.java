// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.YeoJohnson;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** The power under which transformed values are most likely a sample of a normal distribution. */
final class PowerLikelihood {
    private static final double END = 10;
    private static final double STEP = 0.25;

    private PowerLikelihood() {}

    /** The power of Box and Cox for positive values, in ascending order. */
    static double boxCox(double[] positive) {
        return largest(ofPowers(positive));
    }

    /** The power of Yeo and Johnson. */
    static double yeoJohnson(double[] values) {
        if (Arrays.stream(values).allMatch(x -> x >= 0)) {
            return largest(ofPowers(Arrays.stream(values).map(x -> x + 1).toArray()));
        }
        if (Arrays.stream(values).allMatch(x -> x < 0)) {
            return 2 - largest(ofPowers(Arrays.stream(values).map(x -> 1 - x).toArray()));
        }
        double logs = Arrays.stream(values)
                .map(x -> x < 0 ? -Elementary.ln1p(-x) : Elementary.ln1p(x))
                .reduce(0, Double::sum);
        return largest(lambda -> (lambda - 1) * logs
                + ofVariance(Arrays.stream(values)
                        .map(x -> YeoJohnson.value(lambda, x))
                        .toArray()));
    }

    /**
     * The log-likelihood by power but for a constant. Values are divided by their geometric mean, which leaves the best
     * power where it is and the sum of logarithms, the rest of the formula, 0. The 1 that is subtracted in the
     * transformation moves no deviation: it is left out for large powers, where it would swallow small values, and kept
     * for small ones, where all values are near 1.
     */
    private static DoubleUnaryOperator ofPowers(double[] positive) {
        double[] logs = Arrays.stream(positive).map(Elementary::ln).toArray();
        double mean = Sample.of(logs).mean();
        return lambda -> ofVariance(
                Arrays.stream(logs).map(log -> power(lambda, log - mean)).toArray());
    }

    private static double power(double lambda, double log) {
        if (lambda == 0) {
            return log;
        }
        return (Math.abs(lambda) < 1 ? StrictMath.expm1(lambda * log) : Elementary.exp(lambda * log)) / lambda;
    }

    private static double ofVariance(double[] transformed) {
        return -transformed.length * Elementary.ln(Sample.of(transformed).populationStandardDeviation());
    }

    /** Where a likelihood is largest: the best of evenly spaced powers, then a search around it. */
    private static double largest(DoubleUnaryOperator likelihood) {
        double best = -END;
        for (double lambda = -END; lambda <= END; lambda += STEP) {
            best = likelihood.applyAsDouble(lambda) > likelihood.applyAsDouble(best) ? lambda : best;
        }
        if (Math.abs(best) == END) {
            throw new NotComputable(
                    new Name(
                            "its values become most likely only with a power beyond " + Figure.of(best),
                            "只有幂次超过 " + Figure.of(best) + " 时似然才达到最大"),
                    new Name("Use a logarithm or winsorising for this indicator.", "请对该指标取对数或缩尾。"));
        }
        UnivariateFunction function = likelihood::applyAsDouble;
        return new BrentOptimizer(1e-11, 1e-12)
                .optimize(
                        new MaxEval(1000),
                        GoalType.MAXIMIZE,
                        new SearchInterval(best - STEP, best + STEP, best),
                        new UnivariateObjectiveFunction(function))
                .getPoint();
    }
}
