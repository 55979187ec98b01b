// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Published;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Wildcard;
import dev.pagoda.project.checks.CoverageChecks;
import dev.pagoda.project.checks.DenominatorChecks;
import dev.pagoda.project.checks.ForecastChecks;
import dev.pagoda.project.checks.FrameworkChecks;
import dev.pagoda.project.checks.GoalpostChecks;
import dev.pagoda.project.checks.IndexChecks;
import dev.pagoda.project.checks.JumpChecks;
import dev.pagoda.project.checks.MagnitudeChecks;
import dev.pagoda.project.checks.PercentChecks;
import dev.pagoda.project.checks.StepChecks;
import dev.pagoda.project.checks.VariationChecks;
import dev.pagoda.project.checks.WeightChecks;
import dev.pagoda.project.files.CsvSheet;
import dev.pagoda.project.files.Folder;
import dev.pagoda.project.files.NamedFile;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.files.Sources;
import dev.pagoda.project.files.TextDecoder;
import dev.pagoda.project.files.TextFile;
import dev.pagoda.project.framework.FrameworkBuilder;
import dev.pagoda.project.framework.FrameworkReader;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.framework.GroupsReader;
import dev.pagoda.project.framework.PanelReader;
import dev.pagoda.project.framework.UnitsReader;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.IndexReader;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.ChosenCells;
import dev.pagoda.project.observations.Disagreements;
import dev.pagoda.project.observations.ObservationFiles;
import dev.pagoda.project.observations.ObservationsReader;
import dev.pagoda.project.observations.Subjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a project folder: a project, or every problem of every file at once. */
public final class ProjectFolder {
    private static final Fault NO_SUCH_FOLDER = Fault.error(
            "no-such-folder",
            "There is no such folder.",
            "没有这个文件夹。",
            "Give the folder that contains index.yaml.",
            "请指定含 index.yaml 的文件夹。");
    private static final Fault UNREADABLE_FOLDER = Fault.error(
            "unreadable-file",
            "The folder cannot be read: {reason}.",
            "无法读取文件夹：{reason}。",
            "Check its permissions.",
            "请检查读取权限。");
    private static final Fault NO_METHOD_FILE = Fault.error(
            "no-method-file",
            "There is no index.yaml in the folder.",
            "文件夹中没有 index.yaml。",
            "Give the folder that contains it, or begin one: `pagoda new DIR`.",
            "请指定含该文件的文件夹，或新建一个：`pagoda new DIR`。");
    private static final Fault NOT_CSV = Fault.error(
            "not-csv",
            "{file} is not a .csv file.",
            "{file}不是 .csv 文件。",
            "Save it as CSV UTF-8, and name that file.",
            "请存为 CSV UTF-8，并改写为该文件名。");

    private final Folder folder;
    private final Problems problems = new Problems();
    private final Sources sources = new Sources();
    private final TextDecoder decoder = new TextDecoder(problems, sources);

    private ProjectFolder(Path root, long longFrom) throws IOException {
        this.folder = new Folder(root, longFrom, problems);
    }

    /** Reads the folder once; nothing in it is changed. */
    public static ProjectReading read(Path root) {
        return read(root, Folder.LONG);
    }

    /** @param longFrom the size from which on a table is left on the disk and read row by row */
    static ProjectReading read(Path root, long longFrom) {
        if (!Files.isDirectory(root)) {
            Problems problems = new Problems();
            problems.add(NO_SUCH_FOLDER, Location.of(root.toString()));
            return ProjectReading.refused(problems, new Sources());
        }
        try {
            return new ProjectFolder(root, longFrom).read();
        } catch (IOException unreadable) {
            Problems problems = new Problems();
            problems.add(
                    UNREADABLE_FOLDER, Location.of(root.toString()), "reason", String.valueOf(unreadable.getMessage()));
            return ProjectReading.refused(problems, new Sources());
        }
    }

    private ProjectReading read() {
        if (!folder.has(IndexReader.FILE)) {
            problems.add(NO_METHOD_FILE, Location.of(IndexReader.FILE));
            return ProjectReading.refused(problems, sources);
        }
        IndexFile index = text(NamedFile.usual(IndexReader.FILE))
                .map(file -> IndexReader.read(file, folder, problems))
                .orElse(IndexFile.UNREADABLE);
        Optional<FrameworkTree> tree = framework(index);
        Optional<UnitsReader.Reading> units =
                csv(index.files().units()).flatMap(sheet -> new UnitsReader(index, problems).read(sheet));
        List<Group> groups = groups(index, units);
        Subjects subjects = new Subjects(units, tree);
        new IndexChecks(index, subjects, problems).check();
        Evidence evidence = evidence(index, subjects, tree);
        boolean isSound = !problems.hasErrorsIn(index.files().framework().path());
        Optional<Framework> framework = tree.filter(found -> isSound).map(found -> new FrameworkBuilder(found).build());
        List<Judgment> judgments = judgments(index, framework);
        Optional<ProjectReading.MethodDraft> draft = draft(index, framework, subjects, judgments);
        Optional<Project> project = draft.filter(found -> !problems.hasErrors())
                .map(found -> project(index, found.methodology(), groups, evidence));
        return new ProjectReading(project, draft, problems.sorted(), sources);
    }

    private Optional<TextFile> text(NamedFile file) {
        return folder.read(file).flatMap(bytes -> decoder.decode(file.path(), bytes));
    }

    private Optional<Sheet> csv(NamedFile file) {
        if (!file.path().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            problems.add(NOT_CSV, file.at(), "file", Quoted.of(file.path()));
            return Optional.empty();
        }
        return text(file).map(text -> new CsvSheet(text, problems));
    }

    private Optional<FrameworkTree> framework(IndexFile index) {
        NamedFile file = index.files().framework();
        FrameworkReader reader = new FrameworkReader(problems);
        Optional<FrameworkTree> tree =
                csv(file).flatMap(reader::read).map(rows -> new FrameworkTree(rows, file, problems));
        tree.ifPresent(found -> {
            new FrameworkChecks(found, reader, problems).check();
            if (index.isReadable()) {
                new WeightChecks(found, index, problems).check();
                new StepChecks(found, index, problems).check();
            }
        });
        return tree;
    }

    private List<Group> groups(IndexFile index, Optional<UnitsReader.Reading> units) {
        NamedFile file = index.files().groups();
        if (!file.isNamed() && !folder.has(file.path())) {
            return List.of();
        }
        UnitsReader.Reading known = units.orElse(new UnitsReader.Reading(List.of(), Map.of(), false, true));
        return csv(file)
                .map(sheet -> new GroupsReader(index, known, problems).read(sheet))
                .orElse(List.of());
    }

    private List<Judgment> judgments(IndexFile index, Optional<Framework> framework) {
        NamedFile pattern = index.files().panel();
        PanelReader reader = new PanelReader(framework, problems);
        List<Judgment> judgments = new ArrayList<>();
        for (NamedFile file : Wildcard.isIn(pattern.path()) ? folder.matching(pattern) : List.of(pattern)) {
            csv(file).ifPresent(sheet -> judgments.addAll(reader.read(sheet)));
        }
        return judgments;
    }

    private Evidence evidence(IndexFile index, Subjects subjects, Optional<FrameworkTree> tree) {
        Cells cells = new Cells(subjects.units().size(), subjects.columns().size());
        ObservationsReader reader = new ObservationsReader(subjects, cells, index, problems);
        List<NamedFile> files = new ObservationFiles(folder, problems).find(index);
        if (files.isEmpty()) {
            cells.addIncomplete();
        }
        for (NamedFile file : files) {
            List<Sheet> sheets = sheets(file);
            if (sheets.isEmpty()) {
                cells.addIncomplete();
            }
            sheets.forEach(reader::read);
        }
        List<Observation> others = new Disagreements(cells, subjects, index.preferences(), problems).settle();
        boolean isKnown = !subjects.units().isEmpty() && tree.isPresent() && index.isReadable();
        if (isKnown) {
            new CoverageChecks(cells, subjects, tree.get(), index, problems).check();
            new MagnitudeChecks(cells, subjects, problems).check();
            new DenominatorChecks(cells, subjects, index, problems).check();
            new VariationChecks(cells, subjects, tree.get(), index, problems).check();
            new PercentChecks(cells, subjects, problems).check();
            new JumpChecks(cells, subjects, problems).check();
            new ForecastChecks(cells, subjects, index, problems).check();
            new GoalpostChecks(cells, subjects, tree.get(), index, problems).check();
        }
        return new Evidence(new ChosenCells(cells, subjects), others);
    }

    private List<Sheet> sheets(NamedFile file) {
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return folder.workbook(file, sources);
        }
        Optional<CsvSheet> sheet = folder.isLong(file)
                ? folder.readLong(file, decoder).map(text -> new CsvSheet(text, problems))
                : text(file).map(text -> new CsvSheet(text, problems));
        return sheet.map(List::<Sheet>of).orElse(List.of());
    }

    /** The method; an outline of it if the framework is not sound or the units are not known. */
    private Optional<ProjectReading.MethodDraft> draft(
            IndexFile index, Optional<Framework> framework, Subjects subjects, List<Judgment> judgments) {
        if (!index.areStepsSound()) {
            return Optional.empty();
        }
        boolean isOutline = framework.isEmpty() || !subjects.areUnitsKnown();
        List<Integer> periods = index.periods().contains(index.edition()) ? index.periods() : List.of(index.edition());
        Methodology methodology = new Methodology(
                framework.orElseGet(ProjectFolder::placeholder),
                subjects.units(),
                index.edition(),
                periods,
                index.steps(),
                judgments);
        return Optional.of(new ProjectReading.MethodDraft(
                methodology, index.variants(), index.robustness(), index.readings(), isOutline));
    }

    /** Stands for a framework that could not be made out. */
    private static Framework placeholder() {
        Indicator any = Indicator.of("indicator", 1, Direction.HIGHER_IS_BETTER);
        return new Framework(Dimension.of("index", 1, any), List.of());
    }

    private Project project(IndexFile index, Methodology methodology, List<Group> groups, Evidence evidence) {
        List<String> shown = index.shown().isEmpty()
                ? index.groupingNames()
                : index.shown().stream().map(Setting.Text::value).toList();
        Optional<Published> published = index.published()
                .map(list -> new Published(
                        list.name(),
                        list.source(),
                        list.leaders(),
                        list.top().stream().map(Setting.Text::value).toList()));
        return new Project(
                index.id(),
                index.title(),
                index.noun(),
                methodology,
                index.variants(),
                index.groupingNames(),
                shown,
                groups,
                evidence,
                published,
                index.robustness(),
                index.readings(),
                folder.inputs());
    }
}
