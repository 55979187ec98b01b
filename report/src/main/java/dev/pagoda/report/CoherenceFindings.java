package dev.pagoda.report;

import dev.pagoda.analysis.coherence.Coherence;
import dev.pagoda.analysis.coherence.Flag;
import dev.pagoda.analysis.coherence.Weakness;
import dev.pagoda.core.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is weak in a framework, in sentences: what touches most of the index first. Every language has the same ones. */
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
            if (topic.tellsOf(flag.weakness()) && !isToldBetter(cohering, flag)) {
                String about = topic.isByParent() ? about(cohering, flag) : "";
                groups.computeIfAbsent(about, none -> new ArrayList<>()).add(flag);
            }
        }
        return groups;
    }

    private static String about(Cohering cohering, Flag flag) {
        return switch (flag.weakness()) {
            case REDUNDANT, NEGATIVE, CLOSER_TO_OTHER -> cohering.parent(flag.code());
            case WEAK_IN_PARENT, MORE_IMPORTANT, LESS_IMPORTANT -> flag.other();
            default -> flag.code();
        };
    }

    /** Whether another finding about the same dimension says more. */
    private static boolean isToldBetter(Cohering cohering, Flag flag) {
        Optional<Weakness> better = switch (flag.weakness()) {
            case WEAK_FIRST_COMPONENT -> Optional.of(Weakness.SEVERAL_COMPONENTS);
            case INADEQUATE -> Optional.of(Weakness.UNCORRELATED);
            default -> Optional.empty();
        };
        return better.isPresent()
                && cohering.reading().flags(better.get()).stream()
                        .anyMatch(other -> other.code().equals(flag.code()));
    }
}
