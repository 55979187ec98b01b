package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Wildcard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a project folder: finds them, reads them whole, and never leaves the folder. */
public final class Folder {
    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Path root;
    private final Path realRoot;
    private final Problems problems;
    private final TreeMap<String, String> hashes = new TreeMap<>();

    public Folder(Path root, Problems problems) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.problems = problems;
    }

    /** The files that were read, by path. */
    public List<Project.Input> inputs() {
        List<Project.Input> inputs = new ArrayList<>();
        hashes.forEach((path, hash) -> inputs.add(new Project.Input(path, hash)));
        return inputs;
    }

    public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** The bytes of a file; empty if it cannot be read, and then the problems say why. */
    public Optional<byte[]> read(NamedFile file) {
        Path path = root.resolve(file.path());
        if (!Files.isRegularFile(path)) {
            problems.error(
                    "no-such-file", file.at(), "There is no file " + Quoted.of(file.path()) + ".", whatToDo(file));
            return Optional.empty();
        }
        if (!staysInside(path, file.path(), file.at())) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                problems.error(
                        "file-too-large",
                        Location.of(file.path()),
                        "The file is larger than 64 MB.",
                        "Split it into several files, for example one for each period.");
                return Optional.empty();
            }
            hashes.put(file.path(), sha256(bytes));
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            problems.error(
                    "unreadable-file",
                    Location.of(file.path()),
                    "The file cannot be read: " + unreadable.getMessage() + ".",
                    "Close programs that hold it, and check who may read it.");
            return Optional.empty();
        }
    }

    private String whatToDo(NamedFile file) {
        int slash = file.path().lastIndexOf('/');
        List<String> near = names(slash < 0 ? root : root.resolve(file.path().substring(0, slash)));
        String folder = slash < 0 ? "" : file.path().substring(0, slash + 1);
        String cure = "Add it"
                + (file.isNamed() ? ", or correct its name here." : ", or name another under `files` in index.yaml.");
        return Hint.closest(file.path().substring(slash + 1), near)
                .map(name -> "Did you mean '" + folder + name + "'? " + cure)
                .orElse(cure);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether a path written in the method file is one inside the folder; if not, the problems say why. */
    public boolean allows(String path, Location at) {
        String fault = "";
        if (path.isEmpty()) {
            fault = "is empty";
        } else if (path.indexOf('\\') >= 0) {
            fault = "has a backslash";
        } else if (path.startsWith("/") || path.startsWith("~") || path.length() > 1 && path.charAt(1) == ':') {
            fault = "does not begin at the project folder";
        } else if (List.of(path.split("/", -1)).contains("..")) {
            fault = "leaves the project folder";
        } else if (path.contains("**")) {
            fault = "has **, which is not known here";
        } else if (!isPath(path)) {
            fault = "is no name of a file";
        }
        if (fault.isEmpty()) {
            return true;
        }
        problems.error(
                "bad-path",
                at,
                "The path " + Quoted.of(path) + " " + fault + ".",
                "Name a file inside the folder, with slashes: observations/2022.csv or observations/*.csv.");
        return false;
    }

    private boolean isPath(String path) {
        try {
            Path plain = root.resolve(path.replace('*', 'x').replace('?', 'x'));
            return plain.toString().chars().noneMatch(c -> c < ' ');
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private boolean staysInside(Path path, String name, Location at) {
        try {
            if (path.toRealPath().startsWith(realRoot)) {
                return true;
            }
        } catch (IOException unresolved) {
            // A link to nothing: told below like a link that leaves the folder.
        }
        problems.error(
                "path-leaves-folder",
                at,
                Quoted.of(name) + " is a link that leads out of the project folder.",
                "Put the file itself into the folder, so that the folder is complete.");
        return false;
    }

    /** Files that a pattern names, in order of their names; * stands for anything and ? for one character within a name. */
    public List<NamedFile> matching(NamedFile pattern) {
        List<String> found = new ArrayList<>(List.of(""));
        for (String segment : pattern.path().split("/")) {
            List<String> next = new ArrayList<>();
            for (String parent : found) {
                extend(parent, segment, next);
            }
            found = next;
        }
        return found.stream()
                .filter(path -> Files.isRegularFile(root.resolve(path)) || Files.isSymbolicLink(root.resolve(path)))
                .map(path ->
                        new NamedFile(path, pattern.isNamed() ? pattern.at() : Location.of(path), pattern.isNamed()))
                .toList();
    }

    private void extend(String parent, String segment, List<String> next) {
        String prefix = parent.isEmpty() ? "" : parent + "/";
        if (segment.isEmpty() || segment.equals(".")) {
            next.add(parent);
        } else if (!Wildcard.isIn(segment)) {
            next.add(prefix + segment);
        } else {
            for (String name : names(root.resolve(parent))) {
                // A leading dot hides a file; ~$ is the mark of a spreadsheet that is open somewhere.
                if (Wildcard.matches(segment, name) && !name.startsWith(".") && !name.startsWith("~$")) {
                    next.add(prefix + name);
                }
            }
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }
}
