// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.readings.statistics.Association;
import java.util.ArrayList;
import java.util.List;

/** Correlates every indicator with every denominator, before and after dividing. */
final class DenominatorLinks {
    private DenominatorLinks() {}

    /** In order of indicators, then of denominators. */
    static List<DenominatorLink> of(RankedInEdition edition) {
        List<DenominatorLink> links = new ArrayList<>();
        for (Indicator indicator : edition.framework().indicators()) {
            for (Denominator denominator : edition.framework().denominators()) {
                links.add(link(edition, indicator, denominator.code()));
            }
        }
        return links;
    }

    private static DenominatorLink link(RankedInEdition edition, Indicator indicator, String denominator) {
        int column = edition.framework().column(indicator);
        double[] size = edition.observed(edition.framework().columnOf(denominator));
        Association before = Association.of(edition.observed(column), size);
        if (indicator.denominator().isEmpty()) {
            return new DenominatorLink(indicator.code(), denominator, DenominatorLink.Division.NONE, before, before);
        }
        Association after = edition.after("denominate", column)
                .map(values -> Association.of(values, size))
                .orElse(before);
        DenominatorLink.Division division = indicator.denominator().equals(denominator)
                ? DenominatorLink.Division.BY_IT
                : DenominatorLink.Division.BY_ANOTHER;
        return new DenominatorLink(indicator.code(), denominator, division, before, after);
    }
}
