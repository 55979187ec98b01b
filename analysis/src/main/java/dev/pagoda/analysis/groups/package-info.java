/** Groups of units compared: level, spread, inequality within and between them, specialisation. */
@NullMarked
package dev.pagoda.analysis.groups;

import org.jspecify.annotations.NullMarked;
