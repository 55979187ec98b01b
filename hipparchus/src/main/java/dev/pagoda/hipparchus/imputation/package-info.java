/** Imputations that need a library. */
@NullMarked
package dev.pagoda.hipparchus.imputation;

import org.jspecify.annotations.NullMarked;
