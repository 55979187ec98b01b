// SPDX-License-Identifier: Apache-2.0
/** Units sorted by kind and not by place: quadrants of two nodes, clusters, classes of coupling coordination. */
@NullMarked
package dev.pagoda.readings.types;

import org.jspecify.annotations.NullMarked;
