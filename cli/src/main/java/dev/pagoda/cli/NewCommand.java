package dev.pagoda.cli;

import dev.pagoda.workbench.NewProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda new DIR}. */
@Command(name = "new", description = "Makes a small project folder that builds, to be filled with your own data.")
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        NewProject project = new NewProject(folder);
        Optional<String> refusal = project.refusal();
        if (refusal.isPresent()) {
            output.error(refusal.get());
            return CommandLineProgram.PROBLEMS;
        }
        project.create();
        if (output.json) {
            output.json(Map.of("project", folder.toString()));
        } else {
            output.line("Made " + folder + ". Next: pagoda build " + folder);
        }
        return 0;
    }
}
