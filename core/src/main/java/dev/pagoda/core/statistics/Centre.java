package dev.pagoda.core.statistics;

/** What stands for the middle of numbers. */
public enum Centre {
    MEAN,
    MEDIAN
}
