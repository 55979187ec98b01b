// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

/**
 * A piece of a sentence. What is not plain words says which part of the result it repeats, so that a text can be
 * checked against the data.
 */
public sealed interface Piece {
    /** The piece as it is printed. */
    public String text();

    /** Words that claim nothing by themselves. */
    public record Plain(String text) implements Piece {}

    /**
     * A figure.
     *
     * @param value the number as the result has it
     * @param decimals to how many decimals it is printed
     * @param from what number it is, such as {@code score:A:440100}
     */
    public record Measured(double value, int decimals, String from) implements Piece {
        @Override
        public String text() {
            return Numerals.fixed(value, decimals);
        }
    }

    /**
     * A small whole number that may be printed as a word.
     *
     * @param from what it counts
     */
    public record Count(long value, String text, String from) implements Piece {}

    /**
     * A unit by name.
     *
     * @param unit its code
     */
    public record Mention(String unit, String text) implements Piece {}
}
