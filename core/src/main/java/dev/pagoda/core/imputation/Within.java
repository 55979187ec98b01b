package dev.pagoda.core.imputation;

import java.util.List;
import java.util.Locale;

/** Which other indicators of the unit count. */
public enum Within {
    /** All. */
    INDEX,
    /** Those of the same parent. */
    PARENT,
    /** Those below the same ancestor at a stated level; of the same parent if that level is not above it. */
    LEVEL;

    static final List<String> NAMES = List.of("index", "parent", "level");

    static Within named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
