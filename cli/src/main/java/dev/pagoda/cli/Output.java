// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ProblemsAnswer;
import dev.pagoda.answers.table.Json;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Visible;
import dev.pagoda.workbench.CheckProject;
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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Option(
            names = LANG,
            paramLabel = "en|zh",
            description = "Language of the output (default: of the locale, or else of the project).")
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

    /** What the title of the project is written in; English before it is known. */
    private Language ofProject = Language.EN;

    /** The language that is asked for, or else that of the locale, or else of the project. */
    Language language() {
        if (!language.isEmpty() && !language.equals("en") && !language.equals("zh")) {
            throw wrongUsage("--lang is '" + language + "'. Write en or zh.");
        }
        String wanted = language.isEmpty() ? locale() : language;
        return wanted.isEmpty() ? ofProject : language(wanted);
    }

    private static Language language(String wanted) {
        return wanted.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }

    /** Checks a project, whose language is spoken from here on if neither the user nor the locale says another. */
    Checked check(Path folder) {
        Checked checked = new CheckProject(folder).check();
        ofProject = checked.language().orElse(ofProject);
        return checked;
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

    /** The locale of the user; empty if there is none, which is also what C and POSIX say. */
    private static String locale() {
        return Stream.of("PAGODA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> Objects.requireNonNullElse(System.getenv(name), ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> !value.equals("C") && !value.startsWith("C.") && !value.equals("POSIX"))
                .orElse("");
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
