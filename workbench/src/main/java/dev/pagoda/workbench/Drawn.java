// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.AuditResult;

/**
 * How often an audit computed the index anew, and from which seed; the rest of its settings stand in the method file.
 */
record Drawn(long seed, long replications) {
    static Drawn of(AuditResult audit) {
        return new Drawn(audit.settings().seed(), audit.replications());
    }
}
