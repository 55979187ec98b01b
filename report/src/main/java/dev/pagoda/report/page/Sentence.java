// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a sentence such as {@code {names} lead by {gap} points} with pieces. */
public final class Sentence {
    private final String template;
    private final Map<String, List<Piece>> given = new HashMap<>();

    private Sentence(String template) {
        this.template = template;
    }

    /** A sentence whose names in braces are still to be given. */
    public static Sentence of(String template) {
        return new Sentence(template);
    }

    public Sentence with(String name, List<Piece> pieces) {
        given.put(name, List.copyOf(pieces));
        return this;
    }

    public Sentence with(String name, Piece piece) {
        return with(name, List.of(piece));
    }

    public Sentence with(String name, String text) {
        return with(name, new Piece.Plain(text));
    }

    /** The pieces of the whole sentence; every name in the template must have been given. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            plain(pieces, template.substring(at, open));
            pieces.addAll(named(template.substring(open + 1, close)));
            at = close + 1;
        }
        plain(pieces, template.substring(at));
        return pieces;
    }

    /** The pieces of a sentence that may begin with a word of its own, which then gets its capital. */
    public List<Piece> capital() {
        List<Piece> pieces = pieces();
        if (!pieces.isEmpty() && pieces.get(0) instanceof Piece.Plain first) {
            pieces.set(0, new Piece.Plain(Numerals.capital(first.text())));
        }
        return pieces;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private List<Piece> named(String name) {
        List<Piece> pieces = given.get(name);
        if (pieces == null) {
            throw new IllegalStateException("nothing is given for {" + name + "} in: " + template);
        }
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(text));
        }
    }

    /**
     * An enumeration: {@code A, B and C} or {@code A、B和C}; semicolons where a name has a comma of its own. Chinese sets
     * a space between a numeral and 和.
     */
    public static List<Piece> list(List<List<Piece>> items, Language language) {
        boolean commas = items.stream()
                .flatMap(List::stream)
                .anyMatch(piece -> piece.text().contains(","));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                boolean last = i == items.size() - 1;
                pieces.add(new Piece.Plain(
                        language == Language.EN ? english(last, commas) : last ? and(pieces, items.get(i)) : "、"));
            }
            pieces.addAll(items.get(i));
        }
        return pieces;
    }

    private static String english(boolean last, boolean commas) {
        return (commas ? ";" : last ? "" : ",") + (last ? " and " : " ");
    }

    private static String and(List<Piece> before, List<Piece> after) {
        String left = before.get(before.size() - 1).text();
        String right = after.isEmpty() ? "" : after.get(0).text();
        boolean spaceBefore =
                !left.isEmpty() && (Character.isDigit(left.charAt(left.length() - 1)) || left.endsWith("%"));
        boolean spaceAfter = !right.isEmpty() && Character.isDigit(right.charAt(0));
        return (spaceBefore ? " " : "") + "和" + (spaceAfter ? " " : "");
    }
}
