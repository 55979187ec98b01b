// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk in memory that is soon full, where the user may make one. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final boolean isThere;

    private SmallDisk(Path folder, boolean isThere) {
        this.folder = folder;
        this.isThere = isThere;
    }

    static SmallDisk in(Path folder, String size) throws IOException {
        Files.createDirectories(folder);
        return new SmallDisk(folder, run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()));
    }

    boolean isThere() {
        return isThere;
    }

    Path folder() {
        return folder;
    }

    void makeReadOnly() throws IOException {
        if (!run("mount", "-o", "remount,ro", folder.toString())) {
            throw new IOException("the disk cannot be made read-only");
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Override
    public void close() {
        if (isThere) {
            run("umount", folder.toString());
        }
    }
}
