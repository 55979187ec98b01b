// SPDX-License-Identifier: Apache-2.0
/** The chapters on how sure the ranking is, and what drives it. */
@NullMarked
package dev.pagoda.report.audit;

import org.jspecify.annotations.NullMarked;
