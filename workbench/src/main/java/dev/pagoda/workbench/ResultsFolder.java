// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code results/} of a project. It is replaced as a whole: the new one is filled beside it, the old one is
 * put aside, the new one takes its name. What a killed run left is put right by the next one: half of a new folder
 * goes, an old one that was put aside comes back. Why it is done like this, and what was not taken:
 * docs/decisions/0013.
 */
final class ResultsFolder {
    private static final Fault IS_A_FILE = Fault.error(
            "results-is-a-file",
            "This is a file, and the results are a folder of that name.",
            "这是一个文件，而结果应是同名的文件夹。",
            "Give the file another name.",
            "请给该文件改名。");
    private static final Fault TWO = Fault.error(
            "two-results",
            "This folder was not written by the program, and {other} holds results that a killed run put aside.",
            "这个文件夹不是本程序写入的，而 {other} 中有上次运行被强行终止时移开的结果。",
            "Give this folder another name; the next command then puts the results back.",
            "请给这个文件夹改名；下一条命令会把原来的结果移回。");
    private static final Name UNCHANGED =
            new Name("Nothing was written; the earlier results are as they were.", "没有写入任何内容；原有结果保持不变。");
    private static final Name NOTHING = new Name("Nothing was written.", "没有写入任何内容。");
    private static final Template ASIDE = new Template(
            "The earlier results are in {other}; the next command tries to put them back.",
            "原有结果在 {other} 中；下一条命令会尝试将其移回。");

    /** Fills an empty folder. */
    interface Filling {
        /**
         * Writes everything.
         *
         * @param earlier what is about to be replaced
         * @param notes for what the user should know
         */
        void into(Path fresh, EarlierResults earlier, List<Name> notes) throws IOException;
    }

    private final Path results;
    private final Path place;
    private final Beside beside;
    private final Disk disk;
    private final Duration longestWait;

    ResultsFolder(Path project) {
        this(project, new Disk(), FolderLock.LONGEST_WAIT);
    }

    ResultsFolder(Path project, Disk disk, Duration longestWait) {
        this.results = project.resolve("results");
        this.place = whereItLeads(results);
        this.beside = new Beside(place, disk);
        this.disk = disk;
        this.longestWait = longestWait;
    }

    /** A folder that is a link, to another disk for example, stays one. */
    private static Path whereItLeads(Path results) {
        try {
            if (Files.isSymbolicLink(results)) {
                return Files.exists(results)
                        ? results.toRealPath()
                        : results.toAbsolutePath().resolveSibling(Files.readSymbolicLink(results));
            }
            return results.toAbsolutePath();
        } catch (IOException unreadable) {
            return results.toAbsolutePath();
        }
    }

    /** Finds out whether results could be written now, before hours go into them. */
    void requireWritable() throws NotWritten {
        try {
            FolderLock.of(place, longestWait).hold(() -> {
                settle();
                requireFolder();
                beside.fresh();
                settle();
            });
        } catch (IOException failure) {
            throw NotWritten.because(results, failure);
        }
    }

    private void requireFolder() throws NotWritten {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new NotWritten(IS_A_FILE.at(Location.of(results.toString())));
        }
    }

    /**
     * Fills a new folder, takes the user's own files over, and puts it in the place of the old one; where that fails,
     * the old one stays.
     */
    Written replace(Filling filling) throws NotWritten {
        try (FolderLock lock = FolderLock.of(place, longestWait)) {
            settle();
            requireFolder();
            return new Written(results, replace(filling, lock));
        } catch (IOException failure) {
            throw NotWritten.because(results, failure);
        }
    }

    private List<Name> replace(Filling filling, FolderLock lock) throws IOException {
        List<Name> notes = new ArrayList<>();
        try (Ending ending = new Ending(() -> {
            settleQuietly();
            lock.close();
        })) {
            Path fresh = beside.fresh();
            EarlierResults earlier = EarlierResults.in(place);
            filling.into(fresh, earlier, notes);
            new OwnFiles(earlier, disk).carryInto(fresh, notes);
            ending.whole(() -> swap(fresh));
        } catch (IOException | UncheckedIOException failure) {
            NotWritten refusal = NotWritten.because(results, failure);
            settleQuietly();
            throw refusal.and(whatIsLeft());
        } finally {
            settleQuietly();
        }
        return notes;
    }

    private void swap(Path fresh) throws IOException {
        if (Files.exists(place)) {
            disk.rename(place, beside.old());
        }
        disk.rename(fresh, place);
    }

    private Name whatIsLeft() {
        if (Files.exists(place)) {
            return UNCHANGED;
        }
        return Files.exists(beside.old()) ? ASIDE.with("other", beside.old()) : NOTHING;
    }

    /**
     * Puts right what a killed run left, unless another one is at work. Where that cannot be done, whoever writes next
     * is told why.
     */
    void recover() {
        try {
            if (beside.isAnything()) {
                Optional<FolderLock> free = FolderLock.now(place);
                if (free.isPresent()) {
                    free.get().hold(this::settle);
                }
            }
        } catch (IOException | UncheckedIOException toldLater) {
            // A command that only reads needs none of it.
        }
    }

    /** To be called only by who has the lock: nobody else's half-filled folder is there then. */
    private void settle() throws IOException {
        Path aside = beside.old();
        if (Files.exists(aside)) {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                disk.rename(aside, place);
            } else if (Files.exists(place.resolve(Manifest.FILE))) {
                beside.deleteOld();
            } else {
                throw unclear();
            }
        }
        beside.deleteFresh();
    }

    private NotWritten unclear() {
        return new NotWritten(TWO.at(Location.of(results.toString()), "other", beside.old()));
    }

    private void settleQuietly() {
        try {
            settle();
        } catch (IOException | UncheckedIOException leftBehind) {
            // The next command tries again.
        }
    }
}
