// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.ExpertAnswer;
import dev.pagoda.core.weighting.Opinion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many times as important each of n siblings is as each other.
 *
 * @param who whose judgments they are, for messages: {@code expert E1}
 * @param codes of the siblings
 * @param ratios {@code ratios[i][j] = 1 / ratios[j][i]}; 1 on the diagonal, NaN where a pair was not compared
 */
record Comparisons(Name who, List<String> codes, double[][] ratios) {
    /** Experts write 0.33 for 1/3, and 0.17 for 1/6. */
    private static final double ROUNDING = 0.05;

    /**
     * The comparisons of one expert: of each pair the latest. Refuses a pair that is compared both ways in one round
     * with different results.
     */
    static Comparisons of(ExpertAnswer answer, List<String> codes) {
        Comparisons made = new Comparisons(
                new Name("expert " + answer.expert(), "专家 " + answer.expert()), codes, unknown(codes.size()));
        int[][] rounds = new int[codes.size()][codes.size()];
        for (Opinion opinion : answer.opinions()) {
            made.add(opinion, rounds);
        }
        return made;
    }

    /** The comparisons of a group: of each pair the geometric mean over those who compared it. */
    static Comparisons ofGroup(List<Comparisons> members) {
        Comparisons first = members.get(0);
        double[][] ratios = unknown(first.size());
        for (int i = 0; i < ratios.length; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                int count = 0;
                for (Comparisons member : members) {
                    if (member.knows(i, j)) {
                        sum += Elementary.ln(member.ratios[i][j]);
                        count++;
                    }
                }
                if (count > 0) {
                    ratios[i][j] = Elementary.exp(sum / count);
                    ratios[j][i] = Elementary.exp(-sum / count);
                }
            }
        }
        return new Comparisons(
                members.size() == 1 ? first.who : new Name("the experts together", "全体专家"), first.codes, ratios);
    }

    private static double[][] unknown(int size) {
        double[][] ratios = new double[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(ratios[i], Double.NaN);
            ratios[i][i] = 1;
        }
        return ratios;
    }

    private void add(Opinion opinion, int[][] rounds) {
        int i = opinion.child();
        int j = opinion.other();
        double value = opinion.value();
        if (!(value > 0)) {
            throw new NotComputable(
                    new Name(
                            who.en() + " judges " + codes.get(i) + " against " + codes.get(j) + " as "
                                    + Figure.of(value),
                            who.zh() + " 判断 " + codes.get(i) + " 比 " + codes.get(j) + " 为 " + Figure.of(value)),
                    new Name(
                            "Write how many times as important the first one is: 3, or 1/3.",
                            "请写前者的重要程度是后者的几倍：3 或 1/3。"));
        }
        if (knows(i, j) && rounds[i][j] == opinion.round()) {
            if (Math.abs(Elementary.ln(ratios[i][j] / value)) > ROUNDING) {
                throw contradiction(i, j, value);
            }
            value = Math.sqrt(value * ratios[i][j]);
        }
        ratios[i][j] = value;
        ratios[j][i] = 1 / value;
        rounds[i][j] = opinion.round();
        rounds[j][i] = opinion.round();
    }

    private NotComputable contradiction(int i, int j, double value) {
        return new NotComputable(
                new Name(
                        who.en() + " judges " + codes.get(i) + " against " + codes.get(j) + " as " + Figure.of(value)
                                + ", and " + codes.get(j) + " against " + codes.get(i) + " as "
                                + Figure.of(ratios[j][i]) + ", which contradict each other",
                        who.zh() + " 判断 " + codes.get(i) + " 比 " + codes.get(j) + " 为 " + Figure.of(value) + "，又判断 "
                                + codes.get(j) + " 比 " + codes.get(i) + " 为 " + Figure.of(ratios[j][i]) + "，两者矛盾"),
                new Name("Keep one of the two rows in the panel's file.", "请在专家文件中只保留其中一行。"));
    }

    int size() {
        return codes.size();
    }

    boolean knows(int i, int j) {
        return !Double.isNaN(ratios[i][j]);
    }

    /** The pairs that were not compared, each as {i, j} with i before j. */
    List<int[]> missing() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++) {
                if (!knows(i, j)) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    /** The parts that are compared within themselves, but not with one another; one part if weights can be found. */
    List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        boolean[] seen = new boolean[size()];
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                List<Integer> part = new ArrayList<>(List.of(start));
                seen[start] = true;
                for (int next = 0; next < part.size(); next++) {
                    for (int other = 0; other < size(); other++) {
                        if (!seen[other] && knows(part.get(next), other)) {
                            seen[other] = true;
                            part.add(other);
                        }
                    }
                }
                parts.add(part.stream().sorted().toList());
            }
        }
        return parts;
    }

    /** These comparisons; refused where they fall into parts. */
    Comparisons connected() {
        List<List<Integer>> parts = parts();
        if (parts.size() == 1) {
            return this;
        }
        List<String> names = new ArrayList<>();
        for (List<Integer> part : parts) {
            names.add(String.join(", ", part.stream().map(codes::get).toList()));
        }
        throw new NotComputable(
                new Name(
                        "the comparisons of " + who.en() + " fall into parts that are not compared with one another: "
                                + String.join(" | ", names),
                        who.zh() + "的比较分成互不相连的几部分：" + String.join(" | ", names)),
                new Name(
                        "Compare a child of one part with one of the other, such as "
                                + codes.get(parts.get(0).get(0)) + " with "
                                + codes.get(parts.get(1).get(0)) + ".",
                        "请比较两部分中的各一个下级，例如 " + codes.get(parts.get(0).get(0)) + " 与 "
                                + codes.get(parts.get(1).get(0)) + "。"));
    }
}
