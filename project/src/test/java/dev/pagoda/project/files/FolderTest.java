// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x.csv",
                "a/../../x.csv",
                "C:/x.csv",
                "a\\b.csv",
                "~/x.csv",
                "**/x.csv",
                "a\u0000b",
                ".."
            })
    void paths_that_leave_the_folder_are_refused(String path, @TempDir Path root) throws IOException {
        assertThat(new Folder(root, Folder.LONG, problems).allows(path, Location.of("index.yaml")))
                .isFalse();
        assertThat(Texts.ids(problems.sorted())).containsExactly("bad-path");
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed(@TempDir Path parent) throws IOException {
        Path root = Files.createDirectory(parent.resolve("project"));
        Files.writeString(parent.resolve("outside.csv"), "secret");
        Files.createSymbolicLink(root.resolve("data.csv"), Path.of("../outside.csv"));
        Files.createSymbolicLink(root.resolve("all"), Path.of(".."));
        Folder folder = new Folder(root, Folder.LONG, problems);
        assertThat(folder.read(NamedFile.usual("data.csv"))).isEmpty();
        assertThat(folder.read(NamedFile.usual("all/outside.csv"))).isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("path-leaves-folder", "path-leaves-folder");
        assertThat(folder.inputs()).isEmpty();
    }

    @Test
    void a_link_within_the_folder_is_followed(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a.csv"), "x");
        Files.createSymbolicLink(root.resolve("b.csv"), Path.of("a.csv"));
        assertThat(new Folder(root, Folder.LONG, problems).read(NamedFile.usual("b.csv")))
                .isPresent();
    }

    @Test
    void a_file_over_64_megabytes_is_refused(@TempDir Path root) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("big.csv").toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024 + 1);
        }
        assertThat(new Folder(root, Folder.LONG, problems).read(NamedFile.usual("big.csv")))
                .isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("file-too-large");
    }

    @Test
    void patterns_find_files_in_the_order_of_their_names(@TempDir Path root) throws IOException {
        for (String name : List.of("b.csv", "a.csv", "a.xlsx", ".hidden.csv", "~$a.xlsx", "sub/c.csv")) {
            Files.createDirectories(root.resolve("observations/" + name).getParent());
            Files.writeString(root.resolve("observations/" + name), "x");
        }
        Folder folder = new Folder(root, Folder.LONG, problems);
        assertThat(folder.matching(NamedFile.usual("observations/*.csv")))
                .extracting(NamedFile::path)
                .containsExactly("observations/a.csv", "observations/b.csv");
        assertThat(folder.matching(NamedFile.usual("observations/*.xlsx")))
                .extracting(NamedFile::path)
                .containsExactly("observations/a.xlsx");
        assertThat(folder.matching(NamedFile.usual("observations/*/?.csv")))
                .extracting(NamedFile::path)
                .containsExactly("observations/sub/c.csv");
        assertThat(folder.matching(NamedFile.usual("nowhere/*.csv"))).isEmpty();
    }

    @Test
    void inputs_are_known_by_the_hash_of_their_bytes(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a.csv"), "abc");
        Folder folder = new Folder(root, Folder.LONG, problems);
        folder.read(NamedFile.usual("a.csv"));
        assertThat(folder.inputs())
                .singleElement()
                .satisfies(input -> assertThat(input.sha256())
                        .describedAs("FIPS 180-2, example of SHA-256 of abc")
                        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void a_folder_and_a_link_to_nothing_are_called_that_and_not_a_missing_file(@TempDir Path root) throws IOException {
        Files.createDirectory(root.resolve("units.csv"));
        Files.createSymbolicLink(root.resolve("framework.csv"), root.resolve("nowhere.csv"));
        Folder folder = new Folder(root, Folder.LONG, problems);
        assertThat(folder.read(NamedFile.usual("units.csv"))).isEmpty();
        assertThat(folder.read(NamedFile.usual("framework.csv"))).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "'framework.csv' is a link to something that does not exist, not a file.",
                        "'units.csv' is a folder, not a file.");
    }

    @Test
    void a_table_that_was_removed_while_it_is_read_is_called_unreadable(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("a.csv"), "unit,value\n1,2\n");
        TextDecoder decoder = new TextDecoder(problems, Sources.none());
        LongText text = new Folder(root, 0, problems)
                .readLong(NamedFile.usual("a.csv"), decoder)
                .orElseThrow();
        Files.delete(root.resolve("a.csv"));
        CsvSheet sheet = new CsvSheet(text, problems);
        assertThat(sheet.iterator().hasNext()).isFalse();
        assertThat(sheet.wasReadWhole()).isFalse();
        assertThat(Texts.ids(problems.sorted())).containsExactly("unreadable-file");
    }
}
