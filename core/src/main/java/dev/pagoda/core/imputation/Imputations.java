// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of imputations. */
public final class Imputations {
    public static final Catalogue<Imputation> ALL = Catalogue.withPacks(
            "imputation",
            Imputation.class,
            NoImputation.METHOD,
            Mean.METHOD,
            Median.METHOD,
            GroupMean.METHOD,
            GroupMedian.METHOD,
            LastPeriod.METHOD,
            NextPeriod.METHOD,
            Linear.METHOD,
            Spline.METHOD,
            GrowthRate.METHOD,
            NearestUnits.METHOD,
            HotDeck.METHOD,
            RowMean.METHOD,
            RowMedian.METHOD,
            Value.METHOD);

    private Imputations() {}
}
