// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Published;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method file as text. */
final class MethodText {
    /** The chain that composite indices are made with where nothing else is said. */
    static final List<String> USUAL = List.of(
            "impute: none",
            "treat: { method: winsorise-then-log, skewness: 2, kurtosis: 3.5, most: 5 }",
            "normalise: { method: min-max, lower: 0, upper: 100 }",
            "weigh: { method: given, rescale: true }",
            "aggregate: arithmetic",
            "rank: { ties: min }");

    private MethodText() {}

    /** The file of an import: the usual chain, dividing by denominators first where there are any. */
    static String fresh(String id, Name title, List<Integer> periods, List<String> groupings, boolean denominates) {
        List<String> lines = new ArrayList<>();
        lines.add("# Made by an import; the steps are the usual chain, not a choice. See REVIEW.md.");
        head(lines, id, title, periods.get(periods.size() - 1), periods, groupings);
        lines.add("steps:");
        if (denominates) {
            lines.add("  - denominate");
        }
        USUAL.forEach(step -> lines.add("  - " + step));
        return String.join("\n", lines) + "\n";
    }

    private static void head(
            List<String> lines, String id, Name title, int edition, List<Integer> periods, List<String> groupings) {
        lines.add("format: 1");
        lines.add("id: " + Yaml.word(id));
        lines.add("title: " + Yaml.name(title));
        lines.add("edition: " + edition);
        if (periods.size() > 1) {
            lines.add("periods: " + periods);
        }
        if (!groupings.isEmpty()) {
            lines.add("groupings: " + Yaml.list(groupings));
        }
    }

    /** The file of a project, but for where its data are and which of them it prefers. */
    static String of(Project project, boolean withErrorsInData) {
        Methodology methodology = project.methodology();
        List<String> lines = new ArrayList<>();
        head(lines, project.id(), project.title(), methodology.edition(), methodology.periods(), project.groupings());
        if (!project.shown().equals(project.groupings())) {
            lines.add("show-groups: " + Yaml.list(project.shown()));
        }
        project.published().ifPresent(published -> lines.addAll(published(published)));
        lines.add("steps:");
        methodology.steps().forEach(step -> lines.add("  - " + Yaml.of(step)));
        if (!project.variants().isEmpty()) {
            lines.add("variants:");
            project.variants().forEach(variant -> lines.add("  " + variant(variant)));
        }
        Setting.Entries robustness = withErrorsInData ? project.robustness() : withoutData(project.robustness());
        if (!robustness.entries().isEmpty()) {
            lines.add("robustness: " + Yaml.of(robustness));
        }
        if (!project.readings().entries().isEmpty()) {
            lines.add("readings: " + Yaml.of(project.readings()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> published(Published published) {
        List<String> lines = new ArrayList<>(List.of("published:"));
        lines.add("  name: " + Yaml.name(published.name()));
        if (!published.source().isEmpty()) {
            lines.add("  source: " + Yaml.quoted(published.source()));
        }
        if (published.leaders() > 0) {
            lines.add("  leaders: " + published.leaders());
        }
        if (!published.top().isEmpty()) {
            lines.add("  top: " + Yaml.list(published.top()));
        }
        return lines;
    }

    private static String variant(Variant variant) {
        Stream<String> title =
                variant.title().equals(Name.NONE) ? Stream.of() : Stream.of("name: " + Yaml.name(variant.title()));
        Stream<String> steps = variant.steps().stream().map(MethodText::replacement);
        return Yaml.word(variant.name()) + ": "
                + Stream.concat(title, steps).collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String replacement(Step step) {
        return Yaml.word(step.name()) + ": " + Yaml.of(step.settings());
    }

    /** Without the factors that vary single data: sources and statuses do not come along in every format. */
    private static Setting.Entries withoutData(Setting.Entries robustness) {
        List<Setting.Entry> kept = new ArrayList<>();
        for (Setting.Entry entry : robustness.entries()) {
            boolean varies = entry.key().equals("vary") && entry.value() instanceof Setting.Entries;
            kept.add(
                    varies
                            ? new Setting.Entry(entry.key(), entry.keyAt(), others((Setting.Entries) entry.value()))
                            : entry);
        }
        return new Setting.Entries(kept, robustness.at());
    }

    private static Setting.Entries others(Setting.Entries factors) {
        return new Setting.Entries(
                factors.entries().stream()
                        .filter(factor -> !(factor.value() instanceof Setting.Entries slots
                                && slots.get("data").isPresent()))
                        .toList(),
                factors.at());
    }
}
