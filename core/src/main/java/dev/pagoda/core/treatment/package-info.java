/** Tames outliers and skewed indicators before they are normalised. */
@NullMarked
package dev.pagoda.core.treatment;

import org.jspecify.annotations.NullMarked;
