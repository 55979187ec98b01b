// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Judgment;
import dev.pagoda.project.BrokenFolder;
import dev.pagoda.project.ProjectFolder;
import dev.pagoda.project.ProjectReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelReaderTest {
    @TempDir
    private Path folder;

    private List<Judgment> judgments(String... lines) throws IOException {
        BrokenFolder.assemble(BrokenFolder.ALL.resolve("base"), folder);
        Files.createDirectories(folder.resolve("panel"));
        Files.writeString(folder.resolve("panel/a.csv"), String.join("\n", lines) + "\n");
        ProjectReading reading = ProjectFolder.read(folder);
        assertThat(reading.problems()).isEmpty();
        return reading.project().orElseThrow().methodology().judgments();
    }

    @Test
    void a_judgment_keeps_expert_round_kind_nodes_value_and_place() throws IOException {
        List<Judgment> judgments = judgments("expert,round,kind,node,than,value", "E1,2,pair,A,B,3");
        assertThat(judgments).hasSize(1);
        Judgment judgment = judgments.get(0);
        assertThat(judgment.expert()).isEqualTo("E1");
        assertThat(judgment.round()).isEqualTo(2);
        assertThat(judgment.kind()).isEqualTo(Judgment.Kind.PAIR);
        assertThat(judgment.node()).isEqualTo("A");
        assertThat(judgment.other()).isEqualTo("B");
        assertThat(judgment.value()).isEqualTo(3);
        assertThat(judgment.at().file()).isEqualTo("panel/a.csv");
        assertThat(judgment.at().line()).isEqualTo(2);
    }

    @Test
    void a_comparison_may_be_written_as_a_fraction() throws IOException {
        assertThat(judgments("expert,kind,node,than,value", "E1,pair,A,B,1/3"))
                .extracting(Judgment::value)
                .containsExactly(1.0 / 3);
    }

    @Test
    void without_a_round_it_is_the_first() throws IOException {
        assertThat(judgments("expert,kind,node,value", "E1,points,A,60", "E1,points,B,40"))
                .extracting(Judgment::round)
                .containsExactly(1, 1);
    }

    @Test
    void what_experts_said_is_an_input_of_the_project() throws IOException {
        judgments("expert,kind,node,value", "E1,points,A,60");
        assertThat(ProjectFolder.read(folder).project().orElseThrow().inputs())
                .extracting(input -> input.path())
                .contains("panel/a.csv");
    }
}
