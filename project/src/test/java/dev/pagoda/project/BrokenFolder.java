// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project folder made of the good one in {@code broken/base} and the files that differ from it. {@code NAME.removed}
 * takes a file away, {@code NAME.xlsx.txt} is the text of a workbook, and {@code expected.txt} stays behind.
 */
public final class BrokenFolder {
    public static final Path ALL = Path.of("src/test/resources/broken");
    static final String EXPECTED = "expected.txt";

    private BrokenFolder() {}

    static List<Path> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(folder -> !folder.endsWith("base")).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Puts the folder together in an empty one. */
    public static void assemble(Path broken, Path target) throws IOException {
        copy(ALL.resolve("base"), target);
        copy(broken, target);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            copyOne(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static void copyOne(Path file, Path to) throws IOException {
        String name = to.toString();
        Files.createDirectories(to.getParent());
        if (name.endsWith(".removed")) {
            Files.delete(without(name, ".removed"));
        } else if (name.endsWith(".xlsx.txt")) {
            Files.write(without(name, ".txt"), WorkbookText.workbook(Files.readString(file)));
        } else if (!name.endsWith(EXPECTED)) {
            Files.write(to, Files.readAllBytes(file));
        }
    }

    private static Path without(String name, String ending) {
        return Path.of(name.substring(0, name.length() - ending.length()));
    }
}
