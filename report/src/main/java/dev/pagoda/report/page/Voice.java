// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Says the things of an edition in one language: units by name, scores to the edition's decimals. */
public record Voice(Edition edition, Language language, int decimals) {
    private static final int MOST_NAMED = 4;

    public static Voice of(Edition edition, Language language) {
        return new Voice(edition, language, edition.decimals());
    }

    public Piece.Mention unit(int unit) {
        return new Piece.Mention(edition.unit(unit).code(), edition.unit(unit).label(language));
    }

    public Piece.Measured score(int node, int unit) {
        return new Piece.Measured(
                edition.score(node, unit),
                decimals,
                "score:" + edition.framework().nodes().get(node).code() + ":"
                        + edition.unit(unit).code());
    }

    /** A share of 1 as a percentage, with no more decimals than tell it from none and all. */
    public List<Piece> share(double share, String from) {
        return List.of(
                new Piece.Measured(100 * share, Numerals.decimals(share), from),
                new Piece.Plain(Numerals.percentSign(language)));
    }

    /** A share of 1 as a percentage with so many decimals. */
    public List<Piece> percent(double share, int decimals, String from) {
        return List.of(
                new Piece.Measured(100 * share, decimals, from), new Piece.Plain(Numerals.percentSign(language)));
    }

    /** A large count, its thousands set apart. */
    public Piece.Count count(long count, String from) {
        return new Piece.Count(count, Numerals.grouped(count, language), from);
    }

    /** A number derived from scores, such as a gap or a mean. */
    public Piece.Measured points(double value, String from) {
        return new Piece.Measured(value, decimals, from);
    }

    /** A count as a numeral. */
    public Piece.Measured number(int count, String from) {
        return new Piece.Measured(count, 0, from);
    }

    /** A small count, in English as a word. */
    public Piece.Count word(int count, String from) {
        return new Piece.Count(count, Numerals.count(count, language), from);
    }

    /** Names of units: {@code A, B and C}. */
    public List<Piece> names(List<Integer> units) {
        List<List<Piece>> items = new ArrayList<>();
        units.forEach(unit -> items.add(List.of(unit(unit))));
        return Sentence.list(items, language);
    }

    /** The first units of a ranking by name, or, where they are many, by their number: {@code the top seven}. */
    public List<Piece> leading(List<Integer> units) {
        return units.size() <= MOST_NAMED
                ? names(units)
                : sentence(Words.TOP_K)
                        .with("k", word(units.size(), "leaders:count"))
                        .pieces();
    }

    /** Scores of units, in the order of their names. */
    public List<Piece> scores(int node, List<Integer> units) {
        List<List<Piece>> items = new ArrayList<>();
        units.forEach(unit -> items.add(List.of(score(node, unit))));
        return Sentence.list(items, language);
    }

    /** Names with their scores: {@code A 96.54, B 90.00 and C 88.10}. */
    public List<Piece> namesAndScores(int node, List<Integer> units) {
        List<List<Piece>> items = new ArrayList<>();
        units.forEach(unit -> items.add(List.of(unit(unit), new Piece.Plain("\u00a0"), score(node, unit))));
        return Sentence.list(items, language);
    }

    public Sentence sentence(Phrase words) {
        return Sentence.of(word(words));
    }

    /** A phrase with the project's word for what is scored in it. */
    public String word(Phrase words) {
        return edition.project().noun().in(words.in(language), language);
    }

    /** The same for words that are kept elsewhere than in a list of phrases. */
    public String say(Name words) {
        return edition.project().noun().in(words.in(language), language);
    }

    public String node(int node) {
        return label(edition.framework().nodes().get(node));
    }

    public String label(Node node) {
        return node.label(language);
    }

    /** The name of a node, or of a denominator, by its code; the code itself if it has none. */
    public String named(String code) {
        int node = edition.framework().position(code);
        return node >= 0
                ? node(node)
                : edition.framework().denominators().stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> one.name().in(language))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(code);
    }

    /** The same in the other language; empty if it has no other name there. */
    public String second(Node node) {
        return second(node.name().in(other()), node.label(language));
    }

    public String unitLabel(int unit) {
        return edition.unit(unit).label(language);
    }

    public String unitSecond(int unit) {
        return second(edition.unit(unit).name().in(other()), unitLabel(unit));
    }

    private static String second(String other, String first) {
        return other.equals(first) ? "" : other;
    }

    public Language other() {
        return language == Language.EN ? Language.ZH : Language.EN;
    }
}
