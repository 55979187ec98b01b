package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A learned scale: value in, score out; NaN stays NaN. */
public interface Scale {
    double score(double x);

    /** What was learned. */
    List<Constant> constants();

    static Scale of(DoubleUnaryOperator score, Constant... constants) {
        List<Constant> learned = List.of(constants);
        return new Scale() {
            @Override
            public double score(double x) {
                return score.applyAsDouble(x);
            }

            @Override
            public List<Constant> constants() {
                return learned;
            }
        };
    }
}
