// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Problem;
import java.util.List;

/** What an audit comes to: a result, or the problems that stopped it. */
public sealed interface AuditOutcome {
    /** The audit ran to its end. */
    record Finished(AuditResult result) implements AuditOutcome {}

    /** It was too large, or a replication could not be computed. */
    record Stopped(List<Problem> problems) implements AuditOutcome {
        public Stopped {
            problems = List.copyOf(problems);
        }
    }
}
