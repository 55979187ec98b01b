// SPDX-License-Identifier: Apache-2.0
/** Which factor decides an outcome: the variance of many replications shared out among the factors that were varied. */
@NullMarked
package dev.pagoda.audit.sensitivity;

import org.jspecify.annotations.NullMarked;
