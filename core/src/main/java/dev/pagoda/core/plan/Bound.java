// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Location;

/** A method bound to its parameters, with the place where it was chosen. */
record Bound<F>(String name, F method, Location at) {}
