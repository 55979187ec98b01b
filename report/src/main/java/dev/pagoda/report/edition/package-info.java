// SPDX-License-Identifier: Apache-2.0
/** The chapters of an edition: ranking, dimensions, groups, map, profiles, method. */
@NullMarked
package dev.pagoda.report.edition;

import org.jspecify.annotations.NullMarked;
