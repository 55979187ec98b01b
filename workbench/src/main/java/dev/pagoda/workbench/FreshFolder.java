package dev.pagoda.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that nobody has seen before it is whole: filled beside its place, then moved there in one step. */
final class FreshFolder {
    private final Path folder;

    FreshFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes texts by their paths; the folder must not exist, or be empty. */
    void fill(Map<String, String> texts) throws IOException {
        Path home = folder.getParent() == null ? folder : folder.getParent();
        Files.createDirectories(home);
        Path fresh = home.resolve("." + folder.getFileName() + ".new");
        Thread cleaner = new Thread(() -> deleteQuietly(fresh));
        Runtime.getRuntime().addShutdownHook(cleaner); // Ctrl-C leaves nothing behind
        try {
            deleteQuietly(fresh); // left behind by a run that was killed
            Files.createDirectory(fresh);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                replace(fresh.resolve(text.getKey()), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Files.deleteIfExists(folder); // refuses a folder with anything in it
            Files.move(fresh, folder);
        } finally {
            Runtime.getRuntime().removeShutdownHook(cleaner);
            deleteQuietly(fresh);
        }
    }

    /** Writes a file beside its place, then moves it there. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".new");
        Files.createDirectories(fresh.getParent());
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
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
            // A hidden folder that could not be removed harms nobody; the next import takes it.
        }
    }
}
