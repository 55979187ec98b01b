// SPDX-License-Identifier: Apache-2.0
/** How sure a ranking is: the index computed anew many times, each time with other choices. */
@NullMarked
package dev.pagoda.audit.kernel;

import org.jspecify.annotations.NullMarked;
