// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of treatments. */
public final class Treatments {
    public static final Catalogue<Treatment> ALL = Catalogue.withPacks(
            "treatment",
            Treatment.class,
            NoTreatment.METHOD,
            Winsorise.METHOD,
            Log.METHOD,
            WinsoriseThenLog.METHOD,
            BoxCox.METHOD,
            YeoJohnson.METHOD,
            Logistic.METHOD,
            Logit.METHOD,
            WinsoriseQuantiles.METHOD,
            Trim.METHOD,
            Clip.METHOD);

    private Treatments() {}
}
