// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Answer;
import dev.pagoda.answers.AuditAnswer;
import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditOutcome;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.workbench.AuditIndex;
import dev.pagoda.workbench.BuildIndex;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.EditionAnswers;
import dev.pagoda.workbench.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagoda audit DIR}. */
@Command(
        name = "audit",
        description = {
            "Tells how sure the ranking is: computes the index anew many times, each time with other choices.",
            "What is varied stands under 'robustness' in index.yaml. Tells too whether the framework holds",
            "together: correlations, components, reliability, importance, and what is weak in them.",
            "Writes results/ with both in the report."
        })
final class AuditCommand implements Callable<Integer> {
    private static final Template THREADS = new Template(
            "--threads is {value}. Write a number from 1 to 1024.", "--threads 的值是 {value}。请写 1 至 1024 的数。");
    private static final Template MINUTES =
            new Template("--most-minutes is {value}. Write a number above 0.", "--most-minutes 的值是 {value}。请写大于 0 的数。");
    private static final Template REPLICATIONS = new Template(
            "--replications is '{value}'. Write a whole number from 100 to 1e12, such as 1000000.",
            "--replications 的值是“{value}”。请写 100 至 1e12 的整数，例如 1000000。");

    @Parameters(paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "How often the index is computed anew, such as 1000000 or 1e6 (default: as the project says).")
    private String replications = "";

    @Option(names = "--seed", paramLabel = "N", description = "Another seed than that of the project.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads (default: all cores). The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--most-minutes",
            paramLabel = "N",
            description = "An audit that would take longer is refused before it starts (default: ${DEFAULT-VALUE}).")
    private double mostMinutes = 60;

    @Option(
            names = "--count-failures",
            description = "Count replications that cannot be computed and report them, instead of stopping at them.")
    private boolean countFailures;

    @Option(
            names = "--coherence",
            description = "Only whether the framework holds together: takes seconds and needs no 'robustness'.")
    private boolean coherenceAlone;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Checked checked = output.check(folder);
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Project project = checked.project().orElseThrow();
        Result result = checked.result().orElseThrow();
        Coherence coherence = Coherence.of(result);
        if (coherenceAlone) {
            return coherence(checked, project, result, coherence);
        }
        new BuildIndex(folder).requireWritable();
        AuditIndex audit = new AuditIndex(project, result, threads, mostMinutes);
        AuditOutcome outcome;
        try (ProgressBars bars = new ProgressBars(output.language(), output.json)) {
            outcome = audit.run(wished(audit.settings()), bars);
        }
        if (outcome instanceof AuditOutcome.Stopped stopped) {
            return output.refuse(folder, checked.with(stopped.problems()));
        }
        AuditResult found = ((AuditOutcome.Finished) outcome).result();
        Written written = new BuildIndex(folder).write(project, result, Optional.of(found), Optional.of(coherence));
        if (output.json) {
            Map<String, Object> json = new AuditAnswer(found).map();
            json.put("coherence", coherence(project, result, coherence).map());
            output.json(output.with(written, json));
            return 0;
        }
        output.tell(checked);
        output.notes(written);
        new AuditText(project, found, output.language()).print(output);
        output.line();
        new CoherenceText(project, result, coherence, output.language()).print(output);
        paths(written.results(), written.results());
        return 0;
    }

    private int coherence(Checked checked, Project project, Result result, Coherence coherence) throws IOException {
        Written written = new BuildIndex(folder).write(project, result, Optional.empty(), Optional.of(coherence));
        if (output.json) {
            Map<String, Object> json = coherence(project, result, coherence).map();
            output.json(output.with(written, json));
            return 0;
        }
        output.tell(checked);
        output.notes(written);
        CoherenceText text = new CoherenceText(project, result, coherence, output.language());
        text.title(output);
        text.print(output);
        paths(written.results().resolve("coherence"), written.results());
        return 0;
    }

    private static Answer coherence(Project project, Result result, Coherence coherence) {
        return EditionAnswers.coherence(new Edition(project, result), coherence);
    }

    private void paths(Path tables, Path results) {
        Language language = output.language();
        output.line();
        output.line(TerminalWords.RESULTS.in(language) + "  " + tables);
        output.line(TerminalWords.REPORT.in(language) + "   "
                + results.resolve(language == Language.ZH ? "report.zh.html" : "report.html"));
    }

    private void checkUsage() {
        if (threads < 1 || threads > 1024) {
            throw output.wrongUsage(THREADS, "value", threads);
        }
        if (!(mostMinutes > 0)) {
            throw output.wrongUsage(MINUTES, "value", mostMinutes);
        }
        if (!replications.isEmpty()) {
            count(replications);
        }
    }

    private long count(String text) {
        double count;
        try {
            count = Double.parseDouble(text.replace("_", "").replace(",", ""));
        } catch (NumberFormatException noNumber) {
            count = Double.NaN;
        }
        if (!(count >= AuditSettings.FEWEST && count <= AuditSettings.MOST && count == Math.rint(count))) {
            throw output.wrongUsage(REPLICATIONS, "value", text);
        }
        return (long) count;
    }

    private AuditSettings wished(AuditSettings written) {
        AuditSettings settings = replications.isEmpty() ? written : written.withReplications(count(replications));
        settings = seed.isPresent() ? settings.withSeed(seed.get()) : settings;
        return countFailures ? settings.countingFailures() : settings;
    }
}
