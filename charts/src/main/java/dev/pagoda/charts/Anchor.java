package dev.pagoda.charts;

/** Which point of a text stands at the given place. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
