// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judgments of one expert that are too inconsistent.
 *
 * @param ratio how inconsistent
 * @param reason what is said of them where they are the only ones
 * @param cure what helps against these alone
 */
record Contradiction(String expert, double ratio, Name reason, Name cure) {
    /** Refuses all of them at once, if there are any: the worst in full, the others by name. */
    static void refuse(List<Contradiction> found) {
        if (found.isEmpty()) {
            return;
        }
        List<Contradiction> worstFirst = found.stream()
                .sorted(Comparator.comparingDouble(one -> -one.ratio()))
                .toList();
        Contradiction worst = worstFirst.get(0);
        if (found.size() == 1) {
            throw new NotComputable(worst.reason(), worst.cure());
        }
        String others = worstFirst.stream()
                .skip(1)
                .map(one -> one.expert() + " (" + Figure.fixed(one.ratio(), 2) + ")")
                .collect(Collectors.joining(", "));
        throw new NotComputable(
                new Name(
                        worst.reason().en() + "; so do those of " + others,
                        worst.reason().zh() + "；" + others + "的判断也是如此"),
                new Name(
                        "Ask all " + found.size()
                                + " of them again and add their answers with the next round, or raise most-inconsistent.",
                        "请再次征询这 " + found.size() + " 位专家并把回答记入下一轮，或提高 most-inconsistent。"));
    }
}
