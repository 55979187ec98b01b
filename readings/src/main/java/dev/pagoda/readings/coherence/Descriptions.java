// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Indicator;
import dev.pagoda.readings.statistics.Description;
import java.util.ArrayList;
import java.util.List;

/** Describes every indicator before and after treatment, and the scores of every node. */
final class Descriptions {
    private Descriptions() {}

    /** In order of nodes, each by basis. */
    static List<Described> of(RankedInEdition edition) {
        List<Described> all = new ArrayList<>();
        for (int node = 0; node < edition.nodes(); node++) {
            if (edition.framework().nodes().get(node) instanceof Indicator indicator) {
                all.addAll(of(edition, indicator));
            }
            all.add(new Described(edition.code(node), Basis.SCORE, Description.of(edition.scores(node))));
        }
        return all;
    }

    private static List<Described> of(RankedInEdition edition, Indicator indicator) {
        List<Described> described = new ArrayList<>();
        int column = edition.framework().column(indicator);
        String code = indicator.code();
        described.add(new Described(code, Basis.OBSERVED, Description.of(edition.observed(column))));
        if (!indicator.denominator().isEmpty()) {
            edition.after("denominate", column)
                    .ifPresent(values -> described.add(new Described(code, Basis.DENOMINATED, Description.of(values))));
        }
        edition.after("treat", column)
                .ifPresent(values -> described.add(new Described(code, Basis.TREATED, Description.of(values))));
        return described;
    }
}
