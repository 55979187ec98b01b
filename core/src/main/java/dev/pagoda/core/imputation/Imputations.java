package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of imputations. */
public final class Imputations {
    public static final Catalogue<Imputation> ALL = Catalogue.withPacks(
            "imputation",
            Imputation.class,
            None.METHOD,
            Mean.METHOD,
            Median.METHOD,
            GroupMean.METHOD,
            GroupMedian.METHOD,
            LastPeriod.METHOD);

    private Imputations() {}
}
