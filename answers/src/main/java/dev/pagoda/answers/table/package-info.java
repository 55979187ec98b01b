// SPDX-License-Identifier: Apache-2.0
/** What a table is, and how it is written: as CSV, as JSON, and as the schema of both. */
@NullMarked
package dev.pagoda.answers.table;

import org.jspecify.annotations.NullMarked;
