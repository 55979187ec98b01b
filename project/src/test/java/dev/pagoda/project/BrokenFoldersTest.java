// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Problem;
import dev.pagoda.project.files.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code broken/} gives exactly the messages in its {@code expected.txt}. With
 * {@code -Dgolden.update=true} these files are written anew, to be read and committed.
 */
class BrokenFoldersTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static Stream<String> folders() {
        return BrokenFolder.all().stream().map(folder -> folder.getFileName().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void says_what_is_wrong_where_and_what_to_do(String name, @TempDir Path folder) throws IOException {
        Path broken = BrokenFolder.ALL.resolve(name);
        BrokenFolder.assemble(broken, folder);
        String messages = messages(ProjectFolder.read(folder), Compiled::problems);
        Path expected = broken.resolve(BrokenFolder.EXPECTED);
        if (UPDATE) {
            Files.writeString(expected, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(expected));
    }

    static Stream<String> foldersOfTables() {
        return folders().filter(name -> name.matches("(csv|encoding|number|observation|wide)-.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foldersOfTables")
    void says_the_same_of_tables_that_are_left_on_the_disk(String name, @TempDir Path folder) throws IOException {
        BrokenFolder.assemble(BrokenFolder.ALL.resolve(name), folder);
        String messages = messages(ProjectFolder.read(folder, 0), Compiled::problems);
        assertThat(messages).isEqualTo(messages(ProjectFolder.read(folder), Compiled::problems));
    }

    /** What {@code check} prints: the problems of the folder, and those that compiling its method finds. */
    private static String messages(
            ProjectReading reading, Function<ProjectReading.MethodDraft, List<Problem>> compile) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.draft().map(compile).ifPresent(problems::addAll);
        problems.sort(Comparator.comparing((Problem problem) -> problem.at().file())
                .thenComparing(problem -> problem.at().line())
                .thenComparing(problem -> problem.at().column()));
        return ProblemText.render(problems, reading.sources(), Language.EN);
    }

    /**
     * What is left without codes, keys and quoted texts, and without the brackets that hold a unit's name, has no two
     * English words in a row.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void says_all_of_it_in_chinese_too(String name, @TempDir Path folder) throws IOException {
        BrokenFolder.assemble(BrokenFolder.ALL.resolve(name), folder);
        for (Problem problem : ProjectFolder.read(folder).problems()) {
            for (String text : List.of(problem.message().zh(), problem.cure().zh())) {
                assertThat(text).as(problem.message().en()).containsPattern("\\p{IsHan}");
                assertThat(text.replaceAll("“[^”]*”|`[^`]*`|（[^）]*）|\\{ [^}]* }", ""))
                        .doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,}");
            }
        }
    }

    @Test
    void the_folder_that_all_are_made_of_is_good() {
        assertThat(ProjectFolder.read(BrokenFolder.ALL.resolve("base")).problems())
                .isEmpty();
        assertThat(BrokenFolder.all()).hasSizeGreaterThanOrEqualTo(60);
    }
}
