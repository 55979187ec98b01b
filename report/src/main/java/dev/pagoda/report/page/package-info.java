// SPDX-License-Identifier: Apache-2.0
/** What every page is made of: HTML, words, sentences, numerals, style. */
@NullMarked
package dev.pagoda.report.page;

import org.jspecify.annotations.NullMarked;
