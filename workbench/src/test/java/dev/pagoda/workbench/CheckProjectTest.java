// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckProjectTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = parent.resolve("index");
        new NewProject(folder).create();
    }

    private void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, by));
    }

    @Test
    void an_error_in_the_framework_hides_none_of_the_method_file() throws IOException {
        replace("framework.csv", "A2,A,", "A2,NOWHERE,");
        replace("index.yaml", "method: min-max, lower: 0", "method: min-max, lowr: 0");
        replace("index.yaml", "seed: 1", "seeds: 1");
        replace("index.yaml", "noise: 0.25 }", "noise: 0.25, at: [A] }");
        assertThat(new CheckProject(folder).check().problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.at().file() + " " + problem.id())
                .containsExactly("framework.csv unknown-parent", "index.yaml unknown-key", "index.yaml unknown-key");
    }
}
