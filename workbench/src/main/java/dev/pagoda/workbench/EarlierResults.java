// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The results that are there before a command writes new ones: what their manifest says, and which files there are in
 * fact.
 */
final class EarlierResults {
    /** Beside the pages: the findings of the edition, which speak of its audit too. */
    private static final Set<String> OF_ALL_PARTS = Set.of(BuildIndex.TABLES, "ranking.json", "findings.csv");

    private final SortedMap<String, Path> files;
    private final Manifest.Read manifest;

    private EarlierResults(SortedMap<String, Path> files, Manifest.Read manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    /** Looks into a folder, which need not be there. */
    static EarlierResults in(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new EarlierResults(files, Manifest.read(folder));
    }

    /** Every file by its path with slashes, also the user's own. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** Whether the program wrote a file of this name. */
    boolean wrote(String path) {
        return manifest.results().containsKey(path) || path.equals(Manifest.FILE) && manifest.isThere();
    }

    /** Whether a file that the program wrote is as it was. */
    boolean isUnchanged(String path) throws IOException {
        Path file = files.get(path);
        return file != null
                && (path.equals(Manifest.FILE)
                        || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                                && ("sha256:" + Sha256.of(file))
                                        .equals(manifest.results().get(path)));
    }

    /** The largest part that they hold. */
    Optional<BuildPart> part() {
        return Arrays.stream(BuildPart.values())
                .filter(part -> manifest.results().keySet().stream().anyMatch(part::holds))
                .max(Comparator.naturalOrder());
    }

    /** How the audit among them was drawn. */
    Optional<Drawn> drawn() {
        return manifest.drawn();
    }

    /** The files that stand or fall with the parts: their tables, and what tells of all parts at once. */
    private List<String> filesOfParts() {
        return manifest.results().keySet().stream()
                .filter(path -> path.endsWith(".html")
                        || OF_ALL_PARTS.contains(path)
                        || Arrays.stream(BuildPart.values()).anyMatch(part -> part.holds(path)))
                .toList();
    }

    /**
     * Why the parts do not hold for a project as it is now, to follow "The audit in results/"; empty if the program
     * would write the very same bytes again.
     */
    Optional<Name> whyStale(Project project) throws IOException {
        List<String> changed = changedInputs(project);
        if (!changed.isEmpty()) {
            String names = some(changed);
            return Optional.of(
                    new Name("was made from other inputs (changed: " + names + ")", "依据的是旧的输入（已更改：" + names + "）"));
        }
        if (!manifest.program().equals(Manifest.program())) {
            String program = manifest.program();
            return Optional.of(new Name(
                    "was made by another version of the program (" + program + ")", "由另一版本的程序（" + program + "）生成"));
        }
        if (!manifest.code().equals(ProgramCode.hash())) {
            return Optional.of(new Name("was made by another build of the program", "由程序的另一次构建生成"));
        }
        for (String path : filesOfParts()) {
            if (!isUnchanged(path)) {
                return Optional.of(
                        new Name("is no longer as it was written (changed: " + path + ")", "已被改动（" + path + "）"));
            }
        }
        return Optional.empty();
    }

    private List<String> changedInputs(Project project) {
        Map<String, String> now = new TreeMap<>();
        project.inputs().forEach(input -> now.put(input.path(), "sha256:" + input.sha256()));
        return Stream.concat(now.keySet().stream(), manifest.inputs().keySet().stream())
                .distinct()
                .sorted()
                .filter(path ->
                        !String.valueOf(now.get(path)).equals(manifest.inputs().get(path)))
                .toList();
    }

    private static String some(List<String> names) {
        int shown = 3;
        String listed = String.join(", ", names.subList(0, Math.min(shown, names.size())));
        return names.size() > shown ? listed + ", …" : listed;
    }

    /** Takes the parts over as they are. */
    void carryParts(Path fresh, Disk disk) throws IOException {
        for (String path : filesOfParts()) {
            Path file = files.get(path);
            if (file != null) {
                disk.link(file, fresh.resolve(path));
            }
        }
    }
}
