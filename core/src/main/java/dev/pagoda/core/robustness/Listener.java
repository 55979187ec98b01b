package dev.pagoda.core.robustness;

/** Is told of every replication, a block at a time, as soon as it is computed. */
public interface Listener {
    /** Hears nothing, which costs nothing. */
    Listener NONE = block -> {};

    /** Called once for each block, from several threads at once and in no fixed order. */
    void computed(Block block);
}
