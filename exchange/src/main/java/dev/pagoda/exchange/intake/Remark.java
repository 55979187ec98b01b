// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;

/**
 * Something that was understood, left out or left open.
 *
 * @param isQuestion whether it could be meant in two ways
 * @param at the cell, row or sheet of the table
 */
public record Remark(boolean isQuestion, Name text, Location at) {
    static Remark question(Location at, String en, String zh) {
        return new Remark(true, new Name(en, zh), at);
    }

    static Remark note(Location at, String en, String zh) {
        return new Remark(false, new Name(en, zh), at);
    }

    /** Why a part of a table is no data. */
    public enum LeftOutCause {
        NUMBERING("numbers of columns or rows", "序号或栏次"),
        REPEATED_HEADER("the names of the columns once more", "重复的表头"),
        HEADING("a heading without values", "无数值的小标题"),
        TOTAL("a total or mean, not a unit", "总计或平均，不是评价单元"),
        NATION("the national total, not a unit", "全国数，不是评价单元"),
        REGION("a regional total, not a unit", "地区小计，不是评价单元"),
        PROVINCE("a province above its cities, not a unit", "所辖城市之上的省级数，不是评价单元"),
        PART("a part of another unit", "其他单元的一部分"),
        REMARK("a note", "注释"),
        SOURCE("a source", "来源"),
        RANK("ranks or numbers of rows", "名次或序号"),
        EMPTY("no values", "没有数值"),
        TEXT("a text that sorts no units", "不能用于分组的文字"),
        UNNAMED("no name above it", "没有列名"),
        NUMBER_OF_INDICATOR("codes of indicators beside their names", "指标名称之外的指标代码");

        private final Name name;

        LeftOutCause(String en, String zh) {
            this.name = new Name(en, zh);
        }

        /** In words. */
        public Name text() {
            return name;
        }
    }
}
