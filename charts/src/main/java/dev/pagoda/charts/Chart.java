package dev.pagoda.charts;

/** A picture of some numbers, drawn as one SVG element. */
public interface Chart {
    /** The whole {@code <svg>} element, ready to stand in a page that includes {@link ChartStyle#CSS}. */
    String svg();
}
