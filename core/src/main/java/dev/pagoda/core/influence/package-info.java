/** What a result hangs on: weights and cells whose change would alter the ranking. */
@NullMarked
package dev.pagoda.core.influence;

import org.jspecify.annotations.NullMarked;
