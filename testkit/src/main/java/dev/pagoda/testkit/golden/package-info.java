// SPDX-License-Identifier: Apache-2.0
/** What COINr 1.1.14 makes of its own example, for tests that compare with it. */
@NullMarked
package dev.pagoda.testkit.golden;

import org.jspecify.annotations.NullMarked;
