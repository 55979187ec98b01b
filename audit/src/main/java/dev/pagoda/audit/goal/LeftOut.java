// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/** A quantity that could have changed, but for a gap. */
public record LeftOut(Quantity quantity, Hindrance reason) {
    /** What stands in the way. */
    public enum Hindrance {
        /** The unit has no observed value of it, and may not report one. */
        NOT_OBSERVED,
        /** The unit has no value of what the indicator is divided by. */
        NO_DENOMINATOR
    }
}
