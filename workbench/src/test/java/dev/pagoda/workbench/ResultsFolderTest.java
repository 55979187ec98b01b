// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens while results are replaced, the old or the new ones are there as a whole. */
class ResultsFolderTest {
    private static final Disk REAL = new Disk();
    private static final int FIRST = 100;

    @TempDir
    private Path project;

    /** A disk that stops working at one of its acts. */
    private static final class Failing extends Disk {
        private final int at;
        private final boolean forever;
        private int act;

        Failing(int at, boolean forever) {
            this.at = at;
            this.forever = forever;
        }

        @Override
        void before(String what, Path on) throws IOException {
            int now = act++;
            if (now == at || forever && now > at) {
                throw new IOException("made to fail before " + what);
            }
        }
    }

    @BeforeEach
    void write_the_earlier_results_and_a_file_of_the_user() throws IOException {
        Replacing.replace(project, REAL, FIRST);
        Files.writeString(project.resolve("results/in/own.txt"), "mine");
    }

    /** A number tells whether old or new results are there; throws if they are not whole. */
    private int whole() throws IOException {
        assertThat(project.resolve("results/in/own.txt")).hasContent("mine");
        return Replacing.number(project);
    }

    private void assertTidy() throws IOException {
        assertThat(Replacing.leftBehind(project)).isEmpty();
    }

    @Test
    void a_failure_before_any_act_leaves_the_old_or_the_new_and_tells_which() throws IOException {
        int expected = FIRST;
        boolean failed = true;
        for (int act = 0; failed; act++) {
            Failing disk = new Failing(act, false);
            try {
                Replacing.replace(project, disk, act);
                expected = act;
            } catch (NotWritten refusal) {
                assertThat(refusal.problem().message().en())
                        .contains("made to fail before", "the earlier results are as they were");
            }
            failed = disk.act > act;
            assertThat(whole()).as("act %d", act).isEqualTo(expected);
            new ResultsFolder(project).recover();
            assertTidy();
        }
        assertThat(expected).as("it was replaced in the end").isNotEqualTo(FIRST);
    }

    @Test
    void when_nothing_can_be_done_any_more_the_next_command_brings_back_what_was_put_aside() throws IOException {
        int before = FIRST;
        boolean stopped = true;
        boolean absent = false;
        for (int act = 0; stopped; act++) {
            Failing disk = new Failing(act, true);
            try {
                Replacing.replace(project, disk, act);
            } catch (NotWritten refusal) {
                if (!Files.exists(project.resolve("results"))) {
                    absent = true;
                    assertThat(refusal.problem().message().en()).contains(".results.old; the next command");
                }
            }
            stopped = disk.act > act;
            new ResultsFolder(project).recover();
            assertThat(whole()).as("act %d", act).isIn(before, act);
            assertTidy();
            before = whole();
        }
        assertThat(absent)
                .as("one of the acts is the one between the two names")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"write b.csv", "link own.txt", "rename results", "rename .results.new", "rename .results.old"})
    void ending_the_program_anywhere_leaves_the_old_or_the_new_and_nothing_hidden(String act) throws Exception {
        Process process = Replacing.start(project, "1", act);
        process.toHandle().destroy(); // as Ctrl-C does, while it waits before the act
        assertThat(process.inputReader().lines()).as("it says nothing more").isEmpty();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(whole()).isEqualTo(act.startsWith("rename") ? 1 : FIRST);
        if (!act.endsWith("old")) { // what is put aside may go in its own time
            assertTidy();
        }
    }

    @Test
    void killing_the_program_at_any_moment_leaves_the_old_or_the_new_for_the_next_command() throws Exception {
        Random moments = new Random(20_260_101);
        for (int kill = 0; kill < 5; kill++) {
            Process process = Replacing.start(project, "forever", Replacing.NOWHERE);
            TimeUnit.MILLISECONDS.sleep(20 + moments.nextInt(200));
            process.destroyForcibly().waitFor();
            new ResultsFolder(project).recover();
            assertThat(whole()).isPositive();
            assertTidy();
        }
    }

    @Test
    void killed_between_the_two_names_the_next_command_finds_the_old_results() throws Exception {
        Process process = Replacing.start(project, "1", "rename .results.new");
        process.destroyForcibly().waitFor();
        assertThat(project.resolve("results")).doesNotExist();
        new CheckProject(project).check();
        assertThat(whole()).isEqualTo(FIRST);
        assertTidy();
    }

    @Test
    void threads_and_programs_that_write_at_once_take_turns() throws Exception {
        Process other = Replacing.start(project, "40", Replacing.NOWHERE);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Void>> writing = new ArrayList<>();
        for (int thread = 1; thread <= 2; thread++) {
            int start = 1000 * thread;
            writing.add(threads.submit((Callable<Void>) () -> {
                for (int number = start; number < start + 40; number++) {
                    Replacing.replace(project, REAL, number);
                }
                return null;
            }));
        }
        for (Future<Void> one : writing) {
            one.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue())
                .as(other.inputReader().lines().toList().toString())
                .isZero();
        assertThat(whole()).isIn(40, 1039, 2039);
        assertTidy();
    }

    @Test
    void whoever_waits_too_long_is_told_that_another_run_is_writing() throws IOException {
        try (FolderLock lock = FolderLock.of(project.resolve("results"), Duration.ZERO)) {
            assertThat(lock).isNotNull();
            ResultsFolder impatient = new ResultsFolder(project, REAL, Duration.ofMillis(50));
            assertThatThrownBy(() -> impatient.replace((fresh, earlier, notes) -> {}))
                    .isInstanceOfSatisfying(
                            NotWritten.class,
                            refusal -> assertThat(refusal.problem().id()).isEqualTo("folder-busy"));
        }
        assertThat(whole()).isEqualTo(FIRST);
        assertTidy();
    }

    @Test
    void results_that_are_a_link_stay_one() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        Files.move(project.resolve("results"), elsewhere);
        Files.createSymbolicLink(project.resolve("results"), Path.of("elsewhere"));
        Replacing.replace(project, REAL, 7);
        assertThat(project.resolve("results")).isSymbolicLink();
        assertThat(whole()).isEqualTo(7);
        assertTidy();
    }

    @Test
    void results_put_aside_are_not_deleted_for_a_folder_made_by_hand() throws IOException {
        Path aside = project.resolve(".results.old");
        Files.move(project.resolve("results"), aside);
        Path byHand = Files.createDirectory(project.resolve("results"));
        assertThatThrownBy(() -> Replacing.replace(project, REAL, 7)).hasMessageContaining("was not written by");
        Files.delete(byHand);
        new ResultsFolder(project).recover();
        assertThat(whole()).isEqualTo(FIRST);
    }

    @Test
    void a_file_called_results_is_not_overwritten() throws IOException {
        Path other = Files.createDirectory(project.resolve("other"));
        Files.writeString(other.resolve("results"), "mine");
        assertThatThrownBy(() -> Replacing.replace(other, REAL, 7)).hasMessageContaining("This is a file");
        assertThat(other.resolve("results")).hasContent("mine");
    }

    /** An administrator can make a small disk, and may write everywhere; for anybody else it is the other way round. */
    @Test
    void what_takes_no_results_is_told_and_loses_none() throws Exception {
        if (System.getProperty("user.name").equals("root")) {
            fullAndReadOnlyDisk();
        } else {
            folderWithoutPermission();
        }
    }

    private void fullAndReadOnlyDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.in(project.resolve("disk"), "256k")) {
            assumeTrue(disk.isThere(), "skipped: only an administrator can make a small disk");
            Path there = disk.folder();
            Replacing.replace(there, REAL, 1);
            ResultsFolder results = new ResultsFolder(there);
            assertThatThrownBy(() -> results.replace(
                            (fresh, earlier, notes) -> Files.write(fresh.resolve("large.csv"), new byte[1_000_000])))
                    .isInstanceOfSatisfying(NotWritten.class, refusal -> {
                        assertThat(refusal.problem().id()).isEqualTo("disk-full");
                        assertThat(refusal.problem().message().en()).contains("the earlier results are as they were");
                    });
            assertThat(Replacing.number(there)).isEqualTo(1);
            assertThat(Replacing.leftBehind(there)).isEmpty();
            disk.makeReadOnly();
            assertThatThrownBy(() -> Replacing.replace(there, REAL, 2))
                    .isInstanceOfSatisfying(
                            NotWritten.class,
                            refusal -> assertThat(refusal.problem().id()).isEqualTo("read-only-disk"));
            assertThatThrownBy(results::requireWritable).isInstanceOf(NotWritten.class);
            assertThat(Replacing.number(there)).isEqualTo(1);
        }
    }

    private void folderWithoutPermission() throws IOException {
        assumeTrue(project.toFile().setWritable(false), "skipped: this disk knows no permissions");
        assertThatThrownBy(() -> Replacing.replace(project, REAL, 2))
                .isInstanceOfSatisfying(
                        NotWritten.class,
                        refusal -> assertThat(refusal.problem().id()).isEqualTo("no-permission"));
        assertThat(project.toFile().setWritable(true)).isTrue();
        assertThat(whole()).isEqualTo(FIRST);
    }
}
