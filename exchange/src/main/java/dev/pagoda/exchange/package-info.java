// SPDX-License-Identifier: Apache-2.0
/** From and to the tables of other programs. */
@NullMarked
package dev.pagoda.exchange;

import org.jspecify.annotations.NullMarked;
