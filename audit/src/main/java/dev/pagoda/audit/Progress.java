// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

/** Is told how far an audit has come; called from several threads. */
public interface Progress {
    /** The parts of an audit, in their order. */
    enum Phase {
        SCENARIOS,
        REPLICATIONS,
        SENSITIVITY,
        WEIGHTS,
        REMOVALS,
        CELLS
    }

    /** Hears nothing. */
    Progress NONE = (part, done, all) -> {};

    void tell(Phase part, long done, long all);
}
