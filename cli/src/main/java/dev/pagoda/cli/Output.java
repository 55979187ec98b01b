package dev.pagoda.cli;

import dev.pagoda.answers.ProblemsAnswer;
import dev.pagoda.answers.table.Json;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Template;
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
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every command has, and how it talks. */
final class Output {
    private static final String LANG = "--lang";
    private static final Template TALLY = new Template("{errors}, {warnings}.", "{errors}，{warnings}。");
    private static final Template ERRORS = new Template("{count} errors", "{count} 个错误");
    private static final Name ONE_ERROR = new Name("1 error", "1 个错误");
    private static final Template WARNINGS = new Template("{count} warnings", "{count} 个警告");
    private static final Name ONE_WARNING = new Name("1 warning", "1 个警告");

    @Option(names = "--json", description = "Print JSON for machines.")
    boolean json;

    @Option(names = LANG, paramLabel = "en|zh", description = "Language of the output (default: that of the locale).")
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
            throw wrongUsage("--lang is '" + language + "'. Write en or zh.");
        }
        return language(wanted);
    }

    private static Language language(String wanted) {
        return wanted.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }

    /** The language that arguments ask for, before they are known to make sense; otherwise that of the locale. */
    static Language language(String... arguments) {
        String wanted = locale();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANG + "=")) {
                wanted = arguments[i].substring(LANG.length() + 1);
            } else if (arguments[i].equals(LANG) && i + 1 < arguments.length) {
                wanted = arguments[i + 1];
            }
        }
        return language(wanted);
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
        return new WrongUsage(spec.commandLine(), text);
    }

    /** All mistakes, one a line, in the language of the output. */
    CommandLine.ParameterException wrongUsage(List<Name> mistakes) {
        return wrongUsage(mistakes.stream().map(one -> one.in(language())).collect(Collectors.joining("\n")));
    }

    /** The same, in the language of the output. */
    CommandLine.ParameterException wrongUsage(Template text, Object... gapsAndValues) {
        return wrongUsage(say(text, gapsAndValues));
    }

    /** A sentence in the language of the output. */
    String say(Template text, Object... gapsAndValues) {
        return text.with(gapsAndValues).in(language());
    }

    /** All problems, each in full, to the error stream. */
    void tell(Checked checked) {
        checked.problems().forEach(problem -> error(text(checked, problem)));
    }

    /** A problem in full; on a terminal wrapped, and its id coloured. */
    String text(Checked checked, Problem problem) {
        String text = checked.text(problem, language());
        if (!Ansi.AUTO.enabled()) {
            return text;
        }
        String id = "[" + problem.id() + "]";
        return ProblemOnTerminal.wrapped(text, ProblemOnTerminal.width())
                .replace(id, style(problem.isError() ? "bold,red" : "yellow", id));
    }

    /** Prints the problems of a project, each in full, to the error stream (or as JSON). */
    int refuse(Path folder, Checked checked) {
        if (json) {
            json(new ProblemsAnswer(folder.toString(), checked.problems()).map());
        } else {
            tell(checked);
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

    /** How many errors and warnings there are, in words. */
    String tally(Checked checked) {
        long errors = checked.errors();
        long warnings = checked.problems().size() - errors;
        return say(
                TALLY,
                "errors",
                errors == 1 ? ONE_ERROR : ERRORS.with("count", errors),
                "warnings",
                warnings == 1 ? ONE_WARNING : WARNINGS.with("count", warnings));
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
