// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Weights from principal components of the correlations R of the children: {@code R v_k = λ_k v_k}, loadings
 * {@code l_jk = v_jk √λ_k} of the components kept, turned by varimax or not. By {@code handbook} a child belongs to the
 * component on which its squared loading is largest, and its weight is that square as a share of the component's, times
 * the component's share of the variance explained, {@code w_j ∝ l_jk² / Σ_i l_ik² · V_k / Σ V}, {@code V_k = Σ_i
 * l_ik²}; so {@code w_j ∝ max_k l_jk²}. By {@code first-loadings} it is the loading on the first component before
 * rotation, {@code w_j ∝ v_j1} (COINr, which does not rescale them).
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>correlations are taken over the units that have every child, or pair by pair;
 *   <li>a child that does not vary has weight 0;
 *   <li>an only child has weight 1;
 *   <li>squares do not tell a child that runs against the others;
 *   <li>with {@code first-loadings} a child whose loading is negative, when their sum is positive, is refused;
 *   <li>fewer than two children that vary, and fewer units than children and one more, are refused.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, after Nicoletti, Scarpetta and
 * Boylaud (2000).
 */
public record PrincipalComponents(Retention retention, Rotation rotation, Form form, Gaps gaps) implements Weighting {
    enum Form {
        HANDBOOK,
        FIRST_LOADINGS
    }

    private static final Parameter<Form> FORM = Parameter.choice(
            "form",
            Form.HANDBOOK,
            "largest squared loading of each child (OECD/JRC Handbook), or its loading on the first component (COINr)",
            "取各子项最大的载荷平方（OECD/JRC 手册），或其在第一主成分上的载荷（COINr）");

    public static final Method<Weighting> METHOD = new Method<>(
            "principal-components",
            new Name("Principal-component weights", "主成分赋权法"),
            new Name(
                    "Children that go with the main directions of the data count more; corrects for overlap between"
                            + " children.",
                    "与数据主要变化方向一致的子项权重较高；可修正子项之间的信息重叠。"),
            new Name(
                    "Correlation is not importance: a child that goes its own way hardly counts however much it"
                            + " matters, and one that runs against the others counts as if it went with them.",
                    "相关不等于重要：自成一路的子项即使重要也权重很低，与其他子项反向变化的子项则被当作同向计入。"),
            "w_j ∝ max_k l_jk², l_jk = v_jk √λ_k, R v_k = λ_k v_k",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(Retention.RULE, Retention.SHARE, Retention.NUMBER, Rotation.PARAMETER, FORM, Gaps.PARAMETER),
            given -> new PrincipalComponents(
                    Retention.from(given), given.get(Rotation.PARAMETER), given.get(FORM), given.get(Gaps.PARAMETER)));

    @Override
    public Weighed weigh(Siblings siblings) {
        if (siblings.size() == 1) {
            return new Weighed(new double[] {1}, List.of());
        }
        ChildCorrelations correlations = ChildCorrelations.of(siblings, gaps);
        EigenDecompositionSymmetric eigen = correlations.eigen();
        List<Constant> constants = new ArrayList<>();
        for (int k = 0; k < correlations.size(); k++) {
            constants.add(new Constant("eigenvalue " + (k + 1), eigen.getEigenvalue(k)));
        }
        Loadings loadings = form == Form.HANDBOOK
                ? rotation.of(Loadings.of(eigen, retention.of(eigen.getEigenvalues())))
                : Loadings.of(eigen, 1);
        constants.addAll(loadings.constants(correlations.codes()));
        double[] parts = form == Form.HANDBOOK ? loadings.largestSquares() : first(loadings, correlations);
        return new Weighed(correlations.weights(parts, siblings.size()), constants);
    }

    private static double[] first(Loadings loadings, ChildCorrelations correlations) {
        double[] first = loadings.byFactor()[0];
        for (int k = 0; k < first.length; k++) {
            if (first[k] < 0) {
                throw new NotComputable(
                        new Name(
                                correlations.codes().get(k)
                                        + " runs against the other children: its loading on the first"
                                        + " component is " + Figure.of(first[k]) + ", and a weight cannot be negative",
                                correlations.codes().get(k) + " 与其他下级方向相反：其在第一主成分上的载荷为 " + Figure.of(first[k])
                                        + "，而权重不能为负"),
                        new Name(
                                "Check the direction of the indicators below, set form to handbook, or use another weighting.",
                                "请检查其下指标的方向，将 form 设为 handbook，或改用其他赋权。"),
                        correlations.children()[k],
                        -1);
            }
        }
        return Arrays.copyOf(first, first.length);
    }
}
