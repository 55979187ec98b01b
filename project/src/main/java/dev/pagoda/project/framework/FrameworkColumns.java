// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import java.util.List;

/** The columns of the framework file. */
public final class FrameworkColumns {
    public static final List<String> ALL = List.of(
            "code",
            "parent",
            "kind",
            "name_en",
            "name_zh",
            "weight",
            "direction",
            "measured_in",
            "measured_in_zh",
            "denominator",
            "scale",
            "numerator_en",
            "numerator_zh",
            "numerator_measured_in",
            "numerator_measured_in_zh",
            "lag",
            "low",
            "high",
            "target",
            "reference",
            "imputation",
            "treatment",
            "normalisation",
            "weighting",
            "aggregation",
            "coverage",
            "definition",
            "definition_zh",
            "caliber",
            "caliber_zh",
            "source_type",
            "source_type_zh",
            "note",
            "note_zh");

    /** What is said of the numerator of an indicator that is divided. */
    public static final List<String> OF_NUMERATORS =
            List.of("numerator_en", "numerator_zh", "numerator_measured_in", "numerator_measured_in_zh");

    private FrameworkColumns() {}
}
