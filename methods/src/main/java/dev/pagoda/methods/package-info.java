/** Methods that need a library: eigenvectors, linear programmes, optimisers. */
@NullMarked
package dev.pagoda.methods;

import org.jspecify.annotations.NullMarked;
