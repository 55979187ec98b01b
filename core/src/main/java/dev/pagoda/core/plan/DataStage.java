package dev.pagoda.core.plan;

/** A step that works on the data, column by column, before anything is aggregated. */
interface DataStage {
    void apply(Run run);
}
