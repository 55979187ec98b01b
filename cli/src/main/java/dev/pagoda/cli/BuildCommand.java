// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.workbench.BuildIndex;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.EditionAnswers;
import dev.pagoda.workbench.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda build DIR}. */
@Command(
        name = "build",
        description = "Scores and ranks the units, prints the ranking, writes results/ with the report.")
final class BuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        Checked checked = output.check(folder);
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Project project = checked.project().orElseThrow();
        Result result = checked.result().orElseThrow();
        Written written = new BuildIndex(folder).write(project, result);
        if (output.json) {
            Map<String, Object> json =
                    EditionAnswers.ranking(new Edition(project, result)).map();
            output.json(output.with(written, json));
            return 0;
        }
        output.tell(checked);
        output.notes(written);
        new RankingText(project, result, output.language()).print(output, written.results());
        return 0;
    }
}
