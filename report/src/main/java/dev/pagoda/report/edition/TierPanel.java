// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.TierStrip;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** All scores on one line, parted by the borders of the tiers; nothing where the method has no tiers. */
public record TierPanel(Page page) {
    void write(Html html) {
        List<Double> borders = borders();
        if (borders.isEmpty()) {
            return;
        }
        List<TierStrip.ScoredUnit> units = new ArrayList<>();
        for (int unit : page.shown()) {
            units.add(new TierStrip.ScoredUnit(
                    page.voice().unitLabel(unit), page.edition().score(0, unit)));
        }
        List<String> tiers = new ArrayList<>();
        for (int tier = borders.size() + 1; tier >= 1; tier--) {
            tiers.add(tier(page, tier));
        }
        String label = page.sentence(Words.TIERS_HEADLINE)
                .with("k", Numerals.count(tiers.size(), page.language()))
                .with("n", Integer.toString(page.ranking().size()))
                .text();
        html.leaf("h3", label);
        html.leaf("p", page.word(Words.TIERS_NOTE), "class", "why");
        TierStrip strip = new TierStrip(
                label, units, borders, tiers, Page.WIDE, page.voice().decimals());
        Page.chart(html, strip, strip.withWidth(Page.NARROW));
    }

    public static String tier(Page page, int tier) {
        return page.sentence(Words.TIER).with("tier", Integer.toString(tier)).text();
    }

    /** Midway between the last of a tier and the first of the next, from the lowest border up. */
    private List<Double> borders() {
        List<Double> borders = new ArrayList<>();
        List<Integer> ranking = page.ranking();
        for (int i = ranking.size() - 1; i > 0; i--) {
            int above = ranking.get(i - 1);
            int below = ranking.get(i);
            if (tierOf(above) != tierOf(below)) {
                borders.add((page.edition().score(0, above) + page.edition().score(0, below)) / 2);
            }
        }
        return borders;
    }

    private int tierOf(int unit) {
        return page.edition().result().tier(0, page.edition().row(unit));
    }
}
