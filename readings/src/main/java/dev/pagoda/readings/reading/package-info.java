// SPDX-License-Identifier: Apache-2.0
/**
 * What all readings share: a statistic or the reason why there is none, and the scores of the units that are compared.
 */
@NullMarked
package dev.pagoda.readings.reading;

import org.jspecify.annotations.NullMarked;
