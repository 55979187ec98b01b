// SPDX-License-Identifier: Apache-2.0
/** Measurements of the engine, and made-up projects of any size to measure whole runs with. */
@NullMarked
package dev.pagoda.benchmarks;

import org.jspecify.annotations.NullMarked;
