package dev.pagoda.cli;

import dev.pagoda.workbench.NotWritten;
import dev.pagoda.workbench.Version;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command {@code pagoda} with its subcommands. Exit status: 0 done, 1 the project has problems, 2 wrong usage, 3 a fault of the program. */
@Command(
        name = "pagoda",
        description = "Builds, defends and publishes composite indices of cities.",
        versionProvider = CommandLineProgram.VersionText.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            BuildCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            GoalCommand.class,
            MethodsCommand.class,
            ExportCommand.class,
            SchemaCommand.class
        },
        footer = {"", "Start with: pagoda new my-index && pagoda build my-index"})
final class CommandLineProgram implements Runnable {
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    static final int FAULT = 3;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** The version for {@code --version}. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"pagoda " + Version.current()};
        }
    }

    static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new CommandLineProgram());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(Output.writer(System.out));
        commandLine.setErr(Output.writer(System.err));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof NotWritten refusal && command.getMixins().get("output") instanceof Output output) {
                return output.refuse(refusal);
            }
            command.getErr().println(command.getColorScheme().errorText(explain(exception)));
            return exception instanceof FileSystemException ? PROBLEMS : FAULT;
        });
        return commandLine.execute(arguments);
    }

    private static String explain(Exception exception) {
        if (exception instanceof AccessDeniedException denied) {
            return "There is no permission for " + denied.getFile()
                    + ". Change its permissions, or name another folder.";
        }
        if (exception instanceof FileSystemException failed) {
            String reason = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            return failed.getFile() + ": " + reason + ". Check the folder and the room on the disk.";
        }
        StringBuilder text = new StringBuilder(
                "This is a fault of Pagoda, not of your project. Please report it with these lines:\n");
        text.append("  ").append(exception);
        for (StackTraceElement element : exception.getStackTrace()) {
            if (element.getClassName().startsWith("dev.pagoda")) {
                text.append("\n    ").append(element);
            }
        }
        return text.toString();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.AUTO);
    }
}
