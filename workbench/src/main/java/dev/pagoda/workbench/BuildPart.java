// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.answers.Answer;
import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Name;
import java.util.Arrays;
import java.util.Optional;

/** What a command may add to the results of a build. Each comes with all that stand before it. */
enum BuildPart {
    COHERENCE("coherence", new Name("reading of coherence", "统计一致性检验"), "pagoda audit --coherence"),
    AUDIT("audit", new Name("audit", "排名稳健性检验"), "pagoda audit");

    private final String answer;
    private final Name title;
    private final String command;

    BuildPart(String answer, Name title, String command) {
        this.answer = answer;
        this.title = title;
        this.command = command;
    }

    /** The largest part of an edition. */
    static Optional<BuildPart> largest(Edition edition) {
        return edition.audit().isPresent()
                ? Optional.of(AUDIT)
                : edition.coherence().map(found -> COHERENCE);
    }

    /** Whether an answer is one of the parts, and not of the build itself. */
    static boolean isOne(Answer answer) {
        return Arrays.stream(values()).anyMatch(part -> part.answer.equals(answer.name()));
    }

    /** Whether a file of the results, by its path with slashes, is one of its tables. */
    boolean holds(String path) {
        return path.startsWith(answer + "/");
    }

    Name title() {
        return title;
    }

    String command() {
        return command;
    }
}
