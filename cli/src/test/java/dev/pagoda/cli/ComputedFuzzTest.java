// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever methods, parameters and data are put together, every command ends with results whose numbers are numbers and
 * in which somebody is ranked, or with problems; never with an exception, and never late.
 *
 * <p>A failure names its seed: {@code -Dfuzz.seed=SEED -Dfuzz.projects=1 -Dfuzz.keep=FOLDER} repeats it and keeps its
 * project. The long run: {@code mvn -q -Dquick -pl cli -am test -Dtest=ComputedFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.projects=20000}.
 */
class ComputedFuzzTest {
    private static final int PROJECTS = Integer.getInteger("fuzz.projects", 80);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final String KEEP = System.getProperty("fuzz.keep", "");
    private static final long LONGEST = 60_000_000_000L;
    private static final Pattern NO_NUMBER = Pattern.compile("(?<![\\w-])-?(NaN|Infinity)(?!\\w)|∞");
    private static final Pattern CODE = Pattern.compile("(?s)<script.*?</script>|<style.*?</style>");

    @Test
    void whatever_is_computed_ends_in_numbers_or_in_problems(@TempDir Path temporary) throws IOException {
        List<String> faults = new ArrayList<>();
        int built = 0;
        for (long seed = SEED; seed < SEED + PROJECTS; seed++) {
            Path folder = KEEP.isEmpty() ? temporary.resolve("made") : Path.of(KEEP);
            Tried tried = new Tried(seed, folder, faults);
            built += tried.all() ? 1 : 0;
            if (KEEP.isEmpty()) {
                delete(folder);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(built).as("projects that could be built").isGreaterThanOrEqualTo(PROJECTS / 10);
    }

    /** What a user does with a project, one command after the other. */
    private record Tried(long seed, Path folder, List<String> faults) {
        boolean all() throws IOException {
            MadeProject project = new MadeProject(seed);
            project.write(folder);
            Chance chance = new Chance(-seed);
            String unit = chance.of(project.units);
            if (run("check") > 0) {
                run("build", "--lang", "zh");
                return false;
            }
            if (run("build") > 0) {
                return false;
            }
            assertRanked();
            run("audit", "--threads", "1");
            run("audit", "--coherence", "--lang", "zh");
            run("explain", unit);
            run("compare");
            run("compare", "other", "--lang", "zh");
            run("goal", unit);
            run("goal", unit, "--at-most", "10%", "--include-missing", "--lang", "zh");
            run("export", "--to", chance.of(List.of("coinr", "sdmx", "datapackage", "xlsx", "parquet")));
            checkFiles();
            return true;
        }

        private int run(String command, String... more) {
            List<String> arguments = new ArrayList<>(List.of(command, folder.toString()));
            arguments.addAll(List.of(more));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            long start = System.nanoTime();
            int status = CommandLineProgram.run(stream(out), stream(err), arguments.toArray(String[]::new));
            String told = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
            String what = command + " " + String.join(" ", more);
            if (status > 2 || told.contains("Exception") || told.contains("Error:")) {
                fault(what, "fails: " + told);
            }
            if (status > 0 && told.isEmpty()) {
                fault(what, "says not why");
            }
            Matcher found = NO_NUMBER.matcher(told);
            if (found.find()) {
                fault(what, around(told, found));
            }
            if (System.nanoTime() - start > LONGEST) {
                fault(what, "takes " + (System.nanoTime() - start) / 1_000_000_000 + " s");
            }
            return status;
        }

        private void assertRanked() throws IOException {
            boolean ranked = Files.readAllLines(folder.resolve("results/ranking.csv")).stream()
                    .skip(1)
                    .anyMatch(line -> !line.startsWith(","));
            if (!ranked) {
                fault("build", "ranks nobody");
            }
        }

        private void checkFiles() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.toString();
                    if (Stream.of(".csv", ".json", ".html", ".yaml").anyMatch(name::endsWith)) {
                        String text = CODE.matcher(Files.readString(file)).replaceAll("");
                        Matcher found = NO_NUMBER.matcher(text);
                        if (found.find()) {
                            fault(folder.relativize(file).toString(), around(text, found));
                        }
                    }
                }
            }
        }

        private static String around(String text, Matcher found) {
            return text.substring(Math.max(0, found.start() - 120), Math.min(text.length(), found.end() + 40));
        }

        private void fault(String where, String what) {
            faults.add("seed " + seed + ": " + where + ": " + what.substring(0, Math.min(1500, what.length())));
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
