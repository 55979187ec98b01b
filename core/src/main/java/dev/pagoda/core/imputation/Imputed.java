package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Constant;
import java.util.List;

/** A column without its gaps, as far as the method could fill them; {@code values[row]}. The array is the result's own. */
public record Imputed(double[] values, List<Constant> constants) {
    public Imputed {
        constants = List.copyOf(constants);
    }
}
