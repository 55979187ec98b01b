// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Name;

/** How a table is laid out. */
enum Shape {
    UNITS_BY_INDICATORS("a row for each unit, a column for each indicator", "每行一个单元，每列一个指标"),
    UNITS_BY_YEARS("a row for each unit, a column for each year", "每行一个单元，每列一年"),
    INDICATORS_BY_YEARS("a row for each indicator, a column for each year, of one unit", "每行一个指标，每列一年，同一单元"),
    BOTH_BY_YEARS("a row for each unit and indicator, a column for each year", "每行一个单元的一个指标，每列一年"),
    INDICATORS_BY_UNITS("a row for each indicator, a column for each unit", "每行一个指标，每列一个单元"),
    YEARS_BY_INDICATORS("a row for each year, a column for each indicator, of one unit", "每行一年，每列一个指标，同一单元"),
    YEARS_BY_UNITS("a row for each year, a column for each unit", "每行一年，每列一个单元"),
    LONG("a row for each value", "每行一个数值");

    private final Name name;

    Shape(String en, String zh) {
        this.name = new Name(en, zh);
    }

    Name text() {
        return name;
    }

    /** Whether rows name indicators. */
    boolean hasIndicatorRows() {
        return this == INDICATORS_BY_YEARS || this == BOTH_BY_YEARS || this == INDICATORS_BY_UNITS || this == LONG;
    }

    /** Whether columns name units. */
    boolean hasUnitColumns() {
        return this == INDICATORS_BY_UNITS || this == YEARS_BY_UNITS;
    }

    /** Whether the whole table is of one unit. */
    boolean isOfOneUnit() {
        return this == INDICATORS_BY_YEARS || this == YEARS_BY_INDICATORS;
    }
}
