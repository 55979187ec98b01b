// SPDX-License-Identifier: Apache-2.0
/** Scores as a distance to the envelope of the best units, with the weights that suit each unit best. */
@NullMarked
package dev.pagoda.hipparchus.envelopment;

import org.jspecify.annotations.NullMarked;
