// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.model.Judgment;

/**
 * A judgment of an expert on the children of one node.
 *
 * @param child the number of the child that is judged
 * @param other the number of the child that it is compared with; −1 where it stands alone
 * @param value as in {@link Judgment}
 */
public record Opinion(String expert, int round, Judgment.Kind kind, int child, int other, double value) {}
