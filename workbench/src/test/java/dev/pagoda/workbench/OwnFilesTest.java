// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the user's own in the results is not deleted unasked. */
class OwnFilesTest {
    private static final Disk REAL = new Disk();

    @TempDir
    private Path project;

    private Path results;

    @BeforeEach
    void write_earlier_results() throws IOException {
        results = Replacing.replace(project, REAL, 1).results();
    }

    private List<String> notes(int number) throws IOException {
        return Replacing.replace(project, REAL, number).notes().stream()
                .map(Name::en)
                .toList();
    }

    @Test
    void a_file_that_the_program_never_wrote_stays_where_it_is() throws IOException {
        Files.createDirectories(results.resolve("figures/old"));
        Files.writeString(results.resolve("figures/old/map.svg"), "map");
        Files.writeString(results.resolve("in/notes.txt"), "notes");
        Files.createSymbolicLink(results.resolve("link"), Path.of("figures"));
        assertThat(notes(2)).isEmpty();
        assertThat(notes(3)).isEmpty();
        assertThat(results.resolve("figures/old/map.svg")).hasContent("map");
        assertThat(results.resolve("in/notes.txt")).hasContent("notes");
        assertThat(results.resolve("link")).isSymbolicLink();
        assertThat(Replacing.number(project)).isEqualTo(3);
    }

    @Test
    void a_file_that_was_changed_is_kept_under_another_name_and_that_is_said() throws IOException {
        Files.writeString(results.resolve("a.csv"), "changed");
        assertThat(notes(2))
                .containsExactly(
                        "results/a.csv is written anew; your own version of it is kept as results/a.kept.csv.");
        Files.writeString(results.resolve("a.csv"), "changed again");
        assertThat(notes(3)).hasSize(1);
        assertThat(notes(4)).as("said once").isEmpty();
        assertThat(results.resolve("a.kept.csv")).hasContent("changed");
        assertThat(results.resolve("a.kept-2.csv")).hasContent("changed again");
        assertThat(Replacing.number(project)).isEqualTo(4);
    }

    @Test
    void a_file_that_the_program_wrote_and_writes_no_more_goes() throws IOException {
        new ResultsFolder(project)
                .replace(
                        (fresh, earlier, notes) -> Files.writeString(fresh.resolve(Manifest.FILE), "{\"results\":{}}"));
        assertThat(results.resolve("a.csv")).doesNotExist();
        assertThat(results.resolve("in")).doesNotExist();
    }

    @Test
    void without_a_manifest_every_file_is_taken_for_the_users() throws IOException {
        Files.writeString(results.resolve(Manifest.FILE), "no manifest");
        assertThat(notes(2)).hasSize(3);
        assertThat(results.resolve("in/b.kept.csv")).hasContent("1");
        assertThat(results.resolve("manifest.kept.json")).hasContent("no manifest");
        assertThat(Replacing.number(project)).isEqualTo(2);
    }
}
