// SPDX-License-Identifier: Apache-2.0
/** The method file: its YAML, its keys, its schema. */
@NullMarked
package dev.pagoda.project.index;

import org.jspecify.annotations.NullMarked;
