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
            "denominator",
            "scale",
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
            "caliber",
            "source_type",
            "note");

    private FrameworkColumns() {}
}
