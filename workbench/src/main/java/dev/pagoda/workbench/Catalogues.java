// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.plan.StepKind;
import java.util.ArrayList;
import java.util.List;

/** All catalogues of methods, in the order of the steps. */
public final class Catalogues {
    private Catalogues() {}

    public static List<Catalogue<?>> all() {
        List<Catalogue<?>> all = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            kind.catalogue().ifPresent(all::add);
        }
        return all;
    }
}
