/** Imputations that need a library. */
@NullMarked
package dev.pagoda.methods.imputation;

import org.jspecify.annotations.NullMarked;
