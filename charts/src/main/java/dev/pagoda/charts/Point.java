package dev.pagoda.charts;

/** A place on the page. */
public record Point(double x, double y) {}
