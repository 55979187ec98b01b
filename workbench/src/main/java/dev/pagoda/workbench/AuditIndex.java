// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.Audit;
import dev.pagoda.audit.AuditLimits;
import dev.pagoda.audit.AuditOutcome;
import dev.pagoda.audit.AuditReader;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Progress;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.List;

/** Finds out how sure the ranking of a checked project is. Writes nothing. */
public final class AuditIndex {
    private static final Fault NOTHING_VARIED = Fault.error(
            "nothing-varied",
            "The method file does not say what could have been chosen otherwise.",
            "方法文件没有写明哪些选择可以改变。",
            "Add what to vary, for example: robustness: { vary: { weights: { weights: { noise: 0.25 } } } }",
            "请添加要变动的内容，例如：robustness: { vary: { weights: { weights: { noise: 0.25 } } } }");

    /** Part of the memory that may be filled; the rest is for the work itself. */
    private static final double SHARE_OF_MEMORY = 0.6;

    private final Project project;
    private final Result result;
    private final int threads;
    private final double mostMinutes;

    /**
     * An audit.
     *
     * @param result of the project's method
     * @param mostMinutes what takes longer is refused
     */
    public AuditIndex(Project project, Result result, int threads, double mostMinutes) {
        this.project = project;
        this.result = result;
        this.threads = threads;
        this.mostMinutes = mostMinutes;
    }

    /** The robustness analysis that the method file states. */
    public AuditSettings settings() {
        return AuditReader.read(project.methodology(), project.variants(), project.robustness())
                .settings()
                .orElseThrow(() -> new IllegalArgumentException("the project is not sound"));
    }

    /** Runs the audit, unless there is nothing to vary or it is too large. */
    public AuditOutcome run(AuditSettings settings, Progress progress) {
        if (settings.factors().isEmpty()) {
            return new AuditOutcome.Stopped(List.of(NOTHING_VARIED.at(
                    project.robustness().at().line() > 0 ? project.robustness().at() : Location.of("index.yaml"))));
        }
        // The very methodology of the result: only then can a run with some cells changed reuse it.
        Plan plan = ((Compilation.Ready) Plan.compile(result.methodology())).plan();
        AuditLimits limits =
                new AuditLimits(mostMinutes * 60, (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_MEMORY));
        return new Audit(
                        plan,
                        result,
                        project.evidence(),
                        settings,
                        project.robustness().at(),
                        new LibraryNumerics(),
                        limits,
                        threads,
                        progress)
                .run();
    }
}
