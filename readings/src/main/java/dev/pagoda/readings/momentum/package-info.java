// SPDX-License-Identifier: Apache-2.0
/** Whether things are getting better, beside how good they are: diffusion index and composite prosperity index. */
@NullMarked
package dev.pagoda.readings.momentum;

import org.jspecify.annotations.NullMarked;
