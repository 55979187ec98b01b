// SPDX-License-Identifier: Apache-2.0
/** The framework, the units, and what experts said. */
@NullMarked
package dev.pagoda.project.framework;

import org.jspecify.annotations.NullMarked;
