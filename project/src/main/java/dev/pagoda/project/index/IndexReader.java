// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.UnitNoun;
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
    private static final Fault UNKNOWN_FORMAT = Fault.error(
            "unknown-format",
            "The folder has layout {format}; this program reads layout 1.",
            "文件夹的格式版本为 {format}，本程序读取版本 1。",
            "Use a newer Pagoda, or write `format: 1` if that is what it is.",
            "请使用更新的 Pagoda；若实际为版本 1，请写 `format: 1`。");
    private static final Fault ONE_NOUN = Fault.error(
            "wrong-type",
            "The English noun is not given for one and for several.",
            "英文名词没有同时给出单数和复数。",
            "Write both, such as `en: [city, cities]`.",
            "请写出两种形式，例如 `en: [city, cities]`。");
    private static final Fault BAD_ID = Fault.error(
            "bad-code",
            "The id {id} has characters other than letters, digits and hyphens.",
            "标识（id）{id}含有字母、数字和连字符以外的字符。",
            "Write it like my-index-2022: it becomes part of file names and addresses.",
            "请写成 my-index-2022 的形式：它会用于文件名和网址。");
    private static final Fault PERIOD_OUT_OF_RANGE = Fault.error(
            "period-out-of-range",
            "The period {period} is not between 1 and 9999.",
            "时期 {period} 不在 1 到 9999 之间。",
            "Write a year such as 2022.",
            "请写年份，例如 2022。");
    private static final Fault DUPLICATE_PERIOD = Fault.error(
            "duplicate-item", "The period {period} is listed twice.", "时期 {period} 重复列出。", "Remove one.", "请删除其一。");
    private static final Fault EDITION_NOT_SCORED = Fault.error(
            "edition-not-scored",
            "The periods lack the edition {edition}.",
            "评分时期中缺少年版 {edition}。",
            "Add {edition} to the list: what is published must be scored.",
            "请将 {edition} 加入列表：要发布的年版必须评分。");
    private static final Fault DUPLICATE_ITEM =
            Fault.error("duplicate-item", "{item} is listed twice.", "{item}重复列出。", "Remove one.", "请删除其一。");
    private static final Fault NOT_ONE_PATTERN = Fault.error(
            "wrong-type",
            "A rule of 'prefer' is not one pattern.",
            "“prefer”的每条规则只能有一个模式。",
            "Write one of `source: \"*stats.gov.cn*\"`, `source-title: \"*yearbook*\"` or `status: observed` in each"
                    + " item.",
            "请在每个条目中写以下之一：`source: \"*stats.gov.cn*\"`、`source-title: \"*yearbook*\"` 或 `status: observed`。");
    private static final Name IN_FILE = new Name("index.yaml", "index.yaml ");
    private static final Name A_RULE = new Name("a rule of 'prefer'", "“prefer”的规则");
    private static final Fault TOO_MANY_LEADERS = Fault.error(
            "out-of-range",
            "There are {leaders} leaders among the first {places} places.",
            "前 {places} 名中有 {leaders} 个领先者。",
            "Write how many of the units in `top` lead clearly.",
            "请写 `top` 所列单元中明显领先的个数。");

    public static final String FILE = "index.yaml";

    private static final String[] KEYS = {
        "format",
        "id",
        "title",
        "unit-noun",
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
        this.keys = new Keys(entries, IN_FILE, problems, KEYS);
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
                noun(),
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
                .ifPresent(format -> problems.add(UNKNOWN_FORMAT, keys.at("format"), "format", format));
    }

    private String id() {
        keys.require("id", "id: my-index");
        Optional<Setting.Text> id = keys.text("id");
        id.filter(text -> !isId(text.value()))
                .ifPresent(text -> problems.add(BAD_ID, text.at(), "id", Quoted.of(text.value())));
        return id.map(Setting.Text::value).orElse("");
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(
                                c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-');
    }

    /** What the project calls its units; what a language does not say stays as it is without. */
    private UnitNoun noun() {
        return keys.entries("unit-noun")
                .map(entries -> {
                    Keys noun = new Keys(entries, Quoted.of("unit-noun"), problems, "en", "zh", "zh-measure");
                    List<Setting.Text> english = noun.texts("en");
                    if (noun.has("en") && english.size() != 2) {
                        problems.add(ONE_NOUN, noun.at("en"));
                    }
                    boolean pair = english.size() == 2;
                    return new UnitNoun(
                            pair ? english.get(0).value() : UnitNoun.UNIT.one(),
                            pair ? english.get(1).value() : UnitNoun.UNIT.many(),
                            noun.text("zh").map(Setting.Text::value).orElse(UnitNoun.UNIT.zh()),
                            noun.text("zh-measure").map(Setting.Text::value).orElse(UnitNoun.UNIT.measure()));
                })
                .orElse(UnitNoun.UNIT);
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
        problems.add(PERIOD_OUT_OF_RANGE, at, "period", period);
        return false;
    }

    private List<Integer> periods(int edition) {
        if (!keys.has("periods")) {
            return edition == 0 ? List.of() : List.of(edition);
        }
        TreeSet<Integer> periods = new TreeSet<>();
        List<Setting.Text> texts = keys.texts("periods");
        for (Setting.Text text : texts) {
            keys.integer(text, Keys.item("periods"))
                    .filter(period -> isPeriod(period, text.at()))
                    .ifPresent(period -> {
                        if (!periods.add(period)) {
                            problems.add(DUPLICATE_PERIOD, text.at(), "period", period);
                        }
                    });
        }
        if (edition != 0 && !periods.contains(edition)) {
            problems.add(EDITION_NOT_SCORED, keys.at("periods"), "edition", edition);
        }
        // What is not fully known is not known at all: no value is then called too late.
        return periods.size() == texts.size() && periods.contains(edition) ? List.copyOf(periods) : List.of();
    }

    private DataFiles files() {
        Optional<Setting.Entries> entries = keys.entries("files");
        if (entries.isEmpty()) {
            return DataFiles.USUAL;
        }
        Keys files = new Keys(
                entries.get(), Quoted.of("files"), problems, "framework", "units", "groups", "observations", "panel");
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
                problems.add(DUPLICATE_ITEM, text.at(), "item", Quoted.of(text.value()));
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
                        entries, A_RULE, problems, Preference.SOURCE, Preference.SOURCE_TITLE, Preference.STATUS);
                String field = entries.entries().get(0).key();
                if (!Preference.FIELDS.contains(field)) {
                    continue;
                }
                rule.text(field)
                        .ifPresent(pattern -> preferences.add(new Preference(field, pattern.value(), pattern.at())));
            } else {
                problems.add(NOT_ONE_PATTERN, item.at());
            }
        }
        return preferences;
    }

    private Optional<PublishedList> published() {
        return keys.entries("published").map(entries -> {
            Keys published = new Keys(entries, Quoted.of("published"), problems, "name", "source", "leaders", "top");
            int leaders = published.integer("leaders").orElse(0);
            List<Setting.Text> top = published.texts("top");
            if (leaders < 0 || leaders > top.size() && !top.isEmpty()) {
                problems.add(TOO_MANY_LEADERS, published.at("leaders"), "leaders", leaders, "places", top.size());
            }
            Name name = published.name("name");
            return new PublishedList(
                    name, published.text("source").map(Setting.Text::value).orElse(""), leaders, top);
        });
    }
}
