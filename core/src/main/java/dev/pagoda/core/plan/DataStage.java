// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import java.util.List;

/** A step that works on the data, column by column, before anything is aggregated. */
interface DataStage {
    void apply(Run run);

    /**
     * What a step makes of one column; it must not write to the array it is given, and may hand it back where nothing
     * changes.
     */
    interface OfColumn {
        Made apply(int column, double[] values);
    }

    /** A column after a step. */
    record Made(double[] values, Stage.Trace trace) {
        Made(double[] values) {
            this(values, Stage.Trace.NONE);
        }

        static Made learning(double[] values, List<Learned> learned) {
            return new Made(values, new Stage.Trace(learned, List.of()));
        }
    }
}
