// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputed;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Expectation–maximisation for a multivariate normal distribution: {@code y = μ_m + Σ_mo Σ_oo⁻¹ (x_o − μ_o)}, the
 * conditional mean of what is missing given what the unit has, with μ and Σ the maximum-likelihood estimates from all
 * values, gaps and all.
 *
 * <p>Shapes as in {@link Imputation}. The distribution is that of the indicators of the same parent, or of the named
 * ones with the indicator itself; Σ is divided by n. The iteration ends when no mean and no covariance moves by more
 * than 10⁻¹⁰ deviations.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a unit without any of the values gets the mean;
 *   <li>no more units than indicators, an indicator that does not vary, indicators that determine another one, and an
 *       iteration that does not end are refused by name;
 *   <li>an indicator without any value keeps its gaps.
 * </ul>
 *
 * <p>Source: Dempster, Laird and Rubin (1977), Maximum Likelihood from Incomplete Data via the EM Algorithm, Journal of
 * the Royal Statistical Society B 39(1); Little and Rubin (2002), Statistical Analysis with Missing Data, chapter 11.
 */
public record ExpectationMaximisation(List<String> on) implements Imputation {
    private static final Parameter<List<String>> ON = Parameter.codes(
            "on",
            "indicators that are distributed together with the one with gaps; those of the same parent if not given",
            "与待填指标共同建模的指标；省略则取同一上级之下的指标");

    public static final Method<Imputation> METHOD = new Method<>(
            "expectation-maximisation",
            new Name("Expectation–maximisation (EM)", "期望最大化（EM）填补"),
            new Name(
                    "A gap becomes its expected value given all that the unit has, with means and covariances that use"
                            + " incomplete units as well.",
                    "缺失值取在该单元已有数据条件下的期望值；均值与协方差的估计也利用了不完整单元。"),
            new Name(
                    "It takes the indicators as jointly normal and gaps as random; treat strong skew before, and have"
                            + " many more units than indicators.",
                    "假定指标服从联合正态分布且随机缺失；应先处理严重偏态，单元数须远多于指标数。"),
            "y = μ_m + Σ_mo Σ_oo⁻¹ (x_o − μ_o)",
            "Dempster, Laird and Rubin (1977), Journal of the Royal Statistical Society B 39(1); OECD/JRC (2008),"
                    + " Handbook on Constructing Composite Indicators, step 3",
            List.of(ON),
            given -> new ExpectationMaximisation(given.get(ON)));

    public ExpectationMaximisation {
        on = List.copyOf(on);
    }

    @Override
    public boolean readsOtherColumns() {
        return true;
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        if (data.sample(column).isEmpty()) {
            return Imputed.fill(data, column, row -> Double.NaN, List.of());
        }
        int[] members = on.isEmpty()
                ? data.family(column, 1)
                : IntStream.concat(IntStream.of(column), IntStream.of(data.others(on, column)))
                        .sorted()
                        .toArray();
        JointNormal joint = JointNormal.fit(data, members);
        return Imputed.fill(data, column, row -> joint.expected(column, row), joint.constants(column));
    }
}
