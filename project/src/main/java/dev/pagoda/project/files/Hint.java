package dev.pagoda.project.files;

import dev.pagoda.core.model.Suggestion;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cures that name the known words: {@code Did you mean 'weight'? Known: code, parent, weight.} */
public final class Hint {
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
    public static String known(String word, Collection<String> known) {
        String list = known.isEmpty() ? "None is known." : "Known: " + list(known) + ".";
        return closest(word, known)
                .map(near -> "Did you mean '" + near + "'? " + list)
                .orElse(list);
    }

    /** The nearest word, what else to do, and the first of all known words. */
    public static String orElseKnown(String word, Collection<String> known, String otherwise) {
        return orElse(word, known, otherwise) + (known.isEmpty() ? "" : " Known: " + list(known) + ".");
    }

    /** The nearest word, or else what to do. */
    public static String orElse(String word, Collection<String> known, String otherwise) {
        return closest(word, known)
                .map(near -> "Did you mean '" + near + "'? " + otherwise)
                .orElse(otherwise);
    }

    /** {@code a, b, c and 20 more}. */
    public static String list(Collection<String> words) {
        String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        int more = words.size() - MOST_WORDS;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
