// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

/**
 * What stands above a column, or in front of a row, taken apart.
 *
 * @param name all levels of its name, joined: {@code R&D经费 · 基础研究}; without unit of measurement and year
 * @param english the same in English where a second row gives it; else empty
 * @param measure unit of measurement; empty if none is given
 * @param period the year; 0 if none is given
 */
record Heading(String name, String english, String measure, int period) {
    static final String JOINT = " · ";

    Heading withName(String other) {
        return new Heading(other, english, measure, period);
    }

    Heading in(String unit) {
        return new Heading(name, english, unit, period);
    }

    boolean isBlank() {
        return name.isEmpty() && period == 0;
    }
}
