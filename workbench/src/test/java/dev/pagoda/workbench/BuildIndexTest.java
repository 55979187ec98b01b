// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.AuditOutcome;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.Progress;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.coherence.Coherence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit wrote stays as long as it holds, and goes with a word when it does not. */
class BuildIndexTest {
    @TempDir
    private Path home;

    private Path folder;

    private Path results;
    private Checked checked;

    @BeforeEach
    void make_a_project() throws IOException {
        folder = home.resolve("index");
        results = folder.resolve("results");
        new NewProject(folder).create();
        check();
    }

    private void check() {
        checked = new CheckProject(folder).check();
    }

    private Project project() {
        return checked.project().orElseThrow();
    }

    private Result result() {
        return checked.result().orElseThrow();
    }

    private List<String> build() throws IOException {
        return english(new BuildIndex(folder).write(project(), result()));
    }

    private List<String> coherence() throws IOException {
        return english(new BuildIndex(folder)
                .write(project(), result(), Optional.empty(), Optional.of(Coherence.of(result()))));
    }

    private List<String> audit(long seed) throws IOException {
        AuditIndex audit = new AuditIndex(project(), result(), 1, 5);
        AuditResult found = ((AuditOutcome.Finished)
                        audit.run(audit.settings().withReplications(100).withSeed(seed), Progress.NONE))
                .result();
        return english(new BuildIndex(folder)
                .write(project(), result(), Optional.of(found), Optional.of(Coherence.of(result()))));
    }

    private static List<String> english(Written written) {
        return written.notes().stream().map(Name::en).toList();
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : EarlierResults.in(results).files().entrySet()) {
            hashes.put(file.getKey(), Sha256.of(file.getValue()));
        }
        return hashes;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void a_build_and_a_reading_of_coherence_keep_the_audit_of_the_same_inputs_to_the_last_byte() throws IOException {
        assertThat(audit(1)).isEmpty();
        Map<String, String> audited = hashes();
        assertThat(audited).containsKeys("audit/audit.json", "coherence/coherence.json", "report.html");
        assertThat(build()).singleElement().asString().startsWith("The audit in results/ still holds and is kept");
        assertThat(hashes()).isEqualTo(audited);
        assertThat(coherence()).singleElement().asString().startsWith("The audit in results/ still holds");
        assertThat(hashes()).isEqualTo(audited);
        assertThat(audit(2)).as("another audit takes its place").isEmpty();
        assertThat(hashes().get("audit/audit.json")).isNotEqualTo(audited.get("audit/audit.json"));
    }

    @Test
    void a_build_keeps_the_reading_of_coherence() throws IOException {
        coherence();
        Map<String, String> read = hashes();
        assertThat(build()).singleElement().asString().startsWith("The reading of coherence in results/ still holds");
        assertThat(hashes()).isEqualTo(read).doesNotContainKey("audit/audit.json");
    }

    @Test
    void an_audit_of_other_inputs_is_removed_and_what_changed_is_named() throws IOException {
        build();
        Map<String, String> built = hashes();
        audit(1);
        String units = Files.readString(folder.resolve("units.csv"));
        Files.writeString(folder.resolve("units.csv"), units + "\n");
        check();
        assertThat(coherence())
                .containsExactly(
                        "The audit in results/ was made from other inputs (changed: units.csv) and was removed."
                                + " Make it again with: pagoda audit " + folder);
        assertThat(hashes()).containsKey("coherence/coherence.json").doesNotContainKey("audit/audit.json");
        assertThat(results.resolve("report.html")).content().doesNotContain("id=\"sure\"");
        Files.writeString(folder.resolve("units.csv"), units);
        check();
        assertThat(build()).singleElement().asString().contains("pagoda audit --coherence " + folder);
        assertThat(hashes()).isEqualTo(built);
    }

    @Test
    void an_audit_of_another_version_or_build_of_the_program_is_removed() throws IOException {
        audit(1);
        replace(results.resolve(Manifest.FILE), Manifest.program(), "pagoda 0.0.1");
        assertThat(build()).singleElement().asString().contains("another version of the program (pagoda 0.0.1)");
        audit(1);
        replace(results.resolve(Manifest.FILE), ProgramCode.hash(), "crc32:0");
        assertThat(build()).singleElement().asString().contains("another build of the program");
        assertThat(results.resolve("audit")).doesNotExist();
    }

    @Test
    void a_table_that_was_changed_by_hand_leaves_the_audit_but_a_changed_page_does_not() throws IOException {
        audit(1);
        Map<String, String> audited = hashes();
        Files.writeString(results.resolve("ranking.csv"), "mine");
        assertThat(build()).hasSize(2).last().asString().contains("ranking.kept.csv");
        assertThat(hashes()).containsAllEntriesOf(audited);
        Files.writeString(results.resolve("report.html"), "mine");
        assertThat(build())
                .containsExactly(
                        "The audit in results/ is no longer as it was written (changed: report.html) and was removed."
                                + " Make it again with: pagoda audit " + folder,
                        "results/report.html is written anew; your own version of it is kept as results/report.kept.html.");
        assertThat(results.resolve("report.kept.html")).hasContent("mine");
    }

    @Test
    void inputs_that_change_while_it_runs_are_told() throws IOException {
        Files.writeString(folder.resolve("units.csv"), Files.readString(folder.resolve("units.csv")) + "\n");
        assertThat(build()).singleElement().asString().startsWith("units.csv changed while this ran");
        check();
        assertThat(build()).isEmpty();
    }
}
