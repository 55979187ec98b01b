package dev.pagoda.cli;

import dev.pagoda.answers.ProblemsAnswer;
import dev.pagoda.answers.table.Json;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Visible;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.NotWritten;
import dev.pagoda.workbench.Written;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every command has, and how it talks. */
final class Output {
    @Option(names = "--json", description = "Print JSON for machines.")
    boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "Language of the output (default: that of the locale).")
    private String language = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // the command line library reads it
    private boolean help;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    Language language() {
        String wanted = language.isEmpty() ? locale() : language;
        if (!language.isEmpty() && !language.equals("en") && !language.equals("zh")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--lang is '" + language + "'. Write en or zh.");
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }

    private static String locale() {
        for (String name : List.of("PAGODA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = System.getenv(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "en";
    }

    void line(String text) {
        spec.commandLine().getOut().println(Visible.onTerminal(text));
    }

    void line() {
        line("");
    }

    /** A line with a style such as {@code bold} or {@code faint}, where the terminal shows styles. */
    void styled(String style, String text) {
        line(style(style, text));
    }

    String style(String style, String text) {
        return Ansi.AUTO.enabled()
                ? Ansi.AUTO.string("@|" + style + " " + text.replace("|@", "|\u200b@") + "|@")
                : text;
    }

    void json(Object value) {
        spec.commandLine().getOut().print(Json.text(value));
        spec.commandLine().getOut().flush();
    }

    void error(String text) {
        spec.commandLine().getErr().println(Visible.onTerminal(text));
    }

    /** Tells what became of earlier results and of the user's own files. */
    void notes(Written written) {
        written.notes().forEach(note -> error(note.in(language())));
    }

    /** The same for machines, with the folder of the results. */
    Map<String, Object> with(Written written, Map<String, Object> json) {
        json.put("results", written.results().toString());
        json.put(
                "notes",
                written.notes().stream()
                        .map(note -> Map.of("text_en", note.en(), "text_zh", note.zh()))
                        .toList());
        return json;
    }

    /** Wrong usage: tells what and how, exit status 2. */
    CommandLine.ParameterException wrongUsage(String text) {
        return new CommandLine.ParameterException(spec.commandLine(), text);
    }

    /** Prints the problems of a project, each in full, to the error stream (or as JSON). */
    int refuse(Path folder, Checked checked) {
        if (json) {
            json(new ProblemsAnswer(folder.toString(), checked.problems()).map());
        } else {
            checked.problems().forEach(problem -> error(checked.text(problem, language())));
            error(tally(checked));
        }
        return CommandLineProgram.PROBLEMS;
    }

    /** Prints why something could not be written. */
    int refuse(NotWritten refusal) {
        if (json) {
            String place = refusal.problem().at().file();
            json(new ProblemsAnswer(place, List.of(refusal.problem())).map());
        } else {
            error(refusal.text(language()));
        }
        return CommandLineProgram.PROBLEMS;
    }

    static String tally(Checked checked) {
        long errors = checked.errors();
        long warnings = checked.problems().size() - errors;
        return count(errors, "error") + ", " + count(warnings, "warning") + ".";
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
