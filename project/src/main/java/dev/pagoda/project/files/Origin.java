// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Observation;

/**
 * What the cells of one row have in common: where they are from, how firm they are, and whether the project chose them.
 */
public record Origin(Sheet sheet, Observation.Status status, Observation.Source source, String note, Use use) {
    /** A choice among rows of the same cell. */
    public enum Use {
        NOT_SAID,
        YES,
        NO
    }
}
