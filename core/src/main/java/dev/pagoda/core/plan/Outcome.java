// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Problem;
import java.util.List;

/** What running a plan on a table gives: a result, or all problems that the data raised. */
public sealed interface Outcome {
    /** The plan ran to its end. */
    record Finished(Result result) implements Outcome {}

    /** Something could not be computed. */
    record Stopped(List<Problem> problems) implements Outcome {
        public Stopped {
            problems = List.copyOf(problems);
        }
    }
}
