// SPDX-License-Identifier: Apache-2.0
/** Reads and checks a project folder, keeping file, line and column of every value. */
@NullMarked
package dev.pagoda.project;

import org.jspecify.annotations.NullMarked;
