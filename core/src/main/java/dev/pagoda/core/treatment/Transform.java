// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.Optional;

/** A learned treatment: value in, treated value out; NaN stays NaN. */
public interface Transform {
    /** What a treatment does to a value. */
    enum Changed {
        WINSORISED,
        LOGGED,
        TRANSFORMED,
        TRIMMED
    }

    /** A treatment that leaves every value as it is. */
    Transform NONE = new Transform() {
        @Override
        public double apply(double x) {
            return x;
        }

        @Override
        public Optional<Changed> mark(double x) {
            return Optional.empty();
        }

        @Override
        public List<Constant> constants() {
            return List.of();
        }
    };

    double apply(double x);

    /**
     * What happens to the value x, if anything; a change of one value among unchanged ones weighs more than a change of
     * all.
     */
    Optional<Changed> mark(double x);

    /** What was learned. */
    List<Constant> constants();

    /** Whether every value stays as it is, so that a column need not be copied. */
    default boolean isIdentity() {
        return this == NONE;
    }
}
