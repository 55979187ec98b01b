package dev.pagoda.audit.influence;

/** Is told how far a work has come; called from several threads. */
public interface Listener {
    /** Hears nothing. */
    Listener NONE = (done, all) -> {};

    void done(int done, int all);
}
