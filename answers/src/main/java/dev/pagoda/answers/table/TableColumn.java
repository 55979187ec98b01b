// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import dev.pagoda.core.model.Name;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name in every file and answer
 * @param words what a reader sees above it
 * @param meaning a sentence; empty where the words say all
 * @param value of a row: a text, a number (NaN for a missing one) or a flag
 */
public record TableColumn<R>(String name, Measure measure, Name words, Name meaning, Function<R, Object> value) {}
