// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.Collection;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be. */
public final class Suggestion {
    private static final Template KNOWN = new Template("Known: {words}.", "可用：{words}。");
    private static final Template MEANT = new Template("Did you mean '{near}'? {list}", "您是否想写“{near}”？{list}");
    private static final Template NEAR = new Template("Did you mean '{near}'?", "您是否想写“{near}”？");

    private Suggestion() {}

    /**
     * The nearest known word, if at most a third of its letters differ; of words equally near, the first with the same
     * first letter. A word of one or two letters is near to too much, and is only meant when nothing but case or a
     * hyphen differs.
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        String wanted = fold(word);
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String folded = fold(candidate);
            int most = folded.length() <= 2 ? 0 : Math.max(1, (candidate.length() + 1) / 3);
            int rank = Math.min(most, least / 2); // no need to know how much farther it is than the best one
            if (Math.abs(folded.length() - wanted.length()) <= rank) {
                int distance = distance(wanted, folded, rank);
                int cost = 2 * distance + (sameStart(wanted, folded) ? 0 : 1);
                if (distance <= most && cost < least) {
                    least = cost;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    private static boolean sameStart(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    /** A cure in words: {@code Did you mean 'min-max'? Known: min-max, z-score.} */
    public static Name help(String word, Collection<String> known) {
        Name list = KNOWN.with("words", String.join(", ", known));
        return closest(word, known)
                .map(near -> MEANT.with("near", near, "list", list))
                .orElse(list);
    }

    /** The nearest known word, or what else to do: for words too many to list. */
    public static Name help(String word, Collection<String> known, Name otherwise) {
        return closest(word, known).map(near -> NEAR.with("near", near)).orElse(otherwise);
    }

    public static String cure(String word, Collection<String> known) {
        return help(word, known).en();
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

    /**
     * Levenshtein distance: insertions, deletions and substitutions; anything above {@code most} once it is clear that
     * it is more.
     */
    static int distance(String a, String b, int most) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int nearest = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
                nearest = Math.min(nearest, current[j]);
            }
            if (nearest > most) {
                return nearest;
            }
            int[] done = previous;
            previous = current;
            current = done;
        }
        return previous[b.length()];
    }
}
