// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of the experts to one kind of question on siblings, in the order of the experts' names, so that no sum
 * depends on the order of the files.
 *
 * @param codes of the siblings
 */
public record Panel(List<String> codes, List<ExpertAnswer> answers) {
    public Panel {
        codes = List.copyOf(codes);
        answers = List.copyOf(answers);
    }

    /** Of each expert the answer in the last round that they took part in. Refuses siblings that nobody judged. */
    public static Panel last(Siblings siblings, Judgment.Kind... kinds) {
        SortedMap<String, ExpertAnswer> latest = new TreeMap<>();
        for (Panel round : rounds(siblings, kinds)) {
            round.answers().forEach(answer -> latest.put(answer.expert(), answer));
        }
        return new Panel(siblings.codes(), List.copyOf(latest.values()));
    }

    /** Of each expert all rounds as one answer, the earlier rounds first. Refuses siblings that nobody judged. */
    public static Panel all(Siblings siblings, Judgment.Kind... kinds) {
        SortedMap<String, ExpertAnswer> whole = new TreeMap<>();
        for (Panel round : rounds(siblings, kinds)) {
            round.answers().forEach(answer -> whole.merge(answer.expert(), answer, Panel::joined));
        }
        return new Panel(siblings.codes(), List.copyOf(whole.values()));
    }

    /**
     * The rounds in which these siblings were judged, in their order; at least one. Refuses siblings that nobody
     * judged.
     */
    static List<Panel> rounds(Siblings siblings, Judgment.Kind... kinds) {
        SortedMap<Integer, SortedMap<String, ExpertAnswer>> rounds = new TreeMap<>();
        for (Opinion opinion : siblings.opinions()) {
            if (isAsked(opinion, kinds)) {
                rounds.computeIfAbsent(opinion.round(), round -> new TreeMap<>())
                        .merge(
                                opinion.expert(),
                                new ExpertAnswer(opinion.expert(), opinion.round(), List.of(opinion)),
                                Panel::joined);
            }
        }
        if (rounds.isEmpty()) {
            throw nobody(siblings, kinds);
        }
        return rounds.values().stream()
                .map(round -> new Panel(siblings.codes(), List.copyOf(round.values())))
                .toList();
    }

    /** Whether somebody judged these siblings in this way. */
    static boolean exists(Siblings siblings, Judgment.Kind kind) {
        return siblings.opinions().stream().anyMatch(opinion -> isAsked(opinion, kind));
    }

    /**
     * A comparison with a sibling that is not there, as when one is left out for a trial, says nothing of the others.
     */
    private static boolean isAsked(Opinion opinion, Judgment.Kind... kinds) {
        return Set.of(kinds).contains(opinion.kind())
                && (opinion.other() >= 0 || !opinion.kind().compares());
    }

    private static ExpertAnswer joined(ExpertAnswer one, ExpertAnswer other) {
        List<Opinion> opinions = new ArrayList<>(one.opinions());
        opinions.addAll(other.opinions());
        return new ExpertAnswer(one.expert(), other.round(), opinions);
    }

    private static NotComputable nobody(Siblings siblings, Judgment.Kind... kinds) {
        List<String> words = new ArrayList<>();
        for (Judgment.Kind kind : kinds) {
            words.add(Word.of(kind));
        }
        String asked = String.join(" or ", words);
        return new NotComputable(
                new Name(
                        "nobody judged its children " + String.join(", ", siblings.codes()) + " by " + asked,
                        "没有专家以 " + asked + " 方式评价其下级 " + String.join("、", siblings.codes())),
                new Name(
                        "Add rows of kind " + asked
                                + " to a file in panel/, or give this node another weighting under 'at', such"
                                + " as given.",
                        "请在 panel/ 的文件中添加 kind 为 " + asked + " 的行，或在 at 下为该节点改用其他赋权（如 given）。"));
    }

    /** The shares of points that each expert gives: {@code [expert][child]}. */
    double[][] shares() {
        return answers.stream().map(answer -> answer.shares(codes)).toArray(double[][]::new);
    }
}
