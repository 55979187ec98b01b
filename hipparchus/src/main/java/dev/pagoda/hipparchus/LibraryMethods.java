// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.method.MethodPack;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.hipparchus.envelopment.BenefitOfTheDoubt;
import dev.pagoda.hipparchus.envelopment.DirectionalBenefitOfTheDoubt;
import dev.pagoda.hipparchus.factors.FactorAnalysis;
import dev.pagoda.hipparchus.factors.PrincipalComponents;
import dev.pagoda.hipparchus.imputation.ExpectationMaximisation;
import dev.pagoda.hipparchus.imputation.Regression;
import dev.pagoda.hipparchus.optimal.CorrelationOptimised;
import dev.pagoda.hipparchus.treatment.BoxCoxLikelihood;
import dev.pagoda.hipparchus.treatment.YeoJohnsonLikelihood;
import dev.pagoda.hipparchus.weighting.Ahp;
import dev.pagoda.hipparchus.weighting.BestWorst;
import dev.pagoda.hipparchus.weighting.Combination;
import java.util.List;

/** The methods of this room, in the order in which help and guide list them. */
public final class LibraryMethods implements MethodPack {
    @Override
    public List<Offer<?>> offers() {
        return List.of(
                new Offer<>(Imputation.class, List.of(Regression.METHOD, ExpectationMaximisation.METHOD)),
                new Offer<>(Treatment.class, List.of(BoxCoxLikelihood.METHOD, YeoJohnsonLikelihood.METHOD)),
                new Offer<>(
                        Weighting.class,
                        List.of(
                                Ahp.METHOD,
                                BestWorst.METHOD,
                                Combination.METHOD,
                                PrincipalComponents.METHOD,
                                FactorAnalysis.METHOD,
                                CorrelationOptimised.METHOD)),
                new Offer<>(Aggregation.class, List.of(BenefitOfTheDoubt.METHOD, DirectionalBenefitOfTheDoubt.METHOD)));
    }
}
