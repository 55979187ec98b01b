// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.pagoda.answers.table.Json;
import dev.pagoda.core.model.Problem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replaces the results of a folder by numbered ones, in a program of its own that may be ended or killed; also what is
 * whole and what is left behind.
 */
final class Replacing {
    static final String NOWHERE = "nowhere";
    private static final int MANY = 1_000_000;

    private Replacing() {}

    /**
     * Replaces the results {@code times}; tells on the standard output when it stands before the given act, such as
     * {@code rename results}, and waits there for a while.
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        int times = arguments[1].equals("forever") ? MANY : Integer.parseInt(arguments[1]);
        String stop = arguments[2];
        Disk disk = new Disk() {
            @Override
            void before(String what, Path on) {
                if ((what + " " + on.getFileName()).startsWith(stop)) {
                    waitToBeEnded();
                }
            }
        };
        System.out.println("started");
        for (int number = 1; number <= times; number++) {
            replace(project, disk, number);
        }
    }

    private static void waitToBeEnded() {
        System.out.println("there");
        try {
            TimeUnit.MILLISECONDS.sleep(400);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    static Written replace(Path project, Disk disk, int number) throws IOException {
        return new ResultsFolder(project, disk, FolderLock.LONGEST_WAIT)
                .replace((fresh, earlier, notes) -> fill(fresh, disk, number));
    }

    /** Two files that tell the same number, and the manifest. */
    static void fill(Path fresh, Disk disk, int number) throws IOException {
        disk.write(fresh.resolve("a.csv"), text(number));
        Files.createDirectory(fresh.resolve("in"));
        disk.write(fresh.resolve("in/b.csv"), text(number));
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put(
                "results",
                Map.of(
                        "a.csv", "sha256:" + Sha256.of(fresh.resolve("a.csv")),
                        "in/b.csv", "sha256:" + Sha256.of(fresh.resolve("in/b.csv"))));
        disk.write(fresh.resolve(Manifest.FILE), Json.text(manifest).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] text(int number) {
        return String.valueOf(number).getBytes(StandardCharsets.UTF_8);
    }

    /** The number of the results of a project; fails if they are not whole. */
    static int number(Path project) throws IOException {
        EarlierResults results = EarlierResults.in(project.resolve("results").toRealPath());
        for (String file : List.of("a.csv", "in/b.csv")) {
            if (!results.isUnchanged(file)) {
                throw new AssertionError(file + " is not what the manifest says, in " + results.files());
            }
        }
        return Integer.parseInt(Files.readString(project.resolve("results/a.csv")));
    }

    /** What stands hidden beside the results. */
    static List<String> leftBehind(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    /** Starts {@link #main} and returns when it has said that it began, or that it stands before the act. */
    static Process start(Path project, String times, String stop) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Replacing.class.getName(),
                        project.toString(),
                        times,
                        stop)
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader();
        String said = out.readLine();
        if ("started".equals(said) && !stop.equals(NOWHERE)) {
            said = out.readLine();
        }
        if (!(stop.equals(NOWHERE) ? "started" : "there").equals(said)) {
            throw new AssertionError("it did not come to " + stop + ", but said " + said);
        }
        return process;
    }

    /**
     * What the other program needs; the class path of this one may be hidden behind that of whatever runs the tests.
     */
    private static String classPath() {
        return Stream.of(
                        Replacing.class,
                        ResultsFolder.class,
                        Json.class,
                        Problem.class,
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonInclude.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
