// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.ExplanationAnswer;
import dev.pagoda.core.plan.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationAnswerTest {
    private static final Edition EDITION = SmallIndex.edition();

    private static ExplanationAnswer about(int node) {
        return new ExplanationAnswer(EDITION, EDITION.ranking().get(0), node, EDITION.period());
    }

    private static Stream<Explanation> leaves(Explanation at) {
        return at.children().isEmpty() ? Stream.of(at) : at.children().stream().flatMap(ExplanationAnswerTest::leaves);
    }

    @Test
    void what_all_indicators_add_to_the_index_is_its_score() {
        Explanation index = about(0).explanation();
        double sum = leaves(index)
                .mapToDouble(Explanation::indexContribution)
                .filter(points -> !Double.isNaN(points))
                .sum();
        assertThat(sum).isCloseTo(index.score(), within(1e-9));
    }

    @Test
    void the_node_asked_about_adds_to_its_parent_what_it_adds_when_the_parent_is_asked_about() {
        Explanation child = about(0).explanation().children().get(0);
        int node = EDITION.position(child.node());
        assertThat(about(node).explanation().contribution()).isEqualTo(child.contribution());
        assertThat(child.contribution()).isNotEqualTo(child.score());
    }

    @Test
    void a_program_gets_nodes_steps_sources_and_constants() {
        Map<String, Object> map = about(0).map();
        assertThat(map).containsKeys("unit", "period", "nodes", "steps", "sources", "constants");
        assertThat((List<?>) map.get("nodes"))
                .hasSize(EDITION.framework().nodes().size());
    }

    @Test
    void a_comparison_tells_a_program_the_moves_and_what_drives_them() {
        Map<String, dev.pagoda.core.plan.Result> results = new LinkedHashMap<>();
        results.put("method", EDITION.result());
        results.put("same", EDITION.result());
        Map<String, Object> map = new ComparisonAnswer(EDITION.project(), results).map();
        int ranked = EDITION.ranking().size();
        assertThat((List<?>) map.get("rankings")).hasSize(2 * ranked);
        assertThat((List<?>) map.get("moves"))
                .hasSize(ranked)
                .allSatisfy(move -> assertThat(((Map<?, ?>) move).get("places")).isEqualTo(0.0));
        assertThat((List<?>) map.get("drivers"))
                .hasSize(ranked * EDITION.framework().top().size());
    }
}
