// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands hidden beside a folder while it is written: {@code .NAME.lock}, {@code .NAME.old}, and
 * {@code .NAME.new-…} that is filled.
 */
final class Beside {
    private final Path place;
    private final Disk disk;

    Beside(Path place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** Where the folder is put before another takes its name. */
    Path old() {
        return hidden("old");
    }

    private Path hidden(String what) {
        return place.resolveSibling("." + place.getFileName() + "." + what);
    }

    /** Where the folder is. */
    Path parent() {
        return Objects.requireNonNullElse(
                place.getParent(), place); // only the root has none, and is no folder of results
    }

    /**
     * An empty folder to be filled, of a name that nobody else writes to. Who may read what it will replace may read
     * it.
     */
    Path fresh() throws IOException {
        Path fresh = disk.makeFolder(parent(), hidden("new-").getFileName().toString());
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Path model = Files.exists(place) ? place : parent();
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(model));
        }
        return fresh;
    }

    /** Deletes the old folder. It loses its name first, so that what has that name is always whole. */
    void deleteOld() throws IOException {
        deleteFresh();
        disk.rename(old(), hidden("new-gone"));
        deleteFresh();
    }

    /** Whether anything is there: someone is writing, or was killed. */
    boolean isAnything() throws IOException {
        return !startingWith("").isEmpty();
    }

    /** Deletes what was filled and not used; to be done only under the lock. */
    void deleteFresh() throws IOException {
        for (Path half : startingWith("new-")) {
            disk.delete(half);
        }
    }

    /** The same where it cannot be told; the next command tries again. */
    void deleteFreshQuietly() {
        try {
            deleteFresh();
        } catch (IOException | UncheckedIOException leftBehind) {
            // It is hidden and harms nobody.
        }
    }

    private List<Path> startingWith(String what) throws IOException {
        String start = hidden(what).getFileName().toString();
        try (Stream<Path> siblings = Files.list(parent())) {
            return siblings.filter(path -> path.getFileName().toString().startsWith(start))
                    .toList();
        }
    }
}
