// SPDX-License-Identifier: Apache-2.0
/** Fixtures, seeded samples, and the contracts that every method must keep. */
@NullMarked
package dev.pagoda.testkit;

import org.jspecify.annotations.NullMarked;
