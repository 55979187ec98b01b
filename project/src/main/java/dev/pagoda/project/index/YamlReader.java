// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as settings with their places. Only the plain part of YAML is taken: one document of mappings, lists and
 * texts; no aliases, which can explode, no tags, no key written twice.
 */
final class YamlReader {
    private static final Fault FILE_TOO_LARGE = Fault.error(
            "file-too-large",
            "The file has more than 1,000,000 characters.",
            "文件超过 1,000,000 个字符。",
            "A method file is short: move data into observations.",
            "方法文件应当简短：请将数据移到 observations。");
    private static final Fault NOT_YAML = Fault.error(
            "yaml-syntax",
            "The file is not YAML: {reason}.",
            "文件不是 YAML：{reason}。",
            "Compare it with an example's index.yaml.",
            "请对照示例的 index.yaml 检查。");
    private static final Fault EMPTY_FILE = Fault.error(
            "empty-file",
            "The file contains only comments.",
            "文件只有注释。",
            "Write at least format, id, title and edition.",
            "请至少写 format、id、title 和 edition。");
    private static final Fault NOT_A_MAPPING = Fault.error(
            "wrong-type",
            "The file is not a mapping.",
            "文件不是映射。",
            "Write entries of the form `key: value`, one per line.",
            "请写 `key: value` 形式的条目，每行一个。");
    private static final Fault SEVERAL_DOCUMENTS = Fault.error(
            "several-documents",
            "A second document begins here.",
            "此处开始第二个文档。",
            "Remove the line ---: the file holds one document.",
            "请删除 --- 行：文件只能有一个文档。");
    private static final Fault TOO_DEEP = Fault.error(
            "too-deep",
            "Settings are nested more than 30 levels deep.",
            "设置嵌套超过 30 层。",
            "Write them flatter.",
            "请减少层级。");
    private static final Fault ALIAS = Fault.error(
            "alias",
            "YAML aliases (*name) are not supported.",
            "不支持 YAML 别名（*name）。",
            "Write the value itself.",
            "请直接写值。");
    private static final Fault ANCHOR = Fault.error(
            "alias",
            "YAML anchors (&name) are not supported.",
            "不支持 YAML 锚点（&name）。",
            "Remove it, and write the value wherever it is needed.",
            "请删除，并在需要处写值。");
    private static final Fault TAG = Fault.error(
            "tag",
            "YAML tags (!name) are not supported.",
            "不支持 YAML 标签（!name）。",
            "Remove it; if the text begins with !, put it in quotes.",
            "请删除；若文字以 ! 开头，请加引号。");
    private static final Fault NOT_A_KEY = Fault.error(
            "wrong-type",
            "A key must be a word.",
            "键必须是一个词。",
            "Write `key: value`; put braces or brackets of a text in quotes.",
            "请写 `key: value`；含括号的文字请加引号。");
    private static final Fault DUPLICATE_KEY = Fault.error(
            "duplicate-key",
            "{key} is written twice, first in line {line}.",
            "{key}重复，首次在第 {line} 行。",
            "Remove one of them.",
            "请删除其一。");

    private static final int DEEPEST = 30;
    private static final int LONGEST = 1_000_000;

    /** Thrown after a problem was noted, to give up reading. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("the problem was noted", null, false, false);
        }
    }

    private final TextFile file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(LONGEST)
                .build();
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /** The mapping that the file holds; empty if it is none, and then the problems say why. */
    static Optional<Setting.Entries> read(TextFile file, Problems problems) {
        if (file.text().length() > LONGEST) {
            problems.add(FILE_TOO_LARGE, Location.of(file.name()));
            return Optional.empty();
        }
        try {
            return new YamlReader(file, problems).document();
        } catch (GivenUp noted) {
            return Optional.empty();
        } catch (MarkedYamlEngineException fault) {
            YamlFault.report(fault, file, problems);
            return Optional.empty();
        } catch (YamlEngineException fault) {
            problems.add(
                    NOT_YAML,
                    Location.of(file.name()),
                    "reason",
                    String.valueOf(fault.getMessage()).lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    private Optional<Setting.Entries> document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            problems.add(EMPTY_FILE, Location.of(file.name()));
            return Optional.empty();
        }
        Setting root = setting(event, 0);
        refuseSecondDocument();
        if (root instanceof Setting.Entries entries) {
            return Optional.of(entries);
        }
        problems.add(NOT_A_MAPPING, root.at());
        return Optional.empty();
    }

    private void refuseSecondDocument() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                problems.add(SEVERAL_DOCUMENTS, at(event));
                throw new GivenUp();
            }
        }
    }

    private Setting setting(Event event, int depth) {
        if (depth > DEEPEST) {
            throw refused(TOO_DEEP, event);
        }
        refuseFancy(event);
        if (event instanceof MappingStartEvent) {
            return entries(event, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return items(event, depth);
        }
        ScalarEvent scalar = (ScalarEvent) event;
        return new Setting.Text(scalar.getValue(), !scalar.isPlain(), at(event));
    }

    private void refuseFancy(Event event) {
        if (event instanceof AliasEvent) {
            throw refused(ALIAS, event);
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(ANCHOR, event);
        }
        if (event instanceof ScalarEvent scalar
                        && scalar.getTag().isPresent()
                        && !scalar.getTag().get().equals("!")
                || event instanceof MappingStartEvent mapping
                        && mapping.getTag().isPresent()
                || event instanceof SequenceStartEvent list && list.getTag().isPresent()) {
            throw refused(TAG, event);
        }
    }

    private Setting.Items items(Event start, int depth) {
        List<Setting> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(setting(event, depth + 1));
            event = events.next();
        }
        return new Setting.Items(items, at(start, event));
    }

    private Setting.Entries entries(Event start, int depth) {
        List<Setting.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Setting key = setting(event, depth + 1);
            if (!(key instanceof Setting.Text text)
                    || event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded())) {
                throw refused(NOT_A_KEY, event);
            }
            Setting value = setting(events.next(), depth + 1);
            Location first = seen.putIfAbsent(text.value(), text.at());
            if (first == null) {
                entries.add(new Setting.Entry(text.value(), text.at(), value));
            } else {
                problems.add(DUPLICATE_KEY, text.at(), "key", Quoted.of(text.value()), "line", first.line());
            }
            event = events.next();
        }
        return new Setting.Entries(entries, at(start, event));
    }

    private GivenUp refused(Fault fault, Event event) {
        problems.add(fault, at(event));
        return new GivenUp();
    }

    private Location at(Event event) {
        return at(event, event);
    }

    /** From the start of one event to the end of another, but not past the end of the line. */
    private Location at(Event from, Event to) {
        return YamlFault.place(file, from.getStartMark(), to.getEndMark());
    }
}
