// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

/** The number of a replication whose variance is shared out among the factors. */
public sealed interface Target {
    /** By how many places units move from their rank in the index, on average over the units ranked in both. */
    record MeanRankShift() implements Target {}

    /** The rank of a unit, by its code. */
    record RankOf(String unit) implements Target {}

    /** The score of a unit, by its code. */
    record ScoreOf(String unit) implements Target {}

    /** 1 if the unit is among the first k, otherwise 0. */
    record InTop(String unit, int k) implements Target {}

    /** How many of the first k of the index are among the first k. */
    record TopKept(int k) implements Target {}
}
