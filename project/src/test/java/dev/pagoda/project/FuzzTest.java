// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Problem;
import dev.pagoda.project.files.ProblemText;
import dev.pagoda.project.files.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to the bytes of a project folder, reading it ends with a project or with problems that tell place,
 * fault and cure; never with an exception, and never late. {@code -Dfuzz.mutants=20000} tries more mutants than the
 * usual thousand, {@code -Dfuzz.seed} others.
 */
class FuzzTest {
    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 1000);
    private static final long SEED = Long.getLong("fuzz.seed", 20231222);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Path EXAMPLES = Path.of("../examples");

    static Stream<Path> projects() throws IOException {
        try (Stream<Path> examples = Files.isDirectory(EXAMPLES) ? Files.list(EXAMPLES) : Stream.of()) {
            List<Path> folders = examples.filter(Files::isDirectory).sorted().toList();
            return Stream.concat(Stream.of(BrokenFolder.ALL.resolve("base")), folders.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void any_mutant_is_read_or_refused_with_reasons(Path project, @TempDir Path folder) throws IOException {
        Map<String, byte[]> files = inputs(project);
        write(files, folder);
        int mutants = share(project);
        for (int mutant = 0; mutant < mutants; mutant++) {
            Mutation mutation = new Mutation(files, SEED + mutant);
            write(mutation.changed(), folder);
            try {
                check(folder, files.keySet());
            } catch (RuntimeException | StackOverflowError | AssertionError failure) {
                fail("mutant " + (SEED + mutant) + " of " + project.getFileName() + ": " + mutation, failure);
            }
            for (String name : mutation.changed().keySet()) {
                Files.write(folder.resolve(name), files.get(name));
            }
        }
    }

    /** Half of the mutants are of the small project, which is read fastest; the examples share the rest. */
    private static int share(Path project) throws IOException {
        int examples = (int) projects().count() - 1;
        return examples == 0 ? MUTANTS : MUTANTS / 2 / (project.endsWith("base") ? 1 : examples);
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The files that a project is read from, with a workbook of the same data beside them in the small one. */
    private static Map<String, byte[]> inputs(Path project) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = project.relativize(file).toString();
                if (name.endsWith(".csv") && !name.startsWith("results") || name.equals("index.yaml")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        if (project.endsWith("base")) {
            files.put(
                    "observations/more.xlsx",
                    WorkbookText.workbook("[More]\nunit\tperiod\tA1\tB1\n110000\t2021\t5\t1,5\n310000\t2021\t7\t8\n"));
        }
        return files;
    }

    private static void check(Path folder, Set<String> files) {
        long start = System.nanoTime();
        ProjectReading reading = ProjectFolder.read(folder);
        String text = ProblemText.render(reading.problems(), reading.sources(), Language.EN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        boolean errors = reading.problems().stream().anyMatch(Problem::isError);
        assertThat(reading.project().isPresent()).isNotEqualTo(errors);
        assertThat(text.isEmpty()).isEqualTo(reading.problems().isEmpty());
        for (Problem problem : reading.problems()) {
            checkProblem(problem, reading.sources(), files);
        }
    }

    private static void checkProblem(Problem problem, Sources sources, Set<String> files) {
        assertThat(problem.id()).matches("[a-z0-9-]+");
        assertThat(problem.message().en()).endsWith(".").doesNotContain("null", "Exception", "\n");
        assertThat(problem.cure().en()).isNotBlank().doesNotContain("null", "Exception", "\n");
        String file = problem.at().file();
        boolean exists = files.contains(file.replaceFirst("(?<=\\.xlsx)!.*", ""));
        boolean isSaidToBeMissing = problem.id().equals("no-such-file");
        assertThat(exists || isSaidToBeMissing)
                .describedAs("%s is a file", problem.at())
                .isTrue();
        if (problem.at().line() > 0) {
            Sources.Excerpt excerpt = sources.excerpt(problem.at()).orElseThrow();
            int size = excerpt.text().codePointCount(0, excerpt.text().length());
            assertThat(excerpt.column())
                    .describedAs("%s is in its line", problem.at())
                    .isBetween(1, size + 1);
            assertThat(problem.at().length()).isPositive();
        }
    }
}
