package dev.pagoda.project.index;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.TextFile;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What is wrong with a text that is not YAML, in plain words. */
record YamlFault(String sign, String message, String cure) {
    private static final YamlFault[] KNOWN = {
        new YamlFault("TAB", "A tab stands where YAML wants spaces.", "Indent with spaces."),
        new YamlFault(
                "mapping values are not allowed",
                "A second ': ' stands in this entry, or the indentation does not fit.",
                "Put a text that holds ': ' in quotes; indent entries of one mapping alike."),
        new YamlFault(
                "expected <block end>",
                "This does not fit into the block above.",
                "Indent it like its neighbours; put a text that begins with a quote in quotes as a whole."),
        new YamlFault(
                "expected ','",
                "A bracket or brace is not closed, or a comma is missing.",
                "Close it, and put commas between the items."),
        new YamlFault(
                "could not find expected ':'",
                "This line has no ': ' after its key.",
                "Write `key: value`, with a space after the colon."),
        new YamlFault("unexpected end of stream", "A quote is opened and never closed.", "Close it."),
        new YamlFault("cannot start any token", "A text cannot begin with this character.", "Put the text in quotes."),
        new YamlFault(
                "unknown escape character",
                "This escape is not known in double quotes.",
                "Write \\\\ for a backslash, or use single quotes."),
        new YamlFault(
                "the escape sequence",
                "This escape is not known in double quotes.",
                "Write \\\\ for a backslash, or use single quotes."),
        new YamlFault(
                "document start",
                "Something follows the end of the document.",
                "Indent it like its neighbours, or remove it."),
        new YamlFault("expected the node content", "A value is missing here.", "Write the value, or remove the key.")
    };

    /** Faults that the parser notices only later: they are shown where the thing begins that was not finished. */
    private static final List<String> BEGINS_EARLIER =
            List.of("unexpected end of stream", "could not find expected ':'", "expected ','");

    static void report(MarkedYamlEngineException fault, TextFile file, Problems problems) {
        String problem = String.valueOf(fault.getProblem());
        Optional<Mark> mark = fault.getProblemMark();
        boolean isAtStart = BEGINS_EARLIER.stream().anyMatch(problem::contains);
        Location at = place(file, isAtStart ? fault.getContextMark().or(() -> mark) : mark, Optional.empty());
        String line = file.line(at.line());
        if (line.indexOf('：') >= 0 && line.indexOf(": ") < 0) {
            problems.error(
                    "yaml-syntax",
                    at,
                    "The colon in this line is a Chinese one (：).",
                    "Write an ASCII colon and a space: `key: value`.");
            return;
        }
        for (YamlFault known : KNOWN) {
            if (problem.contains(known.sign)) {
                problems.error("yaml-syntax", at, known.message, known.cure);
                return;
            }
        }
        problems.error(
                "yaml-syntax",
                at,
                "This is not YAML: " + problem.replaceAll("\\s+", " ").strip() + ".",
                "Compare the line with an example's index.yaml.");
    }

    /** The place from one mark to another, cut at the end of the line; the marks of the parser count lines and columns from 0. */
    static Location place(TextFile file, Optional<Mark> from, Optional<Mark> to) {
        if (from.isEmpty()) {
            return Location.of(file.name());
        }
        int line = Math.min(from.get().getLine() + 1, file.lines());
        String text = file.line(line);
        int size = text.codePointCount(0, text.length());
        int column = Math.min(from.get().getColumn(), size);
        boolean oneLine = to.isPresent() && to.get().getLine() == from.get().getLine();
        int end = to.isEmpty() ? column + 1 : oneLine ? to.get().getColumn() : size;
        return new Location(file.name(), line, column + 1, Math.max(1, Math.min(end, size) - column));
    }
}
