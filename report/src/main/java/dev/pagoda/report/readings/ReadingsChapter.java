// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.readings.Readings;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;

/**
 * Further readings of the results, those that the method file asks for: groups, space, types of units, momentum,
 * trends.
 */
public record ReadingsChapter(Page page, Readings readings) implements Chapter {
    @Override
    public String id() {
        return "readings";
    }

    @Override
    public String title() {
        return page.word(ReadingWords.TITLE);
    }

    @Override
    public String headline() {
        return "";
    }

    @Override
    public String note() {
        return page.word(ReadingWords.NOTE);
    }

    @Override
    public void body(Html html) {
        ReadingVoice voice = new ReadingVoice(page);
        readings.groups().forEach(groups -> new GroupPanel(voice, groups).write(html));
        readings.space().ifPresent(space -> new SpacePanel(voice, space).write(html));
        readings.quadrants().ifPresent(quadrants -> new QuadrantPanel(voice, quadrants).write(html));
        readings.clusters().ifPresent(clusters -> new ClusterPanel(voice, clusters).write(html));
        readings.coupling().ifPresent(coupling -> new CouplingPanel(voice, coupling).write(html));
        readings.momentum().ifPresent(momentum -> new MomentumPanel(voice, momentum).write(html));
        readings.trends().ifPresent(trends -> new TrendPanel(voice, trends).write(html));
    }
}
