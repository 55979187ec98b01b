// SPDX-License-Identifier: Apache-2.0
/** The words of an index: units, indicators, framework, steps, and the table of observations. */
@NullMarked
package dev.pagoda.core.model;

import org.jspecify.annotations.NullMarked;
