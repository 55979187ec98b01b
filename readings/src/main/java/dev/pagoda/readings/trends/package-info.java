// SPDX-License-Identifier: Apache-2.0
/** Several periods read together: growth, slopes, moves in rank, convergence. */
@NullMarked
package dev.pagoda.readings.trends;

import org.jspecify.annotations.NullMarked;
