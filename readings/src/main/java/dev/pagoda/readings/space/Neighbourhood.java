// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.core.statistics.Figure;
import java.util.List;

/** Which units are near each other. */
public sealed interface Neighbourhood {
    /** Distances below this count as it, in kilometres, or two units in one place would outweigh all others. */
    double LEAST_DISTANCE = 1;

    /** Whether units must have coordinates. */
    default boolean isByDistance() {
        return true;
    }

    /**
     * Everyone, the nearer the more: {@code w = d^−power}.
     *
     * @param cutOff in kilometres, beyond which nobody counts; infinite for none
     */
    record InverseDistance(double power, double cutOff) implements Neighbourhood {
        public InverseDistance {
            requirePositive("power", power);
            requirePositive("cut-off", cutOff);
        }
    }

    /** The k nearest, all alike. */
    record Nearest(int k) implements Neighbourhood {
        public Nearest {
            requirePositive("k", k);
        }
    }

    /** Everyone within some kilometres, all alike. */
    record Band(double cutOff) implements Neighbourhood {
        public Band {
            requirePositive("cut-off", cutOff);
        }
    }

    /** Stated pairs of units that touch, by their codes. */
    record Contiguity(List<Pair> pairs) implements Neighbourhood {
        /** Two units that touch. */
        public record Pair(String unit, String other) {}

        public Contiguity {
            pairs = List.copyOf(pairs);
        }

        @Override
        public boolean isByDistance() {
            return false;
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " (" + Figure.of(value) + ") must be greater than 0");
        }
    }
}
