// SPDX-License-Identifier: Apache-2.0
/** Makes one score of the scores of children. */
@NullMarked
package dev.pagoda.core.aggregation;

import org.jspecify.annotations.NullMarked;
