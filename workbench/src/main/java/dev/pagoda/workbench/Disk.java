// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to folders on the disk, act by act, so that a test can stand before each of them. */
class Disk {
    /** Comes before every act; a test waits here, fails, or ends the program. */
    void before(String act, Path on) throws IOException {}

    /** Makes a folder of a name that nobody has, for its owner alone. */
    final Path makeFolder(Path parent, String prefix) throws IOException {
        before("make", parent);
        return Files.createTempDirectory(parent, prefix);
    }

    /** Gives a file or folder another name, in one step. */
    final void rename(Path from, Path to) throws IOException {
        before("rename", from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts a file in the place of another, in one step. */
    final void replace(Path from, Path to) throws IOException {
        before("replace", to);
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a new file. */
    final void write(Path file, byte[] bytes) throws IOException {
        before("write", file);
        Files.write(file, bytes);
    }

    /** Returns when all files of a folder would outlast a power cut. */
    final void force(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(Files::isWritable).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** Gives a file a second name; where the disk has no second names, the second is a copy. */
    final void link(Path from, Path to) throws IOException {
        before("link", from);
        Files.createDirectories(to.getParent());
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createLink(to, from);
                return;
            } catch (UnsupportedOperationException | IOException noSecondNames) {
                Files.deleteIfExists(to);
            }
        }
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a folder with all that is in it; a link in it goes, what it leads to stays. */
    final void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            before("delete", path);
            Files.deleteIfExists(path);
        }
    }
}
