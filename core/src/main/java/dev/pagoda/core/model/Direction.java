// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

/** Whether more of an indicator is good. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** +1 or −1. */
    public int sign() {
        return this == HIGHER_IS_BETTER ? 1 : -1;
    }
}
