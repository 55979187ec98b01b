// SPDX-License-Identifier: Apache-2.0
/** The command line over the use cases. */
@NullMarked
package dev.pagoda.cli;

import org.jspecify.annotations.NullMarked;
