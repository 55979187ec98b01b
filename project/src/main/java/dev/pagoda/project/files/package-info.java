// SPDX-License-Identifier: Apache-2.0
/** Files of a folder as text, rows and numbers, each with its place; and the problems found on the way. */
@NullMarked
package dev.pagoda.project.files;

import org.jspecify.annotations.NullMarked;
