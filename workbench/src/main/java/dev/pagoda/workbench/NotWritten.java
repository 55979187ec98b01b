// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.project.files.ProblemText;
import dev.pagoda.project.files.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Something could not be written, for a reason outside the program: the disk is full, or nobody may write there. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    private static final Fault FULL = Fault.error(
            "disk-full",
            "The disk is full.",
            "磁盘已满。",
            "Make room on the disk, then run this again.",
            "请腾出磁盘空间，然后重新运行。");
    private static final Fault READ_ONLY = Fault.error(
            "read-only-disk",
            "The disk can only be read.",
            "磁盘只能读取。",
            "Copy the folder to a disk that can be written, and work there.",
            "请把文件夹复制到可写入的磁盘上再运行。");
    private static final Fault DENIED = Fault.error(
            "no-permission",
            "There is no permission to write here.",
            "没有在此写入的权限。",
            "Change the permissions, close programs that have a file of it open, or work on a copy.",
            "请更改权限，关闭占用其中文件的程序，或改用副本。");
    private static final Fault OTHER = Fault.error(
            "not-written",
            "This could not be written: {reason}.",
            "无法写入：{reason}。",
            "Check the folder and its disk, then run this again.",
            "请检查文件夹及其所在磁盘，然后重新运行。");

    /** A disk with less room than this is as good as full. */
    private static final long LEAST_ROOM = 16 * 1024;

    private final Problem problem;

    private NotWritten(Fault fault, Path place, Exception failure, Object... gapsAndValues) {
        this(fault.at(Location.of(place.toString()), gapsAndValues));
        initCause(failure);
    }

    NotWritten(Problem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    /** The place, the fault and the cure. */
    public Problem problem() {
        return problem;
    }

    /** The problem in full, as it is shown to a user. */
    public String text(Language language) {
        return ProblemText.render(problem, Sources.none(), language);
    }

    /**
     * Finds out why a place could not be written; to be asked at once, for a full disk is no longer full when the half
     * that was written is deleted.
     */
    static NotWritten because(Path place, Exception failure) {
        if (failure instanceof NotWritten known) {
            return known;
        }
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException wrapped) {
            return because(place, wrapped);
        }
        if (isFull(place, failure)) {
            return new NotWritten(FULL, place, failure);
        }
        if (failure instanceof ReadOnlyFileSystemException || isReadOnly(place)) {
            return new NotWritten(READ_ONLY, place, failure);
        }
        if (failure instanceof AccessDeniedException denied) {
            return new NotWritten(DENIED, denied(place, denied), failure);
        }
        return new NotWritten(OTHER, place, failure, "reason", reason(failure));
    }

    /** The same with one more sentence about how things stand. */
    NotWritten and(Name sentence) {
        Name message = new Name(
                problem.message().en() + " " + sentence.en(), problem.message().zh() + sentence.zh());
        NotWritten more =
                new NotWritten(new Problem(problem.id(), problem.severity(), problem.at(), message, problem.cure()));
        more.initCause(this);
        return more;
    }

    /** A file inside a folder is named itself; else it is the folder around, where no file can be made. */
    private static Path denied(Path place, AccessDeniedException failure) {
        Path file = Path.of(failure.getFile()).toAbsolutePath();
        Path folder = place.toAbsolutePath();
        return file.startsWith(folder) || folder.getParent() == null ? file : folder.getParent();
    }

    private static String reason(Exception failure) {
        if (failure instanceof FileSystemException failed) {
            String why = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            return failed.getFile() + ": " + why;
        }
        return String.valueOf(failure.getMessage());
    }

    /** The system says so in the language of the user, so the room counts as well. */
    private static boolean isFull(Path place, Exception failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return true;
        }
        try {
            FileStore disk = Files.getFileStore(existing(place));
            return !disk.isReadOnly() && disk.getUsableSpace() < LEAST_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isReadOnly(Path place) {
        try {
            return Files.getFileStore(existing(place)).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Path existing(Path place) {
        Path path = place.toAbsolutePath().normalize();
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
