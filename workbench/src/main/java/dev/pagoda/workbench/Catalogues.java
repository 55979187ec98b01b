package dev.pagoda.workbench;

import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weightings;
import java.util.List;

/** All catalogues of methods, in the order of the steps. */
public final class Catalogues {
    private Catalogues() {}

    public static List<Catalogue<?>> all() {
        return List.of(
                Imputations.ALL, Treatments.ALL, Normalisations.ALL, Weightings.ALL, Aggregations.ALL, Tierings.ALL);
    }
}
