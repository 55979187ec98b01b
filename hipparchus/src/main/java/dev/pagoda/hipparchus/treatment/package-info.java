/** Treatments that need a library. */
@NullMarked
package dev.pagoda.hipparchus.treatment;

import org.jspecify.annotations.NullMarked;
