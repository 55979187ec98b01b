// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import dev.pagoda.core.model.Problem;
import dev.pagoda.project.files.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files and folders for tests, and what their problems say. */
public final class Texts {
    private Texts() {}

    public static TextFile file(String text) {
        return new TextFile("t.csv", text);
    }

    public static List<String> ids(List<Problem> problems) {
        return problems.stream().map(Problem::id).toList();
    }

    /** The good folder of the broken ones, to be changed. */
    static Path goodFolder(Path target) throws IOException {
        BrokenFolder.assemble(BrokenFolder.ALL.resolve("base"), target);
        return target;
    }

    static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static String read(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Replaces a text of a file, which must be there. */
    static void change(Path folder, String file, String from, String to) throws IOException {
        String text = read(folder, file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        write(folder, file, text.replace(from, to));
    }
}
