// SPDX-License-Identifier: Apache-2.0
/** What a result hangs on: weights and cells whose change would alter the ranking. */
@NullMarked
package dev.pagoda.audit.influence;

import org.jspecify.annotations.NullMarked;
