// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The program as a user starts it: in a Java of its own. */
record Program(Path java, List<String> options) {
    /** What a run printed, and its exit status. */
    record Run(int status, String out, String err) {}

    static Program withOptions(String... options) {
        return new Program(Path.of(System.getProperty("java.home")), List.of(options));
    }

    static Run run(Object... arguments) {
        return withOptions().start(arguments);
    }

    Run start(Object... arguments) {
        return launch("en", arguments);
    }

    /** A run for a user of this locale. */
    static Run inLocale(String locale, Object... arguments) {
        return withOptions().launch(locale, arguments);
    }

    private Run launch(String locale, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.pagoda.cli.Pagoda"));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            Path out = Files.createTempFile("pagoda", ".out");
            Path err = Files.createTempFile("pagoda", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("PAGODA_LOCALE", locale);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("NO_COLOR", "1");
            int status = builder.start().waitFor();
            Run run = new Run(status, read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** A copy of an example without its results. */
    static Path copyOfExample(String name, Path into) throws IOException {
        Path example = Path.of("..", "examples", name);
        Path copy = into.resolve(name);
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = example.relativize(file);
                if (!relative.startsWith("results")) {
                    Path target = copy.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
