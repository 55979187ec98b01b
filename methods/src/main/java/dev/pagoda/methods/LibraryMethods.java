package dev.pagoda.methods;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.method.MethodPack;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.weighting.Weighting;
import dev.pagoda.methods.envelopment.BenefitOfTheDoubt;
import dev.pagoda.methods.envelopment.DirectionalBenefitOfTheDoubt;
import dev.pagoda.methods.factors.FactorAnalysis;
import dev.pagoda.methods.factors.PrincipalComponents;
import dev.pagoda.methods.imputation.ExpectationMaximisation;
import dev.pagoda.methods.imputation.Regression;
import dev.pagoda.methods.optimal.CorrelationOptimised;
import dev.pagoda.methods.treatment.BoxCoxLikelihood;
import dev.pagoda.methods.treatment.YeoJohnsonLikelihood;
import dev.pagoda.methods.weighting.Ahp;
import dev.pagoda.methods.weighting.BestWorst;
import dev.pagoda.methods.weighting.Combination;
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
