// SPDX-License-Identifier: Apache-2.0
/** Turns a finished run into tables, findings and a report; it only reads results. */
@NullMarked
package dev.pagoda.report;

import org.jspecify.annotations.NullMarked;
