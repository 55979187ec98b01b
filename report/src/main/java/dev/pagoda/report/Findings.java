// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.audit.AuditFindings;
import dev.pagoda.report.change.ChangeFindings;
import dev.pagoda.report.edition.DataFindings;
import dev.pagoda.report.edition.DimensionFindings;
import dev.pagoda.report.edition.GroupFindings;
import dev.pagoda.report.edition.PublishedFindings;
import dev.pagoda.report.edition.StandingFindings;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * The key findings of an edition: sentences made from its data, in English and in Chinese. Nothing in them is written
 * by hand but the words between.
 */
public final class Findings {
    private final Edition edition;

    public Findings(Edition edition) {
        this.edition = edition;
    }

    /** All findings in the order of the report; every language has the same ones. */
    public List<Finding> in(Language language) {
        List<Finding> all = new ArrayList<>(standing(language));
        all.addAll(change(language));
        all.addAll(audit(language));
        all.addAll(dimensions(language));
        all.addAll(groups(language));
        all.addAll(data(language));
        all.addAll(published(language));
        return all;
    }

    /** Who stands at the top, and how far ahead. */
    public List<Finding> standing(Language language) {
        return new StandingFindings(Voice.of(edition, language)).all();
    }

    /** Who moved most since the edition before; empty where there is none. */
    public List<Finding> change(Language language) {
        return edition.changes()
                .map(changes -> new ChangeFindings(Voice.of(edition, language), changes).all())
                .orElse(List.of());
    }

    /** How sure the ranking is; empty without an audit. */
    public List<Finding> audit(Language language) {
        return edition.audit()
                .map(audit -> new AuditFindings(edition, audit).in(language))
                .orElse(List.of());
    }

    /** The first ten of each dimension. */
    public List<Finding> dimensions(Language language) {
        return new DimensionFindings(Voice.of(edition, language)).all();
    }

    /** The mean of each group that the project compares against the mean of all. */
    public List<Finding> groups(Language language) {
        return new GroupFindings(Voice.of(edition, language)).all();
    }

    /** What was observed, filled in, changed and left out. */
    public List<Finding> data(Language language) {
        return new DataFindings(Voice.of(edition, language)).all();
    }

    /** How far the edition agrees with a ranking published elsewhere. */
    public List<Finding> published(Language language) {
        return new PublishedFindings(Voice.of(edition, language)).all();
    }
}
