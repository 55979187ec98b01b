// SPDX-License-Identifier: Apache-2.0
/** Methods that need a library: eigenvectors, linear programmes, optimisers. */
@NullMarked
package dev.pagoda.hipparchus;

import org.jspecify.annotations.NullMarked;
