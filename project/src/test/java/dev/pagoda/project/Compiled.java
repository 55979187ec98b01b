// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems that compiling a method and its variants finds. */
final class Compiled {
    private Compiled() {}

    static List<Problem> problems(ProjectReading.MethodDraft draft) {
        Set<Problem> problems = new LinkedHashSet<>(problems(draft.methodology()));
        for (Variant variant : draft.variants()) {
            problems.addAll(problems(variant.applyTo(draft.methodology())));
        }
        return problems.stream().filter(draft::isCertain).toList();
    }

    private static List<Problem> problems(Methodology methodology) {
        Compilation compilation = Plan.compile(methodology);
        return compilation instanceof Compilation.Ready ready
                ? ready.warnings()
                : ((Compilation.Refused) compilation).problems();
    }
}
