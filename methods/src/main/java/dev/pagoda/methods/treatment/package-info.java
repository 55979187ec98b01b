/** Treatments that need a library. */
@NullMarked
package dev.pagoda.methods.treatment;

import org.jspecify.annotations.NullMarked;
