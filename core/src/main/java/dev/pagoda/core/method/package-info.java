// SPDX-License-Identifier: Apache-2.0
/** What a method is: its name, its declared options, and the catalogue that lists a family of them. */
@NullMarked
package dev.pagoda.core.method;

import org.jspecify.annotations.NullMarked;
