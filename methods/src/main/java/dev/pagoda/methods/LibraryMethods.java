package dev.pagoda.methods;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.MethodPack;
import dev.pagoda.methods.envelopment.BenefitOfTheDoubt;
import dev.pagoda.methods.envelopment.DirectionalBenefitOfTheDoubt;
import java.util.List;

/** The methods of this room, in the order in which help and guide list them. */
public final class LibraryMethods implements MethodPack {
    @Override
    public List<Offer<?>> offers() {
        return List.of(
                new Offer<>(Aggregation.class, List.of(BenefitOfTheDoubt.METHOD, DirectionalBenefitOfTheDoubt.METHOD)));
    }
}
