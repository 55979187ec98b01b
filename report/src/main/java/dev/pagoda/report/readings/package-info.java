// SPDX-License-Identifier: Apache-2.0
/** The chapter of further readings: groups, space, types, trends. */
@NullMarked
package dev.pagoda.report.readings;

import org.jspecify.annotations.NullMarked;
