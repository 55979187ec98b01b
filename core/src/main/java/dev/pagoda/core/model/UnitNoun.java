// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

/**
 * What a project calls the things that it scores: cities, countries, funds.
 *
 * @param one in English, of one
 * @param many in English, of several
 * @param zh in Chinese
 * @param measure the Chinese measure word between a number and the noun
 */
public record UnitNoun(String one, String many, String zh, String measure) {
    /** The word of a project that names none. */
    public static final UnitNoun UNIT = new UnitNoun("unit", "units", "评价单元", "个");

    /**
     * A text with the noun in the places of {@code {noun}} and {@code {nouns}}, of {@code {Noun}} and {@code {Nouns}}
     * at the beginning of a sentence, and of {@code {counter}}, the noun behind its measure word.
     */
    public String in(String template, Language language) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        boolean chinese = language == Language.ZH;
        String singular = chinese ? zh : one;
        String plural = chinese ? zh : many;
        return template.replace("{noun}", singular)
                .replace("{nouns}", plural)
                .replace("{Noun}", capital(singular))
                .replace("{Nouns}", capital(plural))
                .replace("{counter}", chinese ? measure + zh : plural);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
