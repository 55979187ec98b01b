// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.workbench.NotWritten;
import dev.pagoda.workbench.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/**
 * The command {@code pagoda} with its subcommands. Exit status: 0 done, 1 the project has problems, 2 wrong usage, 3 a
 * fault of the program.
 */
@Command(
        name = "pagoda",
        description = "Builds, defends and publishes composite indices of cities.",
        versionProvider = CommandLineProgram.VersionText.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            AddCommand.class,
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

    private static final Name NOT_WRITTEN = new Name(
            "The output could not be written. Check where it goes, and the room on the disk.", "无法写出结果。请检查输出位置和磁盘空间。");
    private static final Template NO_PERMISSION = new Template(
            "There is no permission for {file}. Change its permissions, or name another folder.",
            "没有 {file} 的访问权限。请修改权限，或换一个文件夹。");
    private static final Template FILE_FAILED = new Template(
            "{file}: {reason}. Check the folder and the room on the disk.", "{file}：{reason}。请检查文件夹和磁盘空间。");
    private static final Template NO_MEMORY = new Template(
            "The {size} MB of memory that Java may use are not enough for this; nothing was changed. Allow more, for example: PAGODA_JAVA_OPTIONS=-Xmx{twice}m"
                    + " ./pagoda … If that is more than the computer has, use fewer replications, indicators or periods.",
            "Java 可用的 {size} MB 内存不够，未作任何更改。请调高上限，例如：PAGODA_JAVA_OPTIONS=-Xmx{twice}m ./pagoda …"
                    + " 若超过本机内存，请减少重复计算次数、指标或时期。");
    private static final Name TOO_DEEP = new Name(
            "Something in the project is nested too deeply for Java's stack; nothing was changed. Make it flatter, or allow more:"
                    + " PAGODA_JAVA_OPTIONS=-Xss64m ./pagoda …",
            "项目中有内容嵌套过深，超出 Java 的栈，未作任何更改。请减少层级，或调高上限：PAGODA_JAVA_OPTIONS=-Xss64m ./pagoda …");
    private static final Template OWN_FAULT = new Template(
            "This is a fault of Pagoda, not of your project. Please report it with these lines:\n{lines}",
            "这是 Pagoda 的故障，与您的项目无关。请附上以下内容报告：\n{lines}");

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
        return run(System.out, System.err, arguments);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        Language language = Output.language(arguments);
        CommandLine commandLine = new CommandLine(new CommandLineProgram());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(Output.writer(out));
        commandLine.setErr(Output.writer(err));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof NotWritten refusal && command.getMixins().get("output") instanceof Output output) {
                return output.refuse(refusal);
            }
            command.getErr()
                    .println(command.getColorScheme()
                            .errorText(explain(exception).in(language)));
            return exception instanceof FileSystemException
                            || shortage(exception).isPresent()
                    ? PROBLEMS
                    : FAULT;
        });
        commandLine.setParameterExceptionHandler((wrong, given) -> tell(wrong, language));
        if (language == Language.ZH) {
            commandLine.setResourceBundle(ResourceBundle.getBundle("dev.pagoda.cli.Help", Locale.CHINESE));
        }
        int status = execute(commandLine, language, arguments);
        if (out.checkError() && !isClosedByReader()) {
            commandLine.getErr().println(NOT_WRITTEN.in(language));
            return status == 0 ? PROBLEMS : status;
        }
        return status;
    }

    /** Whether the output failed because who read it, such as {@code head}, had enough: no reason to complain. */
    private static boolean isClosedByReader() {
        try (FileOutputStream again = new FileOutputStream(FileDescriptor.out)) {
            again.write('\n');
            return false;
        } catch (IOException failed) {
            return String.valueOf(failed.getMessage()).contains("Broken pipe");
        }
    }

    /** Errors of Java itself pass the handlers of the command line. */
    private static int execute(CommandLine commandLine, Language language, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError error) {
            commandLine.getErr().println(explain(error).in(language));
            return error instanceof LinkageError ? FAULT : PROBLEMS;
        }
    }

    private static int tell(CommandLine.ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println(command.getColorScheme().errorText(UsageText.of(wrong).in(language)));
        command.getErr().println(UsageText.hint(command).in(language));
        return WRONG_USAGE;
    }

    /** What Java had too little of, wherever it was noticed. */
    private static Optional<Name> shortage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                long megabytes = Runtime.getRuntime().maxMemory() >> 20;
                return Optional.of(NO_MEMORY.with("size", megabytes, "twice", megabytes * 2));
            }
            if (cause instanceof StackOverflowError) {
                return Optional.of(TOO_DEEP);
            }
        }
        return Optional.empty();
    }

    private static Name explain(Throwable exception) {
        Optional<Name> shortage = shortage(exception);
        if (shortage.isPresent()) {
            return shortage.get();
        }
        if (exception instanceof AccessDeniedException denied) {
            return NO_PERMISSION.with("file", denied.getFile());
        }
        if (exception instanceof FileSystemException failed) {
            String reason = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            return FILE_FAILED.with("file", failed.getFile(), "reason", reason);
        }
        StringBuilder text = new StringBuilder("  ").append(exception);
        for (StackTraceElement element : exception.getStackTrace()) {
            if (element.getClassName().startsWith("dev.pagoda")) {
                text.append("\n    ").append(element);
            }
        }
        return OWN_FAULT.with("lines", text);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.AUTO);
    }
}
