// SPDX-License-Identifier: Apache-2.0
/** The chapter on whether the framework holds together. */
@NullMarked
package dev.pagoda.report.coherence;

import org.jspecify.annotations.NullMarked;
