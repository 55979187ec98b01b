// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

/**
 * Something that is varied as one: a choice, or the weights of a dimension.
 *
 * @param numbers which of a replication's random numbers decide it
 */
public record SobolFactor(String name, int[] numbers) {
    public SobolFactor {
        numbers = numbers.clone();
    }
}
