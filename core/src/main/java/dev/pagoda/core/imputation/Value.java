// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * A stated value for every gap: {@code y = value}, with a note that says why.
 *
 * <p>Shapes as in {@link Imputation}; the value is in the unit of measurement that the indicator has at this step.
 * Special cases: it is filled in even where no unit has a value, since nothing is learned.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3 (expert judgement, cold deck).
 */
public record Value(double value, String note) implements Imputation {
    private static final Parameter<Double> VALUE = Parameter.number(
                    "value", 0, "what every gap becomes, in the indicator's unit of measurement", "用于填补的取值，采用指标自身计量单位")
            .required();
    private static final Parameter<String> NOTE =
            Parameter.text("note", "why this value, for those who audit the index", "取此值的理由，供审核者查阅");

    public static final Method<Imputation> METHOD = new Method<>(
            "value",
            new Name("Stated value", "指定值填补"),
            new Name(
                    "A gap becomes a value that you state with a reason; for gaps that mean something, such as none"
                            + " reported.",
                    "缺失值取指定值并须注明理由；适合缺失本身有含义的情形，如“未发生即未上报”。"),
            new Name(
                    "All units with a gap get the same value whatever else is known of them; do not use it to guess.",
                    "所有缺失单元取同一值，不考虑其他信息；不可用来猜测。"),
            "y = value",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3",
            List.of(VALUE, NOTE),
            given -> new Value(given.get(VALUE), given.get(NOTE)));

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(data, column, row -> value, List.of(new Constant("value", value)));
    }
}
