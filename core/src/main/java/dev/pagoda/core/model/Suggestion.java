package dev.pagoda.core.model;

import java.util.Collection;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be. */
public final class Suggestion {
    private Suggestion() {}

    /** The nearest known word, if at most a third of its letters differ. */
    public static Optional<String> closest(String word, Collection<String> known) {
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(fold(word), fold(candidate));
            if (distance < least && distance <= Math.max(1, (candidate.length() + 1) / 3)) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** A cure in words: {@code Did you mean 'min-max'? Known: min-max, z-score.} */
    public static String cure(String word, Collection<String> known) {
        String list = "Known: " + String.join(", ", known) + ".";
        return closest(word, known)
                .map(near -> "Did you mean '" + near + "'? " + list)
                .orElse(list);
    }

    /** Letters only, so that minmax, min_max and Min-Max are the same. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (c != '-' && c != '_' && c != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Levenshtein distance: insertions, deletions and substitutions. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
