// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputed;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Regression on other indicators: {@code y = b_0 + Σ_j b_j x_j}, with the coefficients of ordinary least squares over
 * the complete units, those with values of the indicator and of all named ones.
 *
 * <p>Shapes as in {@link Imputation}; coefficients in the indicators' own units of measurement.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>an indicator is never regressed on itself, so one list can serve all;
 *   <li>a unit with a gap in a named indicator keeps its gap;
 *   <li>fewer complete units than named indicators plus two, a named indicator that does not vary, and one that the
 *       others determine are refused by name;
 *   <li>an indicator without any value keeps its gaps.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3 (regression imputation);
 * regressionImp of the R package VIM.
 */
public record Regression(List<String> on) implements Imputation {
    private static final Parameter<List<String>> ON = Parameter.codes(
                    "on", "indicators that explain the one with gaps", "用于解释待填指标的指标")
            .required();

    public static final Method<Imputation> METHOD = new Method<>(
            "regression",
            new Name("Regression on other indicators", "回归填补"),
            new Name(
                    "A gap becomes what a straight-line relation with named indicators predicts; for an indicator that"
                            + " a few others explain well.",
                    "缺失值取由指定指标线性回归得到的预测值；适合能被少数指标较好解释的指标。"),
            new Name(
                    "Predicted values vary less than real ones and make indicators look more alike; a unit far from the"
                            + " others is extrapolated.",
                    "预测值的波动小于真实值，会夸大指标间的相关；远离其余单元者属于外推。"),
            "y = b_0 + Σ_j b_j x_j, b by least squares over complete units",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; VIM 6.2, regressionImp",
            List.of(ON),
            given -> new Regression(given.get(ON)));

    public Regression {
        if (on.isEmpty()) {
            throw new Impossible("on (an empty list) must name an indicator", "on（空列表）必须列出至少一个指标");
        }
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
        int[] others = data.others(on, column);
        if (others.length == 0) {
            throw new NotComputable(
                    new Name("it is the only indicator that 'on' names", "on 中只有该指标自身"),
                    new Name("Name other indicators, or give it another imputation.", "请写其他指标，或对其改用其他插补。"));
        }
        double[] coefficients = LeastSquares.fit(data, column, others);
        return Imputed.fill(
                data,
                column,
                row -> coefficients[0]
                        + IntStream.range(0, others.length)
                                .mapToDouble(
                                        j -> coefficients[j + 1] * data.table().value(others[j], row))
                                .reduce(0, Double::sum),
                constants(data, others, coefficients));
    }

    private static List<Constant> constants(Incomplete data, int[] others, double[] coefficients) {
        List<Constant> constants = new ArrayList<>(List.of(new Constant("intercept", coefficients[0])));
        for (int j = 0; j < others.length; j++) {
            constants.add(new Constant(data.table().columns().get(others[j]), coefficients[j + 1]));
        }
        return constants;
    }
}
