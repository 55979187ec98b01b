// SPDX-License-Identifier: Apache-2.0
/**
 * Whether units that lie near each other are alike: weight matrices, Moran's I, local indicators, Getis-Ord statistics.
 */
@NullMarked
package dev.pagoda.readings.space;

import org.jspecify.annotations.NullMarked;
