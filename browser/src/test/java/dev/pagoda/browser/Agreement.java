// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Setting;
import java.util.List;

/** Compares what the JVM finds with what the engine in Node found. */
final class Agreement {
    private Agreement() {}

    /** Both have scores, and the same ones but for a relative tolerance. */
    static void onScores(Portable work, Fields inNode, double tolerance) {
        assertThat(onProblems(work, inNode)).isEmpty();
        LiveIndex index = new LiveIndex(work);
        LiveScores onJvm = index.score();
        for (String node : index.nodes()) {
            for (int period : index.periods()) {
                String key = node + " " + period;
                close(
                        "score at " + key,
                        onJvm.scores(node, period),
                        inNode.within("scores").items(key),
                        tolerance);
                close(
                        "rank at " + key,
                        onJvm.ranks(node, period),
                        inNode.within("ranks").items(key),
                        tolerance);
                close(
                        "tier at " + key,
                        onJvm.tiers(node, period),
                        inNode.within("tiers").items(key),
                        tolerance);
                double[] weight = {onJvm.weight(node, period)};
                close("weight of " + key, weight, inNode.within("weights").items(key), tolerance);
            }
        }
    }

    /** Both have the same problems; gives them. */
    static List<String> onProblems(Portable work, Fields inNode) {
        List<String> onJvm = List.of(new LiveIndex(work).score().problems());
        assertThat(inNode.items("problems").stream().map(Fields::text)).containsExactlyElementsOf(onJvm);
        return onJvm;
    }

    private static void close(String what, double[] onJvm, List<Setting> inNode, double tolerance) {
        assertThat(inNode).as(what).hasSize(onJvm.length);
        for (int i = 0; i < onJvm.length; i++) {
            String text = Fields.text(inNode.get(i));
            if (Double.isNaN(onJvm[i])) {
                assertThat(text).as("%s, unit %d", what, i).isEmpty();
            } else {
                assertThat(Double.parseDouble(text))
                        .as("%s, unit %d", what, i)
                        .isCloseTo(onJvm[i], within(tolerance * Math.max(1, Math.abs(onJvm[i]))));
            }
        }
    }
}
