// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;

/**
 * How many components or factors are kept: those with an eigenvalue above 1 (Kaiser), the first ones that together
 * explain a share of the variance, or a stated number; at least one.
 */
record Retention(Rule rule, double share, int number) {
    enum Rule {
        KAISER,
        SHARE,
        NUMBER
    }

    static final Parameter<Rule> RULE = Parameter.choice(
            "keep",
            Rule.KAISER,
            "those with an eigenvalue above 1, the first that explain a share, or a number of them",
            "保留特征值大于 1 者、累计解释方差达到给定比例者，或给定个数");
    static final Parameter<Double> SHARE = Parameter.fraction(
            "share", 0.6, "share of the variance to be explained, with keep: share", "keep 为 share 时应解释的方差比例");
    static final Parameter<Integer> NUMBER =
            Parameter.integer("number", 1, "how many, with keep: number", "keep 为 number 时保留的个数");

    static final Retention KAISER = new Retention(Rule.KAISER, 0.6, 1);

    static Retention of(int number) {
        return new Retention(Rule.NUMBER, 0.6, number);
    }

    static Retention from(Given given) {
        return new Retention(given.get(RULE), given.get(SHARE), given.get(NUMBER));
    }

    Retention {
        if (number < 1) {
            throw new Impossible("number (" + number + ") must be at least 1", "number（" + number + "）不得小于 1");
        }
    }

    /** Of eigenvalues of a correlation matrix, in descending order. */
    int of(double[] eigenvalues) {
        if (rule == Rule.NUMBER) {
            if (number > eigenvalues.length) {
                throw new NotComputable(
                        new Name(
                                "there are " + eigenvalues.length + " children that vary, so there cannot be " + number
                                        + " components",
                                "有差异的下级只有 " + eigenvalues.length + " 个，不可能有 " + number + " 个成分"),
                        new Name(
                                "Set number to at most " + eigenvalues.length + ", or keep to kaiser.",
                                "请将 number 设为不超过 " + eigenvalues.length + "，或将 keep 设为 kaiser。"));
            }
            return number;
        }
        int kept = 0;
        double explained = 0;
        while (kept < eigenvalues.length && isWanted(eigenvalues[kept], explained, eigenvalues.length)) {
            explained += eigenvalues[kept];
            kept++;
        }
        return Math.max(kept, 1);
    }

    /** Correlations sum to the number of children on the diagonal; rounding must not keep one more. */
    private boolean isWanted(double eigenvalue, double explained, int children) {
        return rule == Rule.KAISER ? eigenvalue > 1 + 1e-9 : explained < share * children - 1e-9;
    }
}
