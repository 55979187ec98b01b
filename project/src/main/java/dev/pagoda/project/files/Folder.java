// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Wildcard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a project folder: finds them, reads them, and never leaves the folder. */
public final class Folder {
    private static final Fault NO_SUCH_FILE =
            Fault.error("no-such-file", "There is no file {file}.", "没有文件{file}。", "{hint}", "{hint}");
    private static final Name CORRECT_NAME = new Name("Add it, or correct its name here.", "请添加该文件，或在此更正文件名。");
    private static final Name NAME_ANOTHER =
            new Name("Add it, or name another under `files` in index.yaml.", "请添加该文件，或在 index.yaml 的 `files` 中写另一个文件。");
    private static final Fault NOT_A_FILE = Fault.error(
            "not-a-file",
            "{file} is {kind}, not a file.",
            "{file}是{kind}，不是文件。",
            "Put the file itself in its place, or name another under `files` in index.yaml.",
            "请将文件本身放在此处，或在 index.yaml 的 `files` 中写另一个文件。");
    static final Fault FILE_TOO_LARGE = Fault.error(
            "file-too-large",
            "The file is larger than 64 MB.",
            "文件超过 64 MB。",
            "Split it into several files, for example one for each period.",
            "请拆分为多个文件，例如每个时期一个。");
    static final Fault UNREADABLE_FILE = Fault.error(
            "unreadable-file",
            "The file cannot be read: {reason}.",
            "无法读取文件：{reason}。",
            "Close programs that have it open, and check its permissions.",
            "请关闭占用该文件的程序，并检查读取权限。");
    private static final Fault BAD_PATH = Fault.error(
            "bad-path",
            "The path {path} {why}.",
            "路径{path}{why}。",
            "Name a file inside the folder, with slashes: observations/2022.csv or observations/*.csv.",
            "请写文件夹内的文件，以斜杠分隔：observations/2022.csv 或 observations/*.csv。");
    private static final Name EMPTY = new Name("is empty", "为空");
    private static final Name BACKSLASH = new Name("contains a backslash", "含有反斜杠");
    private static final Name ABSOLUTE = new Name("does not begin at the project folder", "不是从项目文件夹开始的");
    private static final Name OUTSIDE = new Name("leaves the project folder", "超出了项目文件夹");
    private static final Name STARS = new Name("contains **, which is not supported", "含有 **，此处不支持");
    private static final Name NOT_A_NAME = new Name("is not a file name", "不是有效的文件名");
    private static final Fault PATH_LEAVES_FOLDER = Fault.error(
            "path-leaves-folder",
            "{file} is a link that leads out of the project folder.",
            "{file}是指向项目文件夹之外的链接。",
            "Put the file itself into the folder, so that the folder is complete.",
            "请将文件本身放入文件夹，使其完整。");

    private static final Fault TEXT_TOO_LARGE = Fault.error(
            "file-too-large",
            "The file is larger than 2 GB.",
            "文件超过 2 GB。",
            "Split it into several files, for example one for each period.",
            "请拆分为多个文件，例如每个时期一个。");

    private static final Name FOLDER = new Name("a folder", "文件夹");
    private static final Name PIPE = new Name("a pipe or a device", "管道或设备");
    private static final Name LINK_TO_NOTHING = new Name("a link to something that does not exist", "指向不存在之物的链接");

    private static final int LARGEST_FILE = 64 * 1024 * 1024;
    private static final long LARGEST_TEXT = Integer.MAX_VALUE; // so that every line has a number

    /** Tables from this size on are left on the disk and read row by row. */
    public static final long LONG = 16L * 1024 * 1024;

    private final Path root;
    private final Path realRoot;
    private final long longFrom;
    private final Problems problems;
    private final TreeMap<String, String> hashes = new TreeMap<>();

    /** @param longFrom the size from which on a table is left on the disk */
    public Folder(Path root, long longFrom, Problems problems) throws IOException {
        this.root = root;
        this.longFrom = longFrom;
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
        return use(file, path -> {
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    problems.add(FILE_TOO_LARGE, Location.of(file.path()));
                    return Optional.empty();
                }
                hashes.put(file.path(), HexFormat.of().formatHex(sha256().digest(bytes)));
                return Optional.of(bytes);
            }
        });
    }

    /** The sheets of a workbook; none if it cannot be read, and then the problems say why. */
    public List<Sheet> workbook(NamedFile file, Sources sources) {
        return use(file, path -> {
                    if (Files.size(path) > LARGEST_TEXT) {
                        problems.add(TEXT_TOO_LARGE, Location.of(file.path()));
                        return Optional.empty();
                    }
                    hashes.put(file.path(), hash(path));
                    return Optional.of(List.<Sheet>copyOf(new XlsxReader(file.path(), problems, sources).read(path)));
                })
                .orElse(List.of());
    }

    private static String hash(Path path) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a file is so large that it is better left on the disk. */
    public boolean isLong(NamedFile file) {
        try {
            return has(file.path()) && Files.size(root.resolve(file.path())) >= longFrom;
        } catch (IOException unreadable) {
            return false; // reading it says why
        }
    }

    /** A long text; empty if it cannot be read, and then the problems say why. */
    public Optional<LongText> readLong(NamedFile file, TextDecoder decoder) {
        return use(file, path -> {
            if (Files.size(path) > LARGEST_TEXT) {
                problems.add(TEXT_TOO_LARGE, Location.of(file.path()));
                return Optional.empty();
            }
            MessageDigest digest = sha256();
            Optional<LongText> text = decoder.decode(file.path(), path, digest);
            hashes.put(file.path(), HexFormat.of().formatHex(digest.digest()));
            return text;
        });
    }

    private interface Use<T> {
        Optional<T> of(Path path) throws IOException;
    }

    private <T> Optional<T> use(NamedFile file, Use<T> use) {
        Path path = root.resolve(file.path());
        Optional<Name> other = otherThanFile(file.path());
        if (other.isPresent()) {
            problems.add(NOT_A_FILE, file.at(), "file", Quoted.of(file.path()), "kind", other.get());
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            problems.add(NO_SUCH_FILE, file.at(), "file", Quoted.of(file.path()), "hint", whatToDo(file));
            return Optional.empty();
        }
        if (!staysInside(path, file.path(), file.at())) {
            return Optional.empty();
        }
        try {
            return use.of(path);
        } catch (IOException unreadable) {
            problems.add(UNREADABLE_FILE, Location.of(file.path()), "reason", String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    /** What stands at a path, if there is something and it is no file. */
    public Optional<Name> otherThanFile(String name) {
        Path path = root.resolve(name);
        if (Files.isRegularFile(path) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(Files.isDirectory(path) ? FOLDER : Files.exists(path) ? PIPE : LINK_TO_NOTHING);
    }

    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** The names in a folder, those that are hidden left out. */
    public List<String> entries(String path) {
        return names(root.resolve(path)).stream()
                .filter(name -> !isHidden(name))
                .toList();
    }

    private Name whatToDo(NamedFile file) {
        int slash = file.path().lastIndexOf('/');
        List<String> near = names(slash < 0 ? root : root.resolve(file.path().substring(0, slash)));
        String folder = slash < 0 ? "" : file.path().substring(0, slash + 1);
        Name cure = file.isNamed() ? CORRECT_NAME : NAME_ANOTHER;
        return Hint.closest(file.path().substring(slash + 1), near)
                .map(name -> Hint.meant(folder + name, cure))
                .orElse(cure);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether a path written in the method file is one inside the folder; if not, the problems say why. */
    public boolean allows(String path, Location at) {
        Name fault = Name.NONE;
        if (path.isEmpty()) {
            fault = EMPTY;
        } else if (path.indexOf('\\') >= 0) {
            fault = BACKSLASH;
        } else if (path.startsWith("/") || path.startsWith("~") || path.length() > 1 && path.charAt(1) == ':') {
            fault = ABSOLUTE;
        } else if (List.of(path.split("/", -1)).contains("..")) {
            fault = OUTSIDE;
        } else if (path.contains("**")) {
            fault = STARS;
        } else if (!isPath(path)) {
            fault = NOT_A_NAME;
        }
        if (fault.equals(Name.NONE)) {
            return true;
        }
        problems.add(BAD_PATH, at, "path", Quoted.of(path), "why", fault);
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
            // A link to nothing: refused below like a link that leaves the folder.
        }
        problems.add(PATH_LEAVES_FOLDER, at, "file", Quoted.of(name));
        return false;
    }

    /**
     * Files that a pattern names, in order of their names; * stands for anything and ? for one character within a name.
     */
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
                if (Wildcard.matches(segment, name) && !isHidden(name)) {
                    next.add(prefix + name);
                }
            }
        }
    }

    /** A leading dot hides a file; ~$ is the mark of a spreadsheet that is open somewhere. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }
}
