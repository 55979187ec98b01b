// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.core.model.Variant;
import dev.pagoda.project.files.NamedFile;
import java.util.List;
import java.util.Optional;

/**
 * What the method file says, before it is held against the other files.
 *
 * @param edition 0 if it is not known
 * @param periods ascending; empty if they are not known
 * @param published the published ranking; empty texts and lists if there is none
 * @param robustness what stands under robustness, as it is written
 * @param readings what stands under readings, as it is written
 * @param isReadable false if the file is no YAML, so that nothing in it is known
 * @param areStepsSound whether there are steps, and every item below steps is one
 * @param areGroupingsKnown false if what stands under groupings is not a list of texts
 */
public record IndexFile(
        String id,
        Name title,
        UnitNoun noun,
        int edition,
        List<Integer> periods,
        DataFiles files,
        List<Setting.Text> groupings,
        List<Setting.Text> shown,
        List<Preference> preferences,
        Optional<PublishedList> published,
        List<Step> steps,
        List<Variant> variants,
        Setting.Entries robustness,
        Setting.Entries readings,
        boolean isReadable,
        boolean areGroupingsKnown,
        boolean areStepsSound) {

    /** Where the data are. Patterns of observations are not yet resolved. */
    public record DataFiles(
            NamedFile framework, NamedFile units, NamedFile groups, List<NamedFile> observations, NamedFile panel) {
        static final DataFiles USUAL = new DataFiles(
                NamedFile.usual("framework.csv"),
                NamedFile.usual("units.csv"),
                NamedFile.usual("groups.csv"),
                List.of(NamedFile.usual("observations/*.csv"), NamedFile.usual("observations/*.xlsx")),
                NamedFile.usual("panel/*.csv"));
    }

    /** A published ranking with the places of its units in the file. */
    public record PublishedList(Name name, String source, int leaders, List<Setting.Text> top) {}

    public static final IndexFile UNREADABLE = new IndexFile(
            "",
            Name.NONE,
            UnitNoun.UNIT,
            0,
            List.of(),
            DataFiles.USUAL,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Setting.Entries.NONE,
            Setting.Entries.NONE,
            false,
            false,
            false);

    public List<String> groupingNames() {
        return groupings.stream().map(Setting.Text::value).toList();
    }

    /** The step of a name, if the method has it. */
    public Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
