// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Name;

/** What a column of a table is taken to be. */
public enum ColumnUse {
    UNIT("names of units", "单元名称"),
    CODE("codes of units", "单元代码"),
    PERIOD("years", "年份"),
    INDICATOR("names of indicators", "指标名称"),
    MEASURE("units of measurement", "计量单位"),
    VALUE("values", "数值"),
    GROUP("groups of units", "分组"),
    LON("longitude", "经度"),
    LAT("latitude", "纬度"),
    SOURCE("sources", "来源"),
    LEFT_OUT("left out", "未导入"),
    NOTHING("nothing", "空列");

    private final Name name;

    ColumnUse(String en, String zh) {
        this.name = new Name(en, zh);
    }

    /** In words. */
    public Name text() {
        return name;
    }
}
