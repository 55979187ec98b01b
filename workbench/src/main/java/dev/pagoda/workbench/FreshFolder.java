// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are all written before any of them is seen. What a command that was killed left is no obstacle to the next
 * one.
 */
final class FreshFolder {
    private final Path folder;
    private final Disk disk;

    FreshFolder(Path folder) {
        this(folder, new Disk());
    }

    FreshFolder(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath().normalize();
        this.disk = disk;
    }

    /** Makes the folder, with texts by their paths; it must not exist, or be empty. */
    void fill(Map<String, String> texts) throws NotWritten {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        // An empty folder may be one that cannot be replaced: a disk of its own, or where the user stands.
        if (Files.isDirectory(folder)) {
            replace(files);
        } else {
            write(folder, files, fresh -> disk.rename(fresh, folder));
        }
    }

    /** Writes files by their paths into the folder; those of the same names are replaced, others stay. */
    void replace(Map<String, byte[]> files) throws NotWritten {
        write(folder.resolve("pagoda"), files, fresh -> {
            for (String path : files.keySet()) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                disk.replace(fresh.resolve(path), target);
            }
        });
    }

    /** How a filled folder is put in its place. */
    private interface Placing {
        void place(Path fresh) throws IOException;
    }

    private void write(Path place, Map<String, byte[]> files, Placing placing) throws NotWritten {
        Beside beside = new Beside(place, disk);
        try {
            Files.createDirectories(beside.parent());
            try (FolderLock lock = FolderLock.of(place, FolderLock.LONGEST_WAIT)) {
                beside.deleteFreshQuietly(); // left by a run that was killed
                write(beside, lock, files, placing);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw NotWritten.because(folder, failure);
        }
    }

    private void write(Beside beside, FolderLock lock, Map<String, byte[]> files, Placing placing) throws IOException {
        try (Ending ending = new Ending(() -> {
            beside.deleteFreshQuietly();
            lock.close();
        })) {
            Path fresh = beside.fresh();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                disk.write(target, file.getValue());
            }
            ending.whole(() -> placing.place(fresh));
        } catch (IOException | UncheckedIOException failure) {
            throw NotWritten.because(folder, failure); // asked before a full disk has room again
        } finally {
            beside.deleteFreshQuietly();
        }
    }
}
