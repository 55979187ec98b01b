// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/**
 * A weakness that was found; what the codes and the value are stands with its kind.
 *
 * @param other a second code; empty if there is only one
 * @param value the number that is beyond the limit
 */
public record Flag(Weakness weakness, String code, String other, double value, double limit) {}
