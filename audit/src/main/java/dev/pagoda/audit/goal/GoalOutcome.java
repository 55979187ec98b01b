// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Problem;
import java.util.List;

/** What a search for a goal found. */
public sealed interface GoalOutcome {
    /** The goal can be reached. */
    record Attained(Survey survey, Proposal proposal) implements GoalOutcome {}

    /**
     * Nothing that was tried reaches the goal, not even everything at its bound; the best rank of all that was tried.
     */
    record OutOfReach(Survey survey, double best) implements GoalOutcome {}

    /** The goal is reached without a change. */
    record Holds(Survey survey) implements GoalOutcome {}

    /** The question has no answer. */
    record Refused(List<Problem> problems) implements GoalOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
