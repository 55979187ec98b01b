// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may change, and how far. Where no limit is given, an indicator may come up to the best value that a ranked unit
 * has in the edition, or to its own goalpost or target if that is better still; divided indicators after division.
 *
 * @param only numbers of the indicators that may change; empty for all
 * @param except numbers of the indicators that may not
 * @param limits limits of indicators by their number
 * @param everywhere the limit of all others
 * @param missing whether an indicator that the unit has no value of may be given one
 */
public record Bounds(
        List<Integer> only,
        List<Integer> except,
        Map<Integer, Limit> limits,
        Optional<Limit> everywhere,
        boolean missing) {
    /** Everything that is observed may change up to the best. */
    public static final Bounds DEFAULT = new Bounds(List.of(), List.of(), Map.of(), Optional.empty(), false);

    public Bounds {
        only = List.copyOf(only);
        except = List.copyOf(except);
        limits = Map.copyOf(limits);
    }

    /** The limit of an indicator of its own. */
    Optional<Limit> limit(int column) {
        return Optional.ofNullable(limits.get(column));
    }

    /** The most that an observed value, before any division, may change by in its good direction. */
    public sealed interface Limit {
        /** The change from this value; not negative. */
        double of(double value);

        /** A share of the value: 0.1 is a tenth. */
        record Share(double share) implements Limit {
            @Override
            public double of(double value) {
                return share * Math.abs(value);
            }
        }

        /** In the unit of measurement of the observed value. */
        record Amount(double amount) implements Limit {
            @Override
            public double of(double value) {
                return amount;
            }
        }
    }
}
