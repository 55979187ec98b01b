// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Edition;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mean of each group against the mean of all ranked units. */
public record GroupFindings(Voice voice) {
    public List<Finding> all() {
        Edition edition = voice.edition();
        double overall = GroupStanding.mean(edition, 0, edition.ranking());
        List<Finding> all = new ArrayList<>();
        for (String grouping : edition.project().shown()) {
            for (GroupStanding group : GroupStanding.of(edition, grouping)) {
                all.add(finding(group, overall));
            }
        }
        return all;
    }

    /**
     * The one that belongs among the key findings: of the first grouping, and of enough members to speak of their mean.
     */
    public Optional<Finding> key() {
        Edition edition = voice.edition();
        double overall = GroupStanding.mean(edition, 0, edition.ranking());
        return edition.project().shown().stream()
                .flatMap(grouping -> GroupStanding.leading(edition, GroupStanding.of(edition, grouping)).stream())
                .findFirst()
                .map(group -> finding(group, overall));
    }

    private Finding finding(GroupStanding group, double overall) {
        Edition edition = voice.edition();
        double mean = group.mean(edition, 0);
        String name = group.label(edition, voice.language());
        String id = group.grouping() + ":" + group.code();
        return new Finding(
                "group-" + group.grouping() + "-" + group.code(),
                name,
                voice.sentence(mean < overall ? Words.GROUP_BELOW : Words.GROUP_ABOVE)
                        .with("group", name)
                        .with("m", voice.number(group.members().size(), "members:" + id))
                        .with("mean", voice.points(mean, "mean:" + id))
                        .with("distance", voice.points(Math.abs(mean - overall), "distance:" + id))
                        .with("all", voice.points(overall, "mean:all"))
                        .pieces());
    }
}
