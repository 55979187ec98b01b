// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import java.util.List;
import java.util.Random;

/** What is drawn from a seed: the same on every Java. */
final class Chance {
    private static final List<String> GOOD = List.of("0", "0.05", "0.5", "1", "1.5", "2", "3", "5", "10", "100");
    private static final List<String> NASTY =
            List.of("-1", "-0.5", "1e-300", "1e9", "1e18", "1e154", "1e308", "-1e308", "999999999", "-0.0", "0.1e-9");

    private final Random random;

    Chance(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From the first to the last, both included. */
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean in(int of, int all) {
        return random.nextInt(all) < of;
    }

    double uniform() {
        return random.nextDouble();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number as it may be written: eleven of twelve are such as somebody would write. */
    String number() {
        return of(in(11, 12) ? GOOD : NASTY);
    }

    String fraction() {
        return in(14, 15) ? of(List.of("0", "0.05", "0.3", "0.5", "0.9", "1")) : of(NASTY);
    }

    String whole() {
        return in(14, 15)
                ? of(List.of("1", "2", "3", "4", "5", "7"))
                : of(List.of("0", "-1", "100", "999999999", "1.5"));
    }
}
