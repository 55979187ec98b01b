// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/** Kinds of weakness of a framework. What a flag's codes and value are stands with each. */
public enum Weakness {
    /** Skewness and kurtosis beyond their limits after treatment. Code: indicator or dimension; value: skewness. */
    OUTLIERS,
    /** Too few units have an observed value. Code: indicator; value: share of units. */
    MISSING,
    /** Too many observed values are zero. Code: indicator; value: share that is not zero. */
    ZEROS,
    /** Too few different observed values. Code: indicator; value: share of different values. */
    FEW_VALUES,
    /**
     * All units have the same value or score, so that it tells them not apart. Code: indicator or dimension; value:
     * number of units; limit: 1.
     */
    CONSTANT,
    /** Two siblings tell the same. Codes: both; value: their correlation. */
    REDUNDANT,
    /** Two siblings offset one another. Codes: both; value: their correlation. */
    NEGATIVE,
    /** A child hardly shows in its parent. Codes: child, parent; value: their correlation. */
    WEAK_IN_PARENT,
    /** A node works against the index. Codes: node, index; value: their correlation, below 0 and significant. */
    AGAINST_INDEX,
    /**
     * A node correlates more with another dimension than with its own. Codes: node, that dimension; value: by how much
     * more.
     */
    CLOSER_TO_OTHER,
    /** The children of a dimension are not consistent. Code: dimension; value: α. */
    UNRELIABLE,
    /**
     * The others are more consistent without a child. Codes: child, dimension; value: α without it; limit: α with it.
     */
    LESS_RELIABLE_WITH,
    /**
     * The children of a dimension have little in common beyond pairs. Code: dimension; value: Kaiser-Meyer-Olkin
     * measure.
     */
    INADEQUATE,
    /** The children of a dimension may be uncorrelated altogether. Code: dimension; value: p of Bartlett's test. */
    UNCORRELATED,
    /** The first component explains too little of the children. Code: dimension; value: its share. */
    WEAK_FIRST_COMPONENT,
    /**
     * More than one component explains more than one child does: it measures several things. Code: dimension; value:
     * their number; limit: 1.
     */
    SEVERAL_COMPONENTS,
    /**
     * A child bears on its parent more than its weight says. Codes: child, parent; value: share of importance over
     * share of weight.
     */
    MORE_IMPORTANT,
    /**
     * A child bears on its parent less than its weight says. Codes: child, parent; value: share of importance over
     * share of weight.
     */
    LESS_IMPORTANT,
    /**
     * An indicator still correlates with what it is divided by. Codes: indicator, denominator; value: their
     * correlation.
     */
    STILL_SIZE,
    /**
     * An indicator that is divided by nothing correlates with a denominator. Codes: indicator, denominator; value:
     * their correlation.
     */
    MEASURES_SIZE
}
