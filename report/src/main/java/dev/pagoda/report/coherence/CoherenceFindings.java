// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.Flag;
import dev.pagoda.readings.coherence.Weakness;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is weak in a framework, in sentences: what touches most of the index first. Every language has the same ones.
 */
public final class CoherenceFindings {
    private final Edition edition;
    private final Coherence coherence;

    /** Findings about an edition, from a reading of its result. */
    public CoherenceFindings(Edition edition, Coherence coherence) {
        this.edition = edition;
        this.coherence = coherence;
    }

    public List<WeakSpot> in(Language language) {
        return of(new Cohering(Voice.of(edition, language), coherence));
    }

    /** What was found, in one sentence; with few units it says so. */
    public String verdict(Language language) {
        Cohering cohering = new Cohering(Voice.of(edition, language), coherence);
        int found = of(cohering).size();
        Phrase words = found == 0
                ? cohering.isJudged() ? CoherenceWords.VERDICT_NONE : CoherenceWords.VERDICT_UNJUDGED
                : found == 1 ? CoherenceWords.VERDICT_ONE : CoherenceWords.VERDICT;
        Sentence sentence = cohering.sentence(words)
                .with("units", Integer.toString(coherence.units().size()))
                .with("n", Integer.toString(found));
        String few = cohering.sentence(CoherenceWords.FEW_UNITS)
                .with("n", Integer.toString(coherence.units().size()))
                .text();
        return sentence.text() + (cohering.hasFewUnits() ? cohering.voice().word(Words.GAP) + few : "");
    }

    static List<WeakSpot> of(Cohering cohering) {
        WeakSentences sentences = new WeakSentences(cohering);
        List<WeakSpot> spots = new ArrayList<>();
        for (WeakTopic topic : WeakTopic.values()) {
            switch (topic) {
                case UNITS -> sentences.units().ifPresent(spots::add);
                case SILENT -> sentences.silent().ifPresent(spots::add);
                default ->
                    groups(cohering, topic)
                            .forEach((parent, flags) ->
                                    sentences.spot(topic, parent, flags).ifPresent(spots::add));
            }
        }
        spots.sort(Comparator.comparingDouble((WeakSpot spot) -> -spot.weight())); // a stable sort
        return List.copyOf(spots);
    }

    /** The flags of a topic by the dimension they are about; all together where the topic is not told by dimensions. */
    private static Map<String, List<Flag>> groups(Cohering cohering, WeakTopic topic) {
        Map<String, List<Flag>> groups = new LinkedHashMap<>();
        for (Flag flag : cohering.reading().flags()) {
            if (tells(cohering, topic, flag) && !isToldBetter(cohering, flag)) {
                String about = topic.isByParent() ? about(cohering, flag) : "";
                groups.computeIfAbsent(about, none -> new ArrayList<>()).add(flag);
            }
        }
        return groups;
    }

    /**
     * Whether a flag is told under a topic; what hardly correlates with its parent is another matter than what
     * correlates against it.
     */
    private static boolean tells(Cohering cohering, WeakTopic topic, Flag flag) {
        boolean opposed =
                flag.value() < cohering.reading().settings().correlation().negative();
        return topic.tellsOf(flag.weakness())
                && (topic != WeakTopic.AGAINST_PARENT || opposed)
                && (topic != WeakTopic.WEAK || !opposed);
    }

    private static String about(Cohering cohering, Flag flag) {
        return switch (flag.weakness()) {
            case REDUNDANT, NEGATIVE, CLOSER_TO_OTHER -> cohering.parent(flag.code());
            case WEAK_IN_PARENT, MORE_IMPORTANT, LESS_IMPORTANT -> flag.other();
            default -> flag.code();
        };
    }

    /** Whether another finding about the same dimension says the same better; the table has all of them. */
    private static boolean isToldBetter(Cohering cohering, Flag flag) {
        Set<Weakness> better = switch (flag.weakness()) {
            case WEAK_FIRST_COMPONENT -> Set.of(Weakness.SEVERAL_COMPONENTS);
            case UNCORRELATED -> Set.of(Weakness.UNRELIABLE);
            case INADEQUATE -> Set.of(Weakness.UNRELIABLE, Weakness.UNCORRELATED);
            default -> Set.of();
        };
        return cohering.reading().flags().stream()
                .anyMatch(other -> other.code().equals(flag.code()) && better.contains(other.weakness()));
    }
}
