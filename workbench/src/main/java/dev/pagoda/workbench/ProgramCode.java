// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which code runs. Two builds between two versions call themselves the same, and a library of methods may come and go;
 * only the bytes tell.
 */
final class ProgramCode {
    private ProgramCode() {}

    /** A hash of everything on the class path. It does not hang on where the files are, nor on when they were made. */
    static String hash() throws IOException {
        CRC32 code = new CRC32();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    add(code, file, path.relativize(file));
                }
            } else if (Files.isRegularFile(path)) {
                add(code, path, path.getFileName());
            }
        }
        return "crc32:" + Long.toHexString(code.getValue());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(CRC32 code, Path file, Path name) throws IOException {
        for (char c : name.toString().toCharArray()) {
            code.update(c);
        }
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                code.update(bytes, 0, read);
            }
        }
    }
}
