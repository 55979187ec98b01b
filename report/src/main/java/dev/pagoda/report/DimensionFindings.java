package dev.pagoda.report;

import dev.pagoda.core.model.Node;
import java.util.ArrayList;
import java.util.List;

/** The first ten of each node right below the index. */
record DimensionFindings(Voice voice) {
    static final int TOP = 10;

    List<Finding> all() {
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

    static List<Integer> top(Edition edition, int node) {
        List<Integer> ranking = edition.result().ranking(node, edition.period());
        return ranking.subList(0, Math.min(TOP, ranking.size()));
    }
}
