// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.model.Name;

/** Why a statistic cannot be computed. */
public enum Obstacle {
    /** There are fewer complete rows than needed. */
    TOO_FEW_ROWS("too few units have all values", "数据齐全的单元过少"),
    /** There are fewer columns than needed. */
    TOO_FEW_COLUMNS("too few children", "下级节点过少"),
    /** Exact computation would take too long with so many columns. */
    TOO_MANY_COLUMNS("too many children", "下级节点过多"),
    /** The named columns have no two different values. */
    NO_VARIATION("no two values differ", "没有不同的数值"),
    /** A column is a linear combination of others, so that the matrix of correlations has no inverse. */
    SINGULAR("the children determine one another, so their correlation matrix has no inverse", "下级节点线性相关，相关矩阵不可逆"),
    /** The score is not a weighted sum of the children. */
    NOT_A_SUM("the score is not a weighted arithmetic mean of its children", "得分不是下级节点的加权算术平均");

    private final Name text;

    Obstacle(String en, String zh) {
        text = new Name(en, zh);
    }

    /** In words, for the reader. */
    public Name text() {
        return text;
    }
}
