// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortableTest {
    private final Portable work = Samples.plain();

    @Test
    void what_is_read_is_what_was_written() {
        Portable read = Portable.read(work.write());

        Methodology expected = work.methodology();
        assertThat(read.methodology().framework().index())
                .isEqualTo(expected.framework().index());
        assertThat(read.methodology().framework().denominators())
                .isEqualTo(expected.framework().denominators());
        assertThat(read.methodology().units()).isEqualTo(expected.units());
        assertThat(read.methodology().periods()).isEqualTo(expected.periods());
        assertThat(read.methodology().edition()).isEqualTo(expected.edition());
        assertThat(read.methodology().steps()).isEqualTo(expected.steps());
        assertThat(values(read.table())).isEqualTo(values(work.table()));
    }

    @Test
    void a_text_read_and_written_again_stays_the_same() {
        assertThat(Portable.read(work.write()).write()).isEqualTo(work.write());
    }

    @Test
    void a_weight_changes_where_it_is_named_and_nowhere_else() {
        LiveIndex changed = new LiveIndex(work).with("{\"weights\": {\"a2\": 0.25}}");

        double before = new LiveIndex(work).score().weight("a2", 2022);
        assertThat(before).isEqualTo(0.7);
        // The project says 0.3 for a1, so 0.25 for a2 is 0.25 of 0.55.
        assertThat(changed.score().weight("a2", 2022)).isEqualTo(0.25 / (0.3 + 0.25));
        assertThat(changed.score().weight("B", 2022)).isEqualTo(0.4);
    }

    @Test
    void a_step_changes_by_its_name() {
        LiveIndex changed = new LiveIndex(work).with("{\"steps\": {\"normalise\": \"rank\"}}");
        assertThat(changed.score().scores("a2", 2022))
                .isEqualTo(new LiveIndex(work.replacing(List.of(Step.of("normalise", "method", "rank"))))
                        .score()
                        .scores("a2", 2022));
    }

    @Test
    void a_change_of_what_is_not_there_is_refused() {
        LiveIndex index = new LiveIndex(work);
        assertThatThrownBy(() -> index.with("{\"weights\": {\"a9\": 1}}")).hasMessage("the framework has no node a9");
        assertThatThrownBy(() -> index.with("{\"steps\": {\"rank\": {}}}")).hasMessage("the method has no step rank");
    }

    @Test
    void every_unit_keeps_its_place() {
        LiveIndex index = new LiveIndex(work);
        List<String> codes =
                work.methodology().units().stream().map(unit -> unit.code()).toList();
        assertThat(index.units()).containsExactlyElementsOf(codes);
        assertThat(index.nodes())
                .containsExactlyElementsOf(work.methodology().framework().nodes().stream()
                        .map(Node::code)
                        .toList());
        assertThat(index.score().scores("index", 2022)).hasSameSizeAs(index.units());
    }

    private static double[][] values(Table table) {
        double[][] values = new double[table.columns().size()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = table.column(column);
        }
        return values;
    }
}
