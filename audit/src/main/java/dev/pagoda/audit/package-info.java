// SPDX-License-Identifier: Apache-2.0
/** The audit of robustness: what a project varies, run through the plan and the kernel, and what came of it. */
@NullMarked
package dev.pagoda.audit;

import org.jspecify.annotations.NullMarked;
