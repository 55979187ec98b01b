// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

/** Is told how far a work has come; called from several threads. */
public interface WorkListener {
    /** Hears nothing. */
    WorkListener NONE = (done, all) -> {};

    void done(int done, int all);
}
