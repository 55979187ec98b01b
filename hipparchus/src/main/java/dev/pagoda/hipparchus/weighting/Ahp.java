// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.Panel;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Analytic hierarchy process: experts say of pairs of children how many times as important one is as the other, and the
 * weights are the eigenvector of these comparisons, {@code A w = λ_max w}, or another summary of them.
 *
 * <p>Shapes: judgments above 0, usually on the scale 1/9 … 9; weights sum to 1. Of each expert and pair the judgment of
 * the latest round counts. Experts are put together by the geometric mean of their judgments (AIJ), or by the geometric
 * or arithmetic mean of their weights (AIP).
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a pair judged both ways must agree within 5 %, which is how experts round;
 *   <li>pairs may be missing as long as those that are there connect all children, those of the group with AIJ and
 *       those of every expert with AIP;
 *   <li>one or two children are consistent by definition, and an only child needs no judgment.
 * </ul>
 *
 * <p>The consistency ratio is {@code CR = (λ − n) / (n − 1) / RI}. Comparisons with a ratio above the limit are
 * refused, of an expert and of the group; all such experts are named, and of the most inconsistent one the judgment
 * with the largest {@code |ln(a_ij w_j / w_i)|}.
 *
 * <p>Constants: the number of experts; the consistency ratio of the group (AIJ) with λ, and of every expert whose
 * comparisons are enough for weights; the geometric consistency index where the weights are geometric means; how many
 * comparisons an expert left out.
 *
 * <p>Source: Saaty (1980), The Analytic Hierarchy Process; geometric means: Crawford and Williams (1985), Aguarón and
 * Moreno-Jiménez (2003); groups: Forman and Peniwati (1998).
 */
public record Ahp(How how, MeanOf group, double limit) implements Weighting {
    /** How comparisons become weights. */
    record How(Priorities.From from, Completion completion, RandomIndex table) {
        Priorities priorities(Comparisons comparisons) {
            return Priorities.of(comparisons, from, completion);
        }

        /** Whether these comparisons are enough for weights of their own. */
        boolean areEnough(Comparisons comparisons) {
            return from == Priorities.From.NORMALISED_COLUMNS
                    ? comparisons.missing().isEmpty()
                    : comparisons.parts().size() == 1;
        }
    }

    /** What the mean over the experts is taken of. */
    enum MeanOf {
        JUDGMENTS,
        PRIORITIES,
        PRIORITIES_ARITHMETIC
    }

    private static final Parameter<Priorities.From> PRIORITIES = Parameter.choice(
            "priorities",
            Priorities.From.EIGENVECTOR,
            "eigenvector, as Saaty has it; geometric-mean of each row, as Crawford and Williams have it;"
                    + " normalised-columns: the hand calculation of many textbooks",
            "eigenvector 特征向量法（Saaty）；geometric-mean 几何平均法（Crawford 与 Williams）；normalised-columns 和法（教科书常用的手算法）");
    private static final Parameter<MeanOf> GROUP = Parameter.choice(
            "group",
            MeanOf.JUDGMENTS,
            "geometric mean of the experts' judgments, for a panel that speaks with one voice; priorities: geometric"
                    + " mean of the weights of each expert; priorities-arithmetic: their arithmetic mean",
            "judgments 对专家判断取几何平均（视专家组为一个整体）；priorities 对各专家权重取几何平均；priorities-arithmetic 取算术平均");
    private static final Parameter<Completion> MISSING = Parameter.choice(
            "missing",
            Completion.LEAST_EIGENVALUE,
            "for the eigenvector where pairs were not compared: the values that make the eigenvalue least, as Bozóki,"
                    + " Fülöp and Rónyai have it, for which the random index is known; or the reduced matrix of Harker",
            "特征向量法遇缺失比较时：取使最大特征值最小的补全值（Bozóki 等，随机指标据此给出），或用 Harker 的缩减矩阵");
    private static final Parameter<RandomIndex> RANDOM_INDEX = Parameter.choice(
            "random-index",
            RandomIndex.SAATY,
            "random index: Saaty's later table (1.11 for five), his table of 1980 (1.12 for five), or the line of"
                    + " Alonso and Lamata (2006)",
            "随机一致性指标：Saaty 后期的表（五阶 1.11）、1980 年的表（五阶 1.12），或 Alonso 与 Lamata（2006）的公式");
    private static final Parameter<Double> LIMIT = Parameter.number(
            "most-inconsistent",
            0.1,
            "consistency ratio above which comparisons are refused; Saaty's rule is 0.1",
            "一致性比率超过此值的判断矩阵不予采用；Saaty 的标准为 0.1");

    public static final Method<Weighting> METHOD = new Method<>(
            "ahp",
            new Name("Analytic hierarchy process", "层次分析法"),
            new Name(
                    "Weights from experts' pairwise comparisons of the children of a node, as the eigenvector of the"
                            + " comparisons, with a check of their consistency; when experts can judge two things at a"
                            + " time better than all at once.",
                    "由专家对同一节点各子项的两两比较求判断矩阵的特征向量作为权重，并检验一致性；适用于专家两两判断比整体分配更有把握的情形。"),
            new Name(
                    "Nine children already take 36 comparisons from every expert, and a consistent expert is not"
                            + " thereby right.",
                    "九个子项就需每位专家作 36 次比较；判断一致并不等于判断正确。"),
            "A w = λ_max w, Σ w = 1; CR = (λ_max − n) / (n − 1) / RI",
            "Saaty (1980), The Analytic Hierarchy Process; Crawford and Williams (1985); Forman and Peniwati (1998);"
                    + " Bozóki, Fülöp and Rónyai (2010); Ágoston and Csató (2022)",
            List.of(PRIORITIES, GROUP, MISSING, RANDOM_INDEX, LIMIT),
            given -> new Ahp(
                    new How(given.get(PRIORITIES), given.get(MISSING), given.get(RANDOM_INDEX)),
                    given.get(GROUP),
                    given.get(LIMIT)));

    public Ahp {
        if (limit < 0) {
            throw new Impossible(
                    "most-inconsistent (" + limit + ") must be 0 or more", "most-inconsistent（" + limit + "）不得小于 0");
        }
    }

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        Panel panel = Panel.all(siblings, Judgment.Kind.PAIR);
        List<Comparisons> members = panel.answers().stream()
                .map(answer -> Comparisons.of(answer, siblings.codes()))
                .toList();
        List<Constant> constants = new ArrayList<>(List.of(new Constant("experts", (double) members.size())));
        List<Constant> ofMembers = new ArrayList<>();
        List<Priorities> solved = new ArrayList<>();
        List<Contradiction> tooInconsistent = new ArrayList<>();
        for (int e = 0; e < members.size(); e++) {
            String expert = panel.answers().get(e).expert();
            Comparisons member = members.get(e);
            if (!member.missing().isEmpty()) {
                ofMembers.add(new Constant("missing comparisons " + expert, (double)
                        member.missing().size()));
            }
            if (group != MeanOf.JUDGMENTS || how.areEnough(member)) {
                Priorities priorities = how.priorities(member);
                solved.add(priorities);
                check(priorities, expert, ofMembers).ifPresent(tooInconsistent::add);
            }
        }
        Contradiction.refuse(tooInconsistent);
        double[] weights = group == MeanOf.JUDGMENTS ? together(members, constants) : mean(solved);
        constants.addAll(ofMembers);
        return Weighed.inProportion(weights, constants);
    }

    private double[] together(List<Comparisons> members, List<Constant> constants) {
        Priorities priorities = how.priorities(Comparisons.ofGroup(members));
        constants.add(new Constant("largest eigenvalue", priorities.eigenvalue()));
        Contradiction.refuse(check(priorities, "", constants).stream().toList());
        return priorities.weights();
    }

    private double[] mean(List<Priorities> solved) {
        double[] parts = new double[solved.get(0).weights().length];
        for (int child = 0; child < parts.length; child++) {
            double sum = 0;
            for (Priorities one : solved) {
                double weight = one.weights()[child];
                sum += group == MeanOf.PRIORITIES ? Elementary.ln(weight) : weight;
            }
            parts[child] = group == MeanOf.PRIORITIES ? Elementary.exp(sum / solved.size()) : sum;
        }
        return parts;
    }

    /**
     * Notes how consistent the judgments are, and tells of those that are too little so; those of the group have no
     * expert.
     */
    private Optional<Contradiction> check(Priorities priorities, String expert, List<Constant> constants) {
        double ratio = priorities.consistencyRatio(how.table());
        String whose = expert.isEmpty() ? "" : " " + expert;
        constants.add(new Constant("consistency ratio" + whose, ratio));
        if (how.from() == Priorities.From.GEOMETRIC_MEAN) {
            constants.add(new Constant("geometric consistency index" + whose, priorities.geometricConsistencyIndex()));
        }
        return ratio > limit ? Optional.of(contradiction(priorities, expert, ratio)) : Optional.empty();
    }

    private Contradiction contradiction(Priorities priorities, String expert, double ratio) {
        Comparisons comparisons = priorities.comparisons();
        int[] worst = priorities.worst();
        String one = comparisons.codes().get(worst[0]);
        String other = comparisons.codes().get(worst[1]);
        double judged = comparisons.ratios()[worst[0]][worst[1]];
        double implied = priorities.weights()[worst[0]] / priorities.weights()[worst[1]];
        return new Contradiction(
                expert,
                ratio,
                new Name(
                        "the judgments of " + comparisons.who().en() + " contradict one another: consistency ratio "
                                + Figure.fixed(ratio, 2) + ", above " + Figure.of(limit) + "; most of all " + one
                                + " against " + other + ", judged as "
                                + Figure.of(Double.parseDouble(Figure.fixed(judged, 2)))
                                + " where all judgments together imply " + Figure.fixed(implied, 2),
                        comparisons.who().zh() + "的判断前后矛盾：一致性比率 " + Figure.fixed(ratio, 2) + "，高于 " + Figure.of(limit)
                                + "；最不一致的是 " + one + " 比 " + other + "，判断为 "
                                + Figure.of(Double.parseDouble(Figure.fixed(judged, 2))) + "，而全部判断意味着 "
                                + Figure.fixed(implied, 2)),
                new Name(
                        "Ask again about " + one + " and " + other
                                + " and add the answer with the next round, or raise most-inconsistent.",
                        "请就 " + one + " 与 " + other + " 再次征询并把回答记入下一轮，或提高 most-inconsistent。"));
    }
}
