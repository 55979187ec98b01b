// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * A column without its gaps, as far as the method could fill them; {@code values[row]}. The array is the result's own.
 */
public record Imputed(double[] values, List<Constant> constants) {
    public Imputed {
        constants = List.copyOf(constants);
    }

    /**
     * The column with a value for each gap in the rows to fill; NaN leaves the gap, and is no constant that was
     * learned.
     */
    public static Imputed fill(Incomplete data, int column, IntToDoubleFunction valueOfRow, List<Constant> constants) {
        double[] values = data.table().column(column);
        for (int row : data.targets()) {
            if (Double.isNaN(values[row])) {
                values[row] = valueOfRow.applyAsDouble(row);
            }
        }
        return new Imputed(
                values,
                constants.stream()
                        .filter(constant -> !Double.isNaN(constant.value()))
                        .toList());
    }
}
