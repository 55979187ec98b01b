// SPDX-License-Identifier: Apache-2.0
/** Treatments that need a library. */
@NullMarked
package dev.pagoda.hipparchus.treatment;

import org.jspecify.annotations.NullMarked;
