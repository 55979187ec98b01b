// SPDX-License-Identifier: Apache-2.0
/** The loops of the robustness analysis on the vector instructions of the processor. */
@NullMarked
package dev.pagoda.simd;

import org.jspecify.annotations.NullMarked;
