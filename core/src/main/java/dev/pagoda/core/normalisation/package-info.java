// SPDX-License-Identifier: Apache-2.0
/** Brings indicators to a common scale on which more is better. */
@NullMarked
package dev.pagoda.core.normalisation;

import org.jspecify.annotations.NullMarked;
