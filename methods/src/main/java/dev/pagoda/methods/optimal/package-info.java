/** Weights that are best by a stated aim. */
@NullMarked
package dev.pagoda.methods.optimal;

import org.jspecify.annotations.NullMarked;
