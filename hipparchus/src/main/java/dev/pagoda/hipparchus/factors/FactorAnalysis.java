// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights from common factors: {@code R ≈ L Lᵀ + Ψ} with loadings L and uniquenesses Ψ, by maximum likelihood or on
 * principal axes; the loadings are turned by varimax or not and read as in {@link PrincipalComponents}: {@code w_j ∝
 * l_jk² / Σ_i l_ik² · V_k / Σ V} on the factor on which the squared loading of the child is largest.
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>as in {@link PrincipalComponents};
 *   <li>uniquenesses lie between 0.005 and 1;
 *   <li>one at 0.005, a Heywood case, is refused, or kept there with {@code improper: bound} (R's factanal);
 *   <li>more factors than the correlations of the children can tell, {@code (m − q)² < m + q} for m children and q
 *       factors, and children one of which follows from others, are refused.
 * </ul>
 *
 * <p>Source: Jöreskog (1967), Psychometrika 32; Lawley and Maxwell (1971), Factor Analysis as a Statistical Method;
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, steps 4 and 6.
 */
public record FactorAnalysis(Extraction extraction, Retention retention, Rotation rotation, boolean bound, Gaps gaps)
        implements Weighting {
    private enum ExtractedBy {
        MAXIMUM_LIKELIHOOD,
        PRINCIPAL_AXIS
    }

    private static final Parameter<ExtractedBy> EXTRACTION = Parameter.choice(
            "extraction",
            ExtractedBy.MAXIMUM_LIKELIHOOD,
            "by maximum likelihood (R factanal), or on principal axes (usual in SPSS)",
            "极大似然法（R factanal）或主轴因子法（SPSS 中常用）");

    private enum Improper {
        REFUSE,
        BOUND
    }

    private static final Parameter<Improper> IMPROPER = Parameter.choice(
            "improper",
            Improper.REFUSE,
            "a child that its factors would explain wholly is refused, or its uniqueness kept at 0.005 (R factanal)",
            "某子项将被因子完全解释时拒绝计算，或将其特殊方差限定为 0.005（R factanal）");

    public static final Method<Weighting> METHOD = new Method<>(
            "factor-analysis",
            new Name("Factor-analysis weights", "因子分析赋权法"),
            new Name(
                    "Children that share most with the common factors count more; unlike principal components it sets"
                            + " aside what is a child's own.",
                    "与公共因子关系最密切的子项权重较高；与主成分不同，它把各子项特有的变异排除在外。"),
            new Name(
                    "Needs many units for each child and a number of factors that one believes in; often there is no"
                            + " proper solution, and correlation is not importance.",
                    "要求单元数远多于子项数，且因子个数有据可依；常无正常解，且相关不等于重要。"),
            "w_j ∝ max_k l_jk², R ≈ L Lᵀ + Ψ",
            "Jöreskog (1967), Psychometrika 32; OECD/JRC (2008), Handbook on Constructing Composite Indicators, steps 4"
                    + " and 6",
            List.of(
                    EXTRACTION,
                    Retention.RULE,
                    Retention.SHARE,
                    Retention.NUMBER,
                    Rotation.PARAMETER,
                    IMPROPER,
                    Gaps.PARAMETER),
            given -> new FactorAnalysis(
                    given.get(EXTRACTION) == ExtractedBy.MAXIMUM_LIKELIHOOD
                            ? new MaximumLikelihood()
                            : new PrincipalAxis(),
                    Retention.from(given),
                    given.get(Rotation.PARAMETER),
                    given.get(IMPROPER) == Improper.BOUND,
                    given.get(Gaps.PARAMETER)));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        ChildCorrelations correlations = ChildCorrelations.of(siblings, gaps);
        correlations.requireRegular();
        double[] eigenvalues = correlations.eigen().getEigenvalues();
        int factors = retention.of(eigenvalues);
        requireTold(correlations.size(), factors);
        Extraction.Found found = extraction.of(correlations, factors);
        requireProper(found, correlations);
        Loadings loadings = rotation.of(found.loadings());
        return new Weighed(
                correlations.weights(loadings.largestSquares(), siblings.size()),
                constants(eigenvalues, loadings, found, correlations.codes()));
    }

    private static void requireTold(int children, int factors) {
        int apart = children - factors;
        if (apart * apart < children + factors) {
            int most = IntStream.range(1, children)
                    .filter(fewer -> (children - fewer) * (children - fewer) >= children + fewer)
                    .max()
                    .orElse(0);
            throw new NotComputable(
                    new Name(
                            "the correlations of " + children + " children cannot tell " + factors + " factors",
                            children + " 个下级的相关系数无法识别 " + factors + " 个因子"),
                    most == 0
                            ? new Name(
                                    "Use weighting principal-components, equal or given here.",
                                    "请在此改用 principal-components、equal 或 given 赋权。")
                            : new Name(
                                    "Set keep to number and number to at most " + most
                                            + ", or use weighting principal-components.",
                                    "请将 keep 设为 number，number 不超过 " + most + "，或改用 principal-components 赋权。"));
        }
    }

    private void requireProper(Extraction.Found found, ChildCorrelations correlations) {
        for (int k = 0; k < correlations.size() && !bound; k++) {
            if (found.uniquenesses()[k] <= Extraction.LEAST * (1 + 1e-9)) {
                throw new NotComputable(
                        new Name(
                                "the factors would explain "
                                        + correlations.codes().get(k)
                                        + " wholly (a Heywood case), which is no proper solution",
                                "因子将完全解释 " + correlations.codes().get(k) + "（Heywood 情形），不是正当解"),
                        new Name(
                                "Ask for fewer factors, leave this child out, set improper to bound, or use weighting"
                                        + " principal-components.",
                                "请减少因子，去掉该下级，将 improper 设为 bound，或改用 principal-components 赋权。"),
                        correlations.children()[k],
                        -1);
            }
        }
    }

    private static List<Constant> constants(
            double[] eigenvalues, Loadings loadings, Extraction.Found found, List<String> codes) {
        List<Constant> constants = new ArrayList<>();
        for (int k = 0; k < eigenvalues.length; k++) {
            constants.add(new Constant("eigenvalue " + (k + 1), eigenvalues[k]));
        }
        constants.addAll(loadings.constants(codes));
        for (int k = 0; k < codes.size(); k++) {
            constants.add(new Constant("uniqueness " + codes.get(k), found.uniquenesses()[k]));
        }
        return constants;
    }
}
