// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.reading;

import dev.pagoda.core.model.Name;

/** Why a statistic is there or not. */
public enum Reason {
    COMPUTED("computed", "已计算"),
    MISSING("a value is missing", "缺少数值"),
    TOO_FEW("too few values", "数值过少"),
    NO_VARIATION("all values are equal", "所有数值相同"),
    NOT_POSITIVE("a value is zero or negative", "存在零值或负值"),
    ZERO_BASE("it would be divided by zero", "除数为零"),
    SIGN_CHANGES("the sign changes between the two periods", "两个时期的数值正负号不同"),
    NO_NEIGHBOURS("no unit has a neighbour", "没有相邻单元"),
    ONE_GROUP("there is only one group", "只有一个群组"),
    NO_COORDINATES("it has no coordinates", "缺少坐标"),
    NOT_CONVERGING("poorer units do not grow faster", "落后单元的增长并不更快"),
    NO_COLUMN("the column is not in the framework", "指标体系中没有该列"),
    NOT_ASKED("not asked for", "未要求计算");

    private final Name text;

    Reason(String en, String zh) {
        text = new Name(en, zh);
    }

    /** In words, for the reader. */
    public Name text() {
        return text;
    }
}
