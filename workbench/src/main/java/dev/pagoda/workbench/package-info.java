// SPDX-License-Identifier: Apache-2.0
/** What a user can do, one class per use case. */
@NullMarked
package dev.pagoda.workbench;

import org.jspecify.annotations.NullMarked;
