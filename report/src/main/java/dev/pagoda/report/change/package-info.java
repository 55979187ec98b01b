// SPDX-License-Identifier: Apache-2.0
/** Why units moved from one edition to the next, in words. */
@NullMarked
package dev.pagoda.report.change;

import org.jspecify.annotations.NullMarked;
