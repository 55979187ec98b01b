/** Several periods read together: growth, slopes, moves in rank, convergence. */
@NullMarked
package dev.pagoda.analysis.trends;

import org.jspecify.annotations.NullMarked;
