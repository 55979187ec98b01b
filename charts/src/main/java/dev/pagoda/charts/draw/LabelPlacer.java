// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels, one after the other: who comes first chooses first, who finds no room has no label. */
public final class LabelPlacer {
    private final Box page;
    private final List<Box> taken = new ArrayList<>();

    public LabelPlacer(Box page) {
        this.page = page;
    }

    /** A place for a label: its point and which end of the text stands there. */
    public record Place(double x, double y, Anchor anchor) {}

    /** Keeps a part of the page free of labels. */
    public void take(Box box) {
        taken.add(box);
    }

    public boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /**
     * The first free of these places, which is then taken; empty if none is free.
     *
     * @param width the width of the label
     * @param size the size of its font
     */
    public Optional<Place> place(List<Place> candidates, double width, double size) {
        for (Place candidate : candidates) {
            Box box = Box.ofText(candidate.x(), candidate.y(), candidate.anchor(), width, size);
            if (box.isInside(page) && isFree(box)) {
                taken.add(box);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Places beside a dot: right, left, above, below, then the four corners. */
    public static List<Place> around(double x, double y, double radius) {
        double side = radius + 4;
        double over = radius + 9;
        double corner = radius * 0.7 + 3;
        return List.of(
                new Place(x + side, y, Anchor.START),
                new Place(x - side, y, Anchor.END),
                new Place(x, y - over, Anchor.MIDDLE),
                new Place(x, y + over, Anchor.MIDDLE),
                new Place(x + corner, y - corner - 3, Anchor.START),
                new Place(x + corner, y + corner + 3, Anchor.START),
                new Place(x - corner, y - corner - 3, Anchor.END),
                new Place(x - corner, y + corner + 3, Anchor.END));
    }
}
