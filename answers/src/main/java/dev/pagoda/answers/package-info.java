// SPDX-License-Identifier: Apache-2.0
/** What users ask of an index, one record for each question, with the tables that files, pages and programs get. */
@NullMarked
package dev.pagoda.answers;

import org.jspecify.annotations.NullMarked;
