// SPDX-License-Identifier: Apache-2.0
/** Groups of units compared: level, spread, inequality within and between them, specialisation. */
@NullMarked
package dev.pagoda.readings.groups;

import org.jspecify.annotations.NullMarked;
