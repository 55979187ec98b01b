// SPDX-License-Identifier: Apache-2.0
/** What is checked once all files are read. */
@NullMarked
package dev.pagoda.project.checks;

import org.jspecify.annotations.NullMarked;
