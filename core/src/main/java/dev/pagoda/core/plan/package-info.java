// SPDX-License-Identifier: Apache-2.0
/** Compiles a methodology into a plan, runs it, and answers questions about the result. */
@NullMarked
package dev.pagoda.core.plan;

import org.jspecify.annotations.NullMarked;
