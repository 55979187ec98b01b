// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our own words rather than those of the library that reads it. */
final class UsageText {
    private static final Template NO_OPTION =
            new Template("There is no option '{word}'. {help}", "没有名为“{word}”的选项。{help}");
    private static final Template NO_COMMAND =
            new Template("There is no command '{word}'. {help}", "没有名为“{word}”的命令。{help}");
    private static final Template TOO_MANY =
            new Template("Unexpected argument '{word}'. Remove it.", "多余的参数“{word}”，请删去。");
    private static final Template MISSING = new Template("Missing: {what}.", "缺少：{what}。");
    private static final Template TWICE =
            new Template("{option} is given twice. Give it once.", "{option} 出现了两次，只能写一次。");
    private static final Template WRONG_VALUE =
            new Template("{option} is '{value}'. Write {expectation}.", "{option} 的值是“{value}”。请写{expectation}。");
    private static final Template ONE_OF = new Template("one of {words}", "以下之一：{words}");
    private static final Name WHOLE = new Name("a whole number", "整数");
    private static final Name NUMBER = new Name("a number", "数字");
    private static final Name OTHER = new Name("another value", "其他值");
    private static final Template HINT =
            new Template("'{command} --help' shows how to use it.", "用法见 '{command} --help'。");

    private UsageText() {}

    static Name of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            String what = missing.getMissing().stream().map(UsageText::label).collect(Collectors.joining(", "));
            return MISSING.with("what", what);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return TWICE.with("option", option(twice.getOverwritten()));
        }
        if (!(wrong instanceof WrongUsage) && wrong.getArgSpec() != null && wrong.getValue() != null) {
            ArgSpec arg = wrong.getArgSpec();
            return WRONG_VALUE.with("option", option(arg), "value", wrong.getValue(), "expectation", expectation(arg));
        }
        return Name.of(String.valueOf(wrong.getMessage()));
    }

    /** Where the help is. */
    static Name hint(CommandLine command) {
        return HINT.with("command", command.getCommandSpec().qualifiedName(" "));
    }

    private static Name unmatched(UnmatchedArgumentException wrong) {
        String word = wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        if (word.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return NO_OPTION.with("word", word, "help", Suggestion.help(word, options));
        }
        return command.getSubcommands().isEmpty()
                ? TOO_MANY.with("word", word)
                : NO_COMMAND.with(
                        "word",
                        word,
                        "help",
                        Suggestion.help(word, command.getSubcommands().keySet()));
    }

    private static String option(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + arg.paramLabel() : arg.paramLabel();
    }

    private static Name expectation(ArgSpec arg) {
        Class<?> type = arg.auxiliaryTypes()[0];
        if (type.isEnum()) {
            String words =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return ONE_OF.with("words", words);
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return WHOLE;
        }
        return type == double.class || type == Double.class ? NUMBER : OTHER;
    }
}
