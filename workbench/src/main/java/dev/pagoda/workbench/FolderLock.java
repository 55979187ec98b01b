// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Keeps all others from writing to a folder as long as it is open, by a hidden file beside it. The system lets go of it
 * when a program ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
    private static final Fault BUSY = Fault.error(
            "folder-busy",
            "Another run has been writing here for {seconds} seconds.",
            "另一个运行已在此写入 {seconds} 秒。",
            "Wait until it is done, or end it; then run this again.",
            "请等它完成或将其终止，然后重新运行。");

    /** Longer than any writing takes; then whoever waits is told. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** Locks of the system belong to a whole program; its threads are kept apart here. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Far behind the end of the file: where a lock keeps others from reading, it must not cover what is read. */
    private static final long LOCKED = 1L << 40;

    private static final int LARGEST = 4096;
    private static final long PAUSE_IN_MILLIS = 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until the others have done; refuses when that takes too long. */
    static FolderLock of(Path folder, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        Optional<FolderLock> lock = now(folder);
        while (lock.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new NotWritten(BUSY.at(Location.of(folder.toString()), "seconds", most.toSeconds()));
            }
            pause();
            lock = now(folder);
        }
        return lock.get();
    }

    /** The lock, if nobody else has it. */
    static Optional<FolderLock> now(Path folder) throws IOException {
        Path file = fileOf(folder).toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = open(file);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    /** The hidden file of a folder. */
    static Path fileOf(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".lock");
    }

    private static Optional<FolderLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
            mine = isLocked(channel) && isStillThere(file, channel);
        } finally {
            if (!mine) {
                channel.close();
            }
        }
        return mine ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (IOException noLocksHere) {
            return true; // Some network disks have none; a run alone must not fail there.
        }
    }

    /**
     * Whoever had the lock before deletes the file while others have it open already: they lock what nobody sees. The
     * file is told by a random length, not by its content, for a program that opens and closes a file once more loses
     * its lock.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        channel.truncate(0);
        int length = ThreadLocalRandom.current().nextInt(1, LARGEST);
        channel.write(ByteBuffer.allocate(length));
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException | AccessDeniedException deleted) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_IN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while another run was writing");
        }
    }

    /** Does something, then lets go. */
    void hold(Ending.Act act) throws IOException {
        try (this) {
            act.run();
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // An empty hidden file that nobody holds; the next command deletes it.
        } finally {
            HELD.remove(file);
        }
    }
}
