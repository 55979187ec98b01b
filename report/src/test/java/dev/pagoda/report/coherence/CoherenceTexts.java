// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Language;
import java.util.Arrays;
import java.util.stream.Stream;

/** All texts about coherence, for tests that read every word. */
public final class CoherenceTexts {
    private CoherenceTexts() {}

    public static Stream<String> in(Language language) {
        return Stream.concat(
                Arrays.stream(CoherenceWords.values()).map(words -> words.in(language)),
                Arrays.stream(WeakTopic.values())
                        .flatMap(topic -> topic.words().stream())
                        .map(name -> name.in(language)));
    }
}
