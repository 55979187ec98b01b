// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New projects and exports: all of the files or none. */
class FreshFolderTest {
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("data/values.csv", "1");
        TEXTS.put("index.yaml", "index");
    }

    @TempDir
    private Path home;

    /** A disk that does not do an act of a kind. */
    private static Disk failingTo(String act) {
        return new Disk() {
            @Override
            void before(String what, Path on) throws IOException {
                if ((what + " " + on.getFileName()).startsWith(act)) {
                    throw new IOException("made to fail to " + act);
                }
            }
        };
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(home.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void a_folder_that_cannot_be_made_whole_is_not_made_at_all() throws IOException {
        Path folder = home.resolve("new");
        for (String act : List.of("make", "write values.csv", "write index.yaml", "rename")) {
            FreshFolder fresh = new FreshFolder(folder, failingTo(act));
            assertThatThrownBy(() -> fresh.fill(TEXTS)).isInstanceOf(NotWritten.class);
            assertThat(home).isEmptyDirectory();
        }
        new FreshFolder(folder).fill(TEXTS);
        assertThat(files()).containsOnlyKeys("new/data/values.csv", "new/index.yaml");
    }

    @Test
    void what_a_killed_command_left_is_no_obstacle() throws IOException {
        Files.createDirectories(home.resolve(".new.new-1/data"));
        Files.writeString(home.resolve(".new.lock"), "");
        new FreshFolder(home.resolve("new")).fill(TEXTS);
        assertThat(files()).containsOnlyKeys("new/data/values.csv", "new/index.yaml");
    }

    @Test
    void an_empty_folder_is_filled_and_not_replaced_and_a_project_is_one_only_when_all_is_there() throws IOException {
        Object before = Files.readAttributes(home, "unix:ino").get("ino");
        FreshFolder failing = new FreshFolder(home, failingTo("replace index.yaml"));
        assertThatThrownBy(() -> failing.fill(TEXTS)).isInstanceOf(NotWritten.class);
        assertThat(files()).doesNotContainKey("index.yaml");
        Files.createDirectories(home.resolve(".pagoda.new-1"));
        new FreshFolder(home).fill(TEXTS);
        assertThat(files()).containsOnlyKeys("data/values.csv", "index.yaml");
        assertThat(Files.readAttributes(home, "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void leftovers_of_a_killed_command_do_not_count_as_files_of_a_new_project() throws IOException {
        Files.createDirectories(home.resolve(".pagoda.new-1"));
        assertThat(new NewProject(home).refusal()).isEmpty();
        new NewProject(home).create();
        assertThat(files()).containsKey("index.yaml");
        assertThat(new NewProject(home).refusal()).isPresent();
    }

    @Test
    void an_export_replaces_no_file_before_all_are_written_and_leaves_others_alone() throws IOException {
        Files.writeString(home.resolve("a.csv"), "old");
        Files.writeString(home.resolve("other.csv"), "other");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", "new".getBytes(StandardCharsets.UTF_8));
        files.put("b.csv", "new".getBytes(StandardCharsets.UTF_8));
        FreshFolder failing = new FreshFolder(home, failingTo("write b.csv"));
        assertThatThrownBy(() -> failing.replace(files)).isInstanceOf(NotWritten.class);
        assertThat(files()).isEqualTo(Map.of("a.csv", "old", "other.csv", "other"));
        new FreshFolder(home).replace(files);
        assertThat(files()).isEqualTo(Map.of("a.csv", "new", "b.csv", "new", "other.csv", "other"));
    }

    @Test
    void a_full_disk_is_told_and_leaves_nothing() throws Exception {
        try (SmallDisk disk = SmallDisk.in(home.resolve("disk"), "64k")) {
            assumeTrue(disk.isThere(), "skipped: only an administrator can make a small disk");
            FreshFolder fresh = new FreshFolder(disk.folder().resolve("new"));
            assertThatThrownBy(() -> fresh.fill(Map.of("large", "x".repeat(1_000_000))))
                    .isInstanceOfSatisfying(
                            NotWritten.class,
                            refusal -> assertThat(refusal.problem().id()).isEqualTo("disk-full"));
            assertThat(disk.folder()).isEmptyDirectory();
        }
    }
}
