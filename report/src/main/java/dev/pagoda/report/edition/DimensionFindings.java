// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Node;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first ten of each node right below the index. */
public record DimensionFindings(Voice voice) {
    static final int TOP = 10;

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        for (Node node : voice.edition().framework().top()) {
            int position = voice.edition().position(node);
            List<Integer> top = top(voice.edition(), position);
            if (!top.isEmpty()) {
                all.add(new Finding(
                        "dimension-" + node.code(),
                        voice.label(node),
                        voice.sentence(Words.DIMENSION_TOP)
                                .with("dimension", voice.label(node))
                                .with("k", voice.word(top.size(), "count:top:" + node.code()))
                                .with("list", voice.namesAndScores(position, top))
                                .pieces()));
            }
        }
        return all;
    }

    /** The first ten of one dimension; empty where nothing is ranked. */
    Optional<Finding> of(String code) {
        return all().stream()
                .filter(finding -> finding.id().equals("dimension-" + code))
                .findFirst();
    }

    static List<Integer> top(Edition edition, int node) {
        List<Integer> ranking = edition.result().ranking(node, edition.period());
        return ranking.subList(0, Math.min(TOP, ranking.size()));
    }
}
