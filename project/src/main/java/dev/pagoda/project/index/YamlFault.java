// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.TextFile;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What is wrong with a text that is not YAML, in plain words. */
record YamlFault(String sign, Fault fault) {
    private static final Fault CHINESE_COLON = Fault.error(
            "yaml-syntax",
            "The colon in this line is a Chinese one (：).",
            "此行的冒号是中文冒号（：）。",
            "Write an ASCII colon and a space: `key: value`.",
            "请写半角冒号和空格：`key: value`。");
    private static final Fault NOT_YAML = Fault.error(
            "yaml-syntax",
            "This is not YAML: {reason}.",
            "这不是 YAML：{reason}。",
            "Compare the line with an example's index.yaml.",
            "请对照示例的 index.yaml 检查此行。");

    private static final YamlFault[] KNOWN = {
        known(
                "TAB",
                "There is a tab where YAML expects spaces.",
                "此处是制表符，而 YAML 要求用空格。",
                "Indent with spaces.",
                "请用空格缩进。"),
        known(
                "mapping values are not allowed",
                "There is a second ': ' in this entry, or the indentation does not fit.",
                "此条目中有第二个“: ”，或缩进不对。",
                "Put a text that contains ': ' in quotes; indent entries of one mapping alike.",
                "含“: ”的文字请加引号；同一映射的条目缩进须一致。"),
        known(
                "expected <block end>",
                "This does not fit into the block above.",
                "此处与上面的内容层级不符。",
                "Indent it like its neighbours; put a text that begins with a quote in quotes as a whole.",
                "请与相邻条目同样缩进；以引号开头的文字须整体加引号。"),
        known(
                "expected ','",
                "A bracket or brace is not closed, or a comma is missing.",
                "括号没有关闭，或缺少逗号。",
                "Close it, and put commas between the items.",
                "请补上括号，并用逗号分隔条目。"),
        known(
                "could not find expected ':'",
                "This line has no ': ' after its key.",
                "此行的键后没有“: ”。",
                "Write `key: value`, with a space after the colon.",
                "请写 `key: value`，冒号后加空格。"),
        known("unexpected end of stream", "A quote is opened and never closed.", "引号没有关闭。", "Close it.", "请补上右引号。"),
        known(
                "cannot start any token",
                "A text cannot begin with this character.",
                "文字不能以此字符开头。",
                "Put the text in quotes.",
                "请将文字加引号。"),
        known(
                "unknown escape character",
                "This escape sequence is not allowed in double quotes.",
                "双引号内不允许此转义。",
                "Write \\\\ for a backslash, or use single quotes.",
                "反斜杠请写 \\\\，或改用单引号。"),
        known(
                "the escape sequence",
                "This escape sequence is not allowed in double quotes.",
                "双引号内不允许此转义。",
                "Write \\\\ for a backslash, or use single quotes.",
                "反斜杠请写 \\\\，或改用单引号。"),
        known(
                "document start",
                "There is something after the end of the document.",
                "文档结束后还有内容。",
                "Indent it like its neighbours, or remove it.",
                "请与相邻条目同样缩进，或删除。"),
        known(
                "expected the node content",
                "A value is missing here.",
                "此处缺少值。",
                "Write the value, or remove the key.",
                "请写值，或删除该键。")
    };

    /** Faults that the parser notices only later: they are shown where the thing begins that was not finished. */
    private static final List<String> BEGINS_EARLIER =
            List.of("unexpected end of stream", "could not find expected ':'", "expected ','");

    private static YamlFault known(String sign, String en, String zh, String cure, String cureZh) {
        return new YamlFault(sign, Fault.error("yaml-syntax", en, zh, cure, cureZh));
    }

    static void report(MarkedYamlEngineException fault, TextFile file, Problems problems) {
        String problem = String.valueOf(fault.getProblem());
        Optional<Mark> mark = fault.getProblemMark();
        boolean isAtStart = BEGINS_EARLIER.stream().anyMatch(problem::contains);
        Location at = place(file, isAtStart ? fault.getContextMark().or(() -> mark) : mark, Optional.empty());
        String line = file.line(at.line());
        if (line.indexOf('：') >= 0 && line.indexOf(": ") < 0) {
            problems.add(CHINESE_COLON, at);
            return;
        }
        for (YamlFault known : KNOWN) {
            if (problem.contains(known.sign)) {
                problems.add(known.fault, at);
                return;
            }
        }
        problems.add(NOT_YAML, at, "reason", problem.replaceAll("\\s+", " ").strip());
    }

    /**
     * The place from one mark to another, cut at the end of the line; the marks of the parser count lines and columns
     * from 0.
     */
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
