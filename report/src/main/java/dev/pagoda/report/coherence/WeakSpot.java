// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.report.page.Finding;

/**
 * Something weak in a framework, in words.
 *
 * @param finding what is weak, with figures
 * @param why why it matters
 * @param cure what to try
 * @param weight the share of the index that it touches: the weight of the nodes named, of the units for what is weak in
 *     those
 */
public record WeakSpot(Finding finding, String why, String cure, double weight) {}
