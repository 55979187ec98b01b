// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pagoda.cli.Checkout.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher does in a fresh checkout, in a stale or moved one, and where something is missing. */
class LauncherIT {
    private static final String NOBODY = "65534";

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void clone_the_house() throws IOException {
        checkout = new Checkout(folder.toRealPath());
    }

    @Test
    void builds_once_and_then_only_starts() throws Exception {
        Launch first = checkout.launch("check", "甲 乙", "");
        assertThat(first.status()).isZero();
        assertThat(first.out()).startsWith("java for zh_CN.UTF-8: ").endsWith(" dev.pagoda.cli.Pagoda check 甲 乙 \n");
        assertThat(first.err()).startsWith("Pagoda: building").endsWith("build.log\na second line\n");
        assertThat(checkout.launch().err()).isEqualTo("a second line\n");
        assertThat(checkout.builds()).hasSize(1);
        assertThat(checkout.dumps("jdk-17")).isEqualTo(1);
    }

    @Test
    void hands_on_the_exit_status_and_options_for_java() throws Exception {
        Launch launch = checkout.with("STATUS", 2)
                .with("PAGODA_JAVA_OPTIONS", "-Xmx8g -Dx=y")
                .launch();
        assertThat(launch.status()).isEqualTo(2);
        assertThat(launch.out()).contains(" -Xmx8g -Dx=y -cp ");
    }

    @Test
    void puts_our_own_jars_first_and_each_once() throws Exception {
        String lib = checkout.house + "/target/dist/2025-1/lib/";
        assertThat(checkout.launch().out()).contains(" -cp " + lib + "pagoda-cli.jar:" + lib + "library.jar dev.");
    }

    @Test
    void gives_an_audit_the_vectors_without_the_warning() throws Exception {
        checkout.launch();
        Launch audit = checkout.launch("audit", "index");
        assertThat(audit.out()).contains("--add-modules jdk.incubator.vector").doesNotContain("TieredStopAtLevel");
        assertThat(audit.err()).isEqualTo("a second line\n");
        assertThat(checkout.launch("build", "index").out())
                .contains("TieredStopAtLevel=1")
                .doesNotContain("incubator");
    }

    @Test
    void audits_without_vectors_on_a_jdk_that_has_none() throws Exception {
        checkout.with("JAVA_HOME", checkout.jdk("jdk-21", "21", "java.base"));
        assertThat(checkout.launch("audit", "index").out()).doesNotContain("incubator");
    }

    @Test
    void says_how_to_get_a_jdk_where_there_is_none() throws Exception {
        checkout.remove("javac");
        Launch launch = checkout.launch();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(launch.err())
                .startsWith("Pagoda needs a JDK 17 or newer, and found none")
                .contains("apt-get install openjdk-17-jdk-headless")
                .doesNotContain("Too old");
        assertThat(launch.out()).isEmpty();
    }

    @Test
    void names_the_jdks_that_are_too_old() throws Exception {
        checkout.jdk("jdk-8", "1.8.0_402", "java.base");
        checkout.linkJavac("jdk-8");
        Path eleven = checkout.jdk("jdk-11", "11.0.2", "java.base");
        Launch launch = checkout.with("JAVA_HOME", eleven).launch();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(launch.err())
                .contains("\nToo old: " + eleven + " (Java 11.0.2) ")
                .contains("jdk-8 (Java 1.8.0_402).");
    }

    @Test
    void passes_over_a_jdk_that_is_too_old_and_builds_with_the_one_it_takes() throws Exception {
        checkout.with("JAVA_HOME", checkout.jdk("jdk-11", "11.0.2", "java.base"))
                .launch();
        assertThat(checkout.builds())
                .singleElement()
                .asString()
                .startsWith("with " + folder.toRealPath() + "/jdk-17: ");
    }

    @Test
    void finds_a_jdk_where_systems_keep_theirs() throws Exception {
        checkout.remove("javac");
        checkout.jdk("brew/opt/openjdk@21/libexec/openjdk.jdk/Contents/Home", "21.0.1", "java.base");
        assertThat(checkout.launch().status()).isZero();
    }

    @Test
    void says_that_a_build_needs_maven() throws Exception {
        checkout.remove("mvn");
        Launch launch = checkout.launch();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(launch.err()).contains("needs Maven 3.8 or newer (mvn)").contains("apt-get install maven");
    }

    @Test
    void shows_each_error_of_a_failed_build_once_and_names_the_log() throws Exception {
        Launch launch = checkout.with("BREAK_BUILD", "yes").launch();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err().lines().skip(1))
                .containsExactly(
                        "[ERROR] A.java:[3,1] ';' expected",
                        "[ERROR] The build failed -> [Help 1]",
                        "",
                        "Pagoda could not be built; the first time needs the network. The whole log is in "
                                + checkout.house + "/target/build.log.");
        assertThat(checkout.with("BREAK_BUILD", "").launch().status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "perl"})
    void builds_once_when_started_twice_at_once(String lock) throws Exception {
        if (lock.equals("perl")) {
            checkout.remove("flock");
        }
        checkout.with("BUILD_SECONDS", 1);
        Callable<Launch> start = () -> checkout.launch("--version");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<Launch> launch : threads.invokeAll(List.of(start, start))) {
            assertThat(launch.get().out()).endsWith("Pagoda --version\n");
        }
        threads.shutdown();
        assertThat(checkout.builds()).hasSize(1);
        assertThat(checkout.dumps("jdk-17")).isEqualTo(1);
    }

    @Test
    void builds_again_after_any_source_has_changed() throws Exception {
        checkout.launch();
        int builds = 1;
        for (String source : List.of("core/src/main/java/A.java", "pom.xml", ".mvn/jvm.config", "new-room/pom.xml")) {
            Thread.sleep(20); // the clock of files is coarse
            checkout.write(source);
            checkout.launch();
            assertThat(checkout.builds()).as(source).hasSize(++builds);
        }
        Thread.sleep(20);
        Files.delete(checkout.house.resolve("core/src/main/java/A.java"));
        checkout.launch();
        checkout.launch();
        assertThat(checkout.builds()).hasSize(++builds);
    }

    @Test
    void builds_again_what_was_saved_while_it_was_built() throws Exception {
        checkout.launch();
        Path built = checkout.house.resolve("target/dist/2025-1/built");
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().minusSeconds(60)));
        checkout.launch();
        assertThat(checkout.builds()).hasSize(2);
    }

    @Test
    void keeps_the_distribution_before_for_programs_that_run_from_it() throws Exception {
        for (int build = 0; build < 3; build++) {
            checkout.write("pom.xml");
            checkout.launch();
            Thread.sleep(20);
        }
        assertThat(checkout.distributions()).containsExactly("2025-2", "2025-3");
    }

    @Test
    void does_not_start_what_was_put_together_in_part() throws Exception {
        Files.createDirectories(checkout.house.resolve("target/dist/2025-9/lib"));
        assertThat(checkout.launch().out()).contains("/dist/2025-1/lib/");
    }

    @Test
    void needs_no_build_after_a_move_but_a_new_archive() throws Exception {
        checkout.launch();
        Path moved = Files.move(checkout.house, folder.resolve("moved"));
        for (int start = 0; start < 2; start++) {
            assertThat(checkout.start(moved.resolve("pagoda")).out())
                    .contains("/moved/target/dist/2025-1/lib/")
                    .containsPattern("SharedArchiveFile=\\S+/moved/target/\\S+/moved/");
        }
        assertThat(moved.resolve("builds")).content().hasLineCount(1);
        assertThat(checkout.dumps("jdk-17")).isEqualTo(2);
    }

    @Test
    void makes_an_archive_for_each_jdk() throws Exception {
        checkout.launch();
        checkout.with("JAVA_HOME", checkout.jdk("jdk-21", "21.0.1", "java.base"));
        assertThat(checkout.launch().out()).contains("jdk-21-21.0.1.jsa");
        assertThat(checkout.builds()).hasSize(1);
    }

    @Test
    void starts_without_an_archive_that_cannot_be_made_and_does_not_try_again() throws Exception {
        checkout.with("BREAK_ARCHIVE", "yes");
        for (int start = 0; start < 2; start++) {
            Launch launch = checkout.launch();
            assertThat(launch.status()).isZero();
            assertThat(launch.out()).doesNotContain("SharedArchiveFile");
        }
        assertThat(checkout.dumps("jdk-17")).isEqualTo(1);
    }

    @Test
    void starts_from_a_checkout_that_it_may_not_write_to() throws Exception {
        checkout.with("BREAK_ARCHIVE", "yes").launch();
        Path archives = checkout.house.resolve("target/dist/2025-1/archive");
        Files.move(archives, folder.resolve("gone"));
        write_nothing();
        Launch launch = checkout.launch();
        assertThat(launch.status()).isZero();
        assertThat(launch.out()).doesNotContain("SharedArchiveFile");
        assertThat(launch.err()).isEqualTo("a second line\n");
    }

    @Test
    void says_that_it_cannot_build_where_it_may_not_write() throws Exception {
        write_nothing();
        Launch launch = checkout.launch();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(launch.err()).contains(checkout.house + "/target cannot be written.");
        assertThat(checkout.builds()).isEmpty();
    }

    /**
     * Takes from the launcher the right to write to the checkout. Nothing is forbidden to root, so root starts it as
     * nobody.
     */
    private void write_nothing() throws IOException {
        if (System.getProperty("user.name").equals("root")) {
            assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin/setpriv")),
                    "setpriv, which starts a program as nobody, is not installed");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            checkout.startedBy("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        } else {
            try (Stream<Path> files = Files.walk(checkout.house)) {
                for (Path each : files.filter(Files::isDirectory).toList()) {
                    Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
                }
            }
        }
    }
}
