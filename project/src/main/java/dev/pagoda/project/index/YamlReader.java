package dev.pagoda.project.index;

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
 * Reads YAML as settings with their places. Only the plain part of YAML is taken: one document of mappings, lists and texts; no aliases, which can explode,
 * no tags, no key written twice.
 */
final class YamlReader {
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
            problems.error(
                    "file-too-large",
                    Location.of(file.name()),
                    "The file has more than 1,000,000 characters.",
                    "A method file is short: move data into observations.");
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
            problems.error(
                    "yaml-syntax",
                    Location.of(file.name()),
                    "The file is not YAML: "
                            + String.valueOf(fault.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("") + ".",
                    "Compare it with an example's index.yaml.");
            return Optional.empty();
        }
    }

    private Optional<Setting.Entries> document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            problems.error(
                    "empty-file",
                    Location.of(file.name()),
                    "The file holds only remarks.",
                    "Write at least format, id, title and edition.");
            return Optional.empty();
        }
        Setting root = setting(event, 0);
        refuseSecondDocument();
        if (root instanceof Setting.Entries entries) {
            return Optional.of(entries);
        }
        problems.error(
                "wrong-type",
                root.at(),
                "The file is no mapping.",
                "Write entries of the form `key: value`, one on a line.");
        return Optional.empty();
    }

    private void refuseSecondDocument() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                problems.error(
                        "several-documents",
                        at(event),
                        "A second document begins here.",
                        "Remove the line ---: the file holds one document.");
                throw new GivenUp();
            }
        }
    }

    private Setting setting(Event event, int depth) {
        if (depth > DEEPEST) {
            throw refused("too-deep", event, "Settings are nested deeper than 30 levels.", "Write them flatter.");
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
            throw refused("alias", event, "A YAML alias (*name) stands here.", "Write the value itself.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(
                    "alias",
                    event,
                    "A YAML anchor (&name) stands here.",
                    "Remove it, and write the value wherever it is needed.");
        }
        if (event instanceof ScalarEvent scalar
                        && scalar.getTag().isPresent()
                        && !scalar.getTag().get().equals("!")
                || event instanceof MappingStartEvent mapping
                        && mapping.getTag().isPresent()
                || event instanceof SequenceStartEvent list && list.getTag().isPresent()) {
            throw refused(
                    "tag",
                    event,
                    "A YAML tag (!name) stands here.",
                    "Remove it; if the text begins with !, put it in quotes.");
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
                throw refused(
                        "wrong-type",
                        event,
                        "A key must be a word.",
                        "Write `key: value`; put braces or brackets of a text in quotes.");
            }
            Setting value = setting(events.next(), depth + 1);
            Location first = seen.putIfAbsent(text.value(), text.at());
            if (first == null) {
                entries.add(new Setting.Entry(text.value(), text.at(), value));
            } else {
                problems.error(
                        "duplicate-key",
                        text.at(),
                        Quoted.of(text.value()) + " is written twice; the first stands in line " + first.line() + ".",
                        "Remove one of them.");
            }
            event = events.next();
        }
        return new Setting.Entries(entries, at(start, event));
    }

    private GivenUp refused(String id, Event event, String message, String cure) {
        problems.error(id, at(event), message, cure);
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
