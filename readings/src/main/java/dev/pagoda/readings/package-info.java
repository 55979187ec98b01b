// SPDX-License-Identifier: Apache-2.0
/** Readings of a finished run: coherence of the framework, groups and space, types of units, trends. */
@NullMarked
package dev.pagoda.readings;

import org.jspecify.annotations.NullMarked;
