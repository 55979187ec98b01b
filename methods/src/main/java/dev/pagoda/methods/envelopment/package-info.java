/** Scores as a distance to the envelope of the best units, with the weights that suit each unit best. */
@NullMarked
package dev.pagoda.methods.envelopment;

import org.jspecify.annotations.NullMarked;
