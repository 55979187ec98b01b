// SPDX-License-Identifier: Apache-2.0
/** Names of places, and which place a name means. */
@NullMarked
package dev.pagoda.project.names;

import org.jspecify.annotations.NullMarked;
