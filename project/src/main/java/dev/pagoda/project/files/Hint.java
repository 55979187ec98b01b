// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cures that name the known words: {@code Did you mean 'weight'? Known: code, parent, weight.} */
public final class Hint {
    private static final Name NONE_KNOWN = new Name("None is known.", "没有可用的名称。");
    private static final Template KNOWN = new Template("Known: {words}.", "可用：{words}。");
    private static final Template CURE_AND_KNOWN = new Template("{cure} Known: {words}.", "{cure}可用：{words}。");
    private static final Template MEANT = new Template("Did you mean '{near}'?", "您是否想写“{near}”？");
    private static final Template MEANT_OR =
            new Template("Did you mean '{near}'? {otherwise}", "您是否想写“{near}”？{otherwise}");
    private static final Template AND_MORE = new Template("{words} and {more} more", "{words} 及另外 {more} 个");

    private static final int LONGEST_WORD = 40;
    private static final int MOST_CANDIDATES = 20_000;
    private static final int MOST_WORDS = 16;

    private Hint() {}

    /** The nearest word, where that is worth looking for. */
    public static Optional<String> closest(String word, Collection<String> known) {
        boolean isReasonable = !word.isEmpty() && word.length() <= LONGEST_WORD && known.size() <= MOST_CANDIDATES;
        return isReasonable ? Suggestion.closest(word, known) : Optional.empty();
    }

    /** The nearest word if there is one, and the first of all known words. */
    public static Name known(String word, Collection<String> known) {
        Name list = known.isEmpty() ? NONE_KNOWN : KNOWN.with("words", list(known));
        return orElse(word, known, list);
    }

    /** The nearest word, what else to do, and the first of all known words. */
    public static Name orElseKnown(String word, Collection<String> known, Name otherwise) {
        Name cure = orElse(word, known, otherwise);
        return known.isEmpty() ? cure : CURE_AND_KNOWN.with("cure", cure, "words", list(known));
    }

    /** The nearest word, or else what to do. */
    public static Name orElse(String word, Collection<String> known, Name otherwise) {
        return closest(word, known).map(near -> meant(near, otherwise)).orElse(otherwise);
    }

    /** What was probably meant, and what else to do. */
    public static Name meant(String near, Name otherwise) {
        return MEANT_OR.with("near", near, "otherwise", otherwise);
    }

    /** What was probably meant. */
    public static Name meant(String near) {
        return MEANT.with("near", near);
    }

    /** {@code a, b, c and 20 more}. */
    public static Name list(Collection<String> words) {
        String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        int more = words.size() - MOST_WORDS;
        return more > 0 ? AND_MORE.with("words", first, "more", more) : Name.of(first);
    }

    /** Names one after the other. */
    public static Name join(List<Name> names) {
        return new Name(
                names.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining(", ")),
                names.stream().map(name -> name.in(Language.ZH)).collect(Collectors.joining("、")));
    }
}
