package dev.pagoda.project.index;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.files.Folder;
import dev.pagoda.project.files.NamedFile;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.TextFile;
import dev.pagoda.project.index.IndexFile.DataFiles;
import dev.pagoda.project.index.IndexFile.PublishedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the method file: everything in it but the meaning of the steps, which the plan's compiler knows. */
public final class IndexReader {
    public static final String FILE = "index.yaml";

    private static final String[] KEYS = {
        "format",
        "id",
        "title",
        "edition",
        "periods",
        "files",
        "groupings",
        "show-groups",
        "prefer",
        "published",
        "steps",
        "variants",
        "robustness",
        "readings"
    };

    private static final Setting NOTHING = new Setting.Text("", false, Location.NONE);

    private final Folder folder;
    private final Problems problems;
    private final Keys keys;

    private IndexReader(Setting.Entries entries, Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.keys = new Keys(entries, FILE, problems, KEYS);
    }

    public static IndexFile read(TextFile file, Folder folder, Problems problems) {
        return YamlReader.read(file, problems)
                .map(entries -> new IndexReader(entries, folder, problems).indexFile())
                .orElse(IndexFile.UNREADABLE);
    }

    private IndexFile indexFile() {
        checkFormat();
        String id = id();
        keys.require("title", "title: { en: Liveability of Cities, zh: 城市宜居指数 }");
        int edition = edition();
        StepsReader steps = new StepsReader(keys, problems);
        return new IndexFile(
                id,
                keys.name("title"),
                edition,
                periods(edition),
                files(),
                distinct("groupings"),
                distinct("show-groups"),
                preferences(),
                published(),
                steps.steps(),
                steps.variants(),
                keys.entries("robustness").orElse(Setting.Entries.NONE),
                keys.entries("readings").orElse(Setting.Entries.NONE),
                true,
                !(keys.value("groupings").orElse(NOTHING) instanceof Setting.Entries),
                steps.areSound());
    }

    private void checkFormat() {
        keys.require("format", "format: 1");
        keys.integer("format")
                .filter(format -> format != 1)
                .ifPresent(format -> problems.error(
                        "unknown-format",
                        keys.at("format"),
                        "The folder has layout " + format + "; this program reads layout 1.",
                        "Use a newer Pagoda, or write `format: 1` if that is what it is."));
    }

    private String id() {
        keys.require("id", "id: my-index");
        Optional<Setting.Text> id = keys.text("id");
        id.filter(text -> !isId(text.value()))
                .ifPresent(text -> problems.error(
                        "bad-code",
                        text.at(),
                        "The id " + Quoted.of(text.value()) + " has other characters than letters, digits and hyphens.",
                        "Write it like my-index-2022: it becomes part of file names and addresses."));
        return id.map(Setting.Text::value).orElse("");
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(
                                c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
    }

    private int edition() {
        keys.require("edition", "edition: 2022");
        return keys.integer("edition")
                .filter(edition -> isPeriod(edition, keys.at("edition")))
                .orElse(0);
    }

    private boolean isPeriod(int period, Location at) {
        if (period >= 1 && period <= 9999) {
            return true;
        }
        problems.error(
                "period-out-of-range",
                at,
                "The period " + period + " is not between 1 and 9999.",
                "Write a year such as 2022.");
        return false;
    }

    private List<Integer> periods(int edition) {
        if (!keys.has("periods")) {
            return edition == 0 ? List.of() : List.of(edition);
        }
        TreeSet<Integer> periods = new TreeSet<>();
        List<Setting.Text> texts = keys.texts("periods");
        for (Setting.Text text : texts) {
            keys.integer(text, "An item of 'periods'")
                    .filter(period -> isPeriod(period, text.at()))
                    .ifPresent(period -> {
                        if (!periods.add(period)) {
                            problems.error(
                                    "duplicate-item",
                                    text.at(),
                                    "The period " + period + " is listed twice.",
                                    "Remove one.");
                        }
                    });
        }
        if (edition != 0 && !periods.contains(edition)) {
            problems.error(
                    "edition-not-scored",
                    keys.at("periods"),
                    "The periods lack the edition " + edition + ".",
                    "Add " + edition + " to the list: what is published must be scored.");
        }
        // What is not fully known is not known at all: no value is then called too late.
        return periods.size() == texts.size() && periods.contains(edition) ? List.copyOf(periods) : List.of();
    }

    private DataFiles files() {
        Optional<Setting.Entries> entries = keys.entries("files");
        if (entries.isEmpty()) {
            return DataFiles.USUAL;
        }
        Keys files =
                new Keys(entries.get(), "'files'", problems, "framework", "units", "groups", "observations", "panel");
        List<NamedFile> observations = new ArrayList<>();
        for (Setting.Text text : files.texts("observations")) {
            if (folder.allows(text.value(), text.at())) {
                observations.add(new NamedFile(text.value(), text.at(), true));
            }
        }
        return new DataFiles(
                file(files, "framework", DataFiles.USUAL.framework()),
                file(files, "units", DataFiles.USUAL.units()),
                file(files, "groups", DataFiles.USUAL.groups()),
                files.has("observations") ? observations : DataFiles.USUAL.observations(),
                file(files, "panel", DataFiles.USUAL.panel()));
    }

    private NamedFile file(Keys files, String key, NamedFile usual) {
        return files.text(key)
                .filter(text -> folder.allows(text.value(), text.at()))
                .map(text -> new NamedFile(text.value(), text.at(), true))
                .orElse(usual);
    }

    private List<Setting.Text> distinct(String key) {
        List<Setting.Text> texts = new ArrayList<>();
        for (Setting.Text text : keys.texts(key)) {
            if (texts.stream().anyMatch(other -> other.value().equals(text.value()))) {
                problems.error(
                        "duplicate-item", text.at(), Quoted.of(text.value()) + " is listed twice.", "Remove one.");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<Preference> preferences() {
        List<Preference> preferences = new ArrayList<>();
        for (Setting item : keys.items("prefer")) {
            if (item instanceof Setting.Entries entries && entries.entries().size() == 1) {
                Keys rule = new Keys(
                        entries,
                        "a rule of 'prefer'",
                        problems,
                        Preference.SOURCE,
                        Preference.SOURCE_TITLE,
                        Preference.STATUS);
                String field = entries.entries().get(0).key();
                if (!Preference.FIELDS.contains(field)) {
                    continue;
                }
                rule.text(field)
                        .ifPresent(pattern -> preferences.add(new Preference(field, pattern.value(), pattern.at())));
            } else {
                problems.error(
                        "wrong-type",
                        item.at(),
                        "A rule of 'prefer' is not one pattern.",
                        "Write one of `source: \"*stats.gov.cn*\"`, `source-title: \"*yearbook*\"` or `status:"
                                + " observed` in each item.");
            }
        }
        return preferences;
    }

    private Optional<PublishedList> published() {
        return keys.entries("published").map(entries -> {
            Keys published = new Keys(entries, "'published'", problems, "name", "source", "leaders", "top");
            int leaders = published.integer("leaders").orElse(0);
            List<Setting.Text> top = published.texts("top");
            if (leaders < 0 || leaders > top.size() && !top.isEmpty()) {
                problems.error(
                        "out-of-range",
                        published.at("leaders"),
                        "There are " + leaders + " leaders among the first " + top.size() + " places.",
                        "Write how many of the units in `top` lead clearly.");
            }
            Name name = published.name("name");
            return new PublishedList(
                    name, published.text("source").map(Setting.Text::value).orElse(""), leaders, top);
        });
    }
}
