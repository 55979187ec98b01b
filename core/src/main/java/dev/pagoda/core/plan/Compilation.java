// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Problem;
import java.util.List;

/** What compiling a methodology gives: a plan, or all problems that stand in its way. */
public sealed interface Compilation {
    /** A plan that can run; the warnings do not stop it. */
    record Ready(Plan plan, List<Problem> warnings) implements Compilation {
        public Ready {
            warnings = List.copyOf(warnings);
        }
    }

    /** All problems, errors among them. */
    record Refused(List<Problem> problems) implements Compilation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
