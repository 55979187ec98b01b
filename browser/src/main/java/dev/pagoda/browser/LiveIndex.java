// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;

/** A project in a page, ready to be scored as it is or changed. Immutable. */
public final class LiveIndex {
    private final Portable work;

    LiveIndex(Portable work) {
        this.work = work;
    }

    /** Codes of the nodes, each before its children; the index comes first. */
    @JSExport
    public String[] nodes() {
        return work.methodology().framework().nodes().stream().map(Node::code).toArray(String[]::new);
    }

    /** Codes of the units, in the order of all scores and ranks. */
    @JSExport
    public String[] units() {
        return work.methodology().units().stream().map(Unit::code).toArray(String[]::new);
    }

    /** The periods that are scored. */
    @JSExport
    public int[] periods() {
        return work.methodology().periods().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The same project changed by a JSON text: {@code weights} by code of a node, and {@code steps} by name, each
     * instead of the project's step of its name.
     */
    @JSExport
    public LiveIndex with(String changes) {
        Fields fields = Fields.of(SettingsJson.read(changes));
        Map<String, Double> weights = new HashMap<>();
        for (Setting.Entry entry : fields.within("weights").entries().entries()) {
            weights.put(entry.key(), Double.valueOf(Fields.text(entry.value())));
        }
        Portable changed = work.replacing(Portable.steps(fields.within("steps").entries()));
        return new LiveIndex(weights.isEmpty() ? changed : changed.weighing(weights));
    }

    /** Runs every step. */
    @JSExport
    public LiveScores score() {
        Compilation compilation = Plan.compile(work.methodology());
        if (compilation instanceof Compilation.Refused refused) {
            return LiveScores.none(refused.problems());
        }
        Outcome outcome = ((Compilation.Ready) compilation).plan().run(work.table());
        if (outcome instanceof Outcome.Finished finished) {
            return LiveScores.of(finished.result());
        }
        return LiveScores.none(List.copyOf(((Outcome.Stopped) outcome).problems()));
    }
}
