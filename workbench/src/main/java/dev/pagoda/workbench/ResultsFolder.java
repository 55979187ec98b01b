package dev.pagoda.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder {@code results/} of a project. It is replaced as a whole, so that no reader ever sees half of it. */
final class ResultsFolder {
    /** Fills an empty folder. */
    interface Filling {
        void into(Path fresh) throws IOException;
    }

    private final Path project;

    ResultsFolder(Path project) {
        this.project = project;
    }

    /** Fills a folder beside the old one, then swaps the two. */
    Path replace(Filling filling) throws IOException {
        Path results = project.resolve("results");
        Path fresh = Files.createTempDirectory(project, ".results-");
        Path old = project.resolve(fresh.getFileName() + "-old");
        Thread cleaner = new Thread(() -> deleteQuietly(fresh));
        Runtime.getRuntime().addShutdownHook(cleaner); // Ctrl-C leaves nothing behind
        try {
            makeReadable(fresh);
            filling.into(fresh);
            if (Files.exists(results)) {
                Files.move(results, old);
            }
            Files.move(fresh, results);
        } finally {
            Runtime.getRuntime().removeShutdownHook(cleaner);
            deleteQuietly(fresh);
            deleteQuietly(old);
        }
        return results;
    }

    /** A temporary folder is for its owner alone; results are for whoever may read the project. */
    private void makeReadable(Path fresh) throws IOException {
        if (Files.getFileStore(project).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(project));
        }
    }

    private static void deleteQuietly(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException leftBehind) {
            // A hidden folder that could not be removed harms nobody; the next clean-up by hand takes it.
        }
    }
}
