// SPDX-License-Identifier: Apache-2.0
/**
 * What this room adds to the compiler from Java to JavaScript; runs when the engine is compiled, and not in the page.
 */
@NullMarked
package dev.pagoda.browser.compile;

import org.jspecify.annotations.NullMarked;
