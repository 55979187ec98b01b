// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.core.aggregation.Harmonic;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Goalposts;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.ranking.Thresholds;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The two gender indices of UNDP's Human Development Report 2023-24, put together of our normalisations and means. */
class GenderIndicesTest {
    private static final String DEVELOPMENT = "gender-development-2022";
    private static final String INEQUALITY = "gender-inequality-2022";

    private static double[] column(String file, String name) {
        int column = ReferenceFigures.json(file, "input", "columns")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .indexOf(name);
        return ReferenceFigures.json(file, "input", "rows")
                .valueStream()
                .mapToDouble(row -> row.get(column).asDouble())
                .toArray();
    }

    private static double[] published(String file, String name) {
        return ReferenceFigures.numbers(ReferenceFigures.json(file, "published", name));
    }

    private static double[] mean(Aggregation aggregation, double[]... parts) {
        double[] weights = new double[parts.length];
        Arrays.fill(weights, 1.0 / parts.length);
        return aggregation.aggregate(parts, weights);
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }

    private static double[] scored(double low, double high, Logarithm log, double[] values) {
        return each(
                values,
                new Goalposts(low, high, 0, 1, true, log)
                        .fit(dev.pagoda.core.normalisation.Reference.of(Direction.HIGHER_IS_BETTER, values))::score);
    }

    private static double[] development(String sex, double youngest, double oldest) {
        return mean(
                new Geometric(),
                scored(youngest, oldest, Logarithm.NONE, column(DEVELOPMENT, "le_" + sex)),
                mean(
                        new Arithmetic(),
                        scored(0, 18, Logarithm.NONE, column(DEVELOPMENT, "eys_" + sex)),
                        scored(0, 15, Logarithm.NONE, column(DEVELOPMENT, "mys_" + sex))),
                scored(100, 75_000, Logarithm.LN, column(DEVELOPMENT, "gni_" + sex)));
    }

    @Test
    void reproduces_the_gender_development_index_2022_and_its_groups() {
        double[] women = development("f", 22.5, 87.5);
        double[] men = development("m", 17.5, 82.5);
        assertThat(women).containsExactly(published(DEVELOPMENT, "hdi_f"), within(2e-9));
        assertThat(men).containsExactly(published(DEVELOPMENT, "hdi_m"), within(2e-9));
        double[] ratio = new double[women.length];
        Arrays.setAll(ratio, country -> women[country] / men[country]);
        assertThat(ratio).containsExactly(published(DEVELOPMENT, "gdi"), within(0.0005));
        // The distance from parity in thousandths, as it is printed; the fewer the better.
        double[] nearness = each(ratio, x -> -Math.abs(Math.round(1000 * x) - 1000.0));
        double[] cuts = new Thresholds(List.of(-100.0, -75.0, -50.0, -25.0)).cuts(Sample.of(nearness));
        double[] groups = each(
                nearness, x -> 1 + Arrays.stream(cuts).filter(cut -> x < cut).count());
        assertThat(groups).containsExactly(published(DEVELOPMENT, "group"));
    }

    @Test
    void reproduces_the_gender_inequality_index_2022() {
        double[] mothers = each(column(INEQUALITY, "mmr"), x -> 10 / Math.min(Math.max(x, 10), 1000));
        double[] births = each(column(INEQUALITY, "abr"), x -> 1 / x);
        double[] healthOfWomen = mean(new Geometric(), mothers, births);
        double[] healthOfMen = each(mothers, x -> 1);
        double[] powerOfWomen = power("f");
        double[] powerOfMen = power("m");
        double[] workOfWomen = shares("labour_f");
        double[] workOfMen = shares("labour_m");
        double[] actual = mean(
                new Harmonic(),
                mean(new Geometric(), healthOfWomen, powerOfWomen, workOfWomen),
                mean(new Geometric(), healthOfMen, powerOfMen, workOfMen));
        double[] reference = mean(
                new Geometric(),
                mean(new Arithmetic(), healthOfWomen, healthOfMen),
                mean(new Arithmetic(), powerOfWomen, powerOfMen),
                mean(new Arithmetic(), workOfWomen, workOfMen));
        double[] inequality = new double[actual.length];
        Arrays.setAll(inequality, country -> 1 - actual[country] / reference[country]);
        assertThat(inequality)
                .containsExactly(
                        ReferenceFigures.numbers(ReferenceFigures.json(INEQUALITY, "recomputed", "gii")), within(1e-9));
        assertThat(inequality).containsExactly(published(INEQUALITY, "gii"), within(0.0005 + 1e-12));
    }

    private static double[] power(String sex) {
        return mean(new Geometric(), shares("parliament_" + sex), shares("secondary_" + sex));
    }

    /** A share of nothing counts as a tenth of a percent. */
    private static double[] shares(String column) {
        return each(column(INEQUALITY, column), x -> (x == 0 ? 0.1 : x) / 100);
    }
}
