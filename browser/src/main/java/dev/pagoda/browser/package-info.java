// SPDX-License-Identifier: Apache-2.0
/** The engine in a web page: the same scores as the JVM's, re-computed where the reader is. */
@NullMarked
package dev.pagoda.browser;

import org.jspecify.annotations.NullMarked;
