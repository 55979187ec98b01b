// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of anything computed, whichever method did it: numbers are of a size that can be worked with further,
 * weights are numbers, somebody is ranked.
 */
final class Soundness {
    /** Beyond it squares and fourth powers, which variances and kurtosis are made of, would soon be infinite. */
    static final double LARGEST = 1e50;

    static final Fault TOO_LARGE = Fault.error(
            "too-large-to-compute",
            "{what} for {unit}: the result is too large to compute with (beyond 1e50).",
            "{unit}的 {what}：结果过大（超过 1e50），无法继续计算。",
            "Check the data and the parameters of the step: one of them is far too large, or is divided by nearly 0.",
            "请检查数据和该步骤的参数：其中有数值过大，或除数接近 0。");
    static final Fault NO_WEIGHTS = Fault.error(
            "no-weights",
            "{what}: the weights of its children cannot be made to sum to 1.",
            "{what}：其下级的权重无法归一为 1。",
            "Give at least one child a weight above 0, and none beyond 1e50.",
            "请至少为一个下级写大于 0 的权重，且不要超过 1e50。");
    private static final Fault NOBODY_RANKED = Fault.error(
            "nobody-ranked",
            "Nobody can be ranked in {period}: {reasons}.",
            "{period} 年没有可以排名的评价单元：{reasons}。",
            "Check that there are data for {period}, and what shares of them 'screen' and 'coverage' ask for.",
            "请检查是否有 {period} 年的数据，以及 'screen' 和 'coverage' 要求的比例。");
    private static final Template NO_SCORE = new Template("{count} without a score", "{count} 个没有得分");
    private static final Template SCREENED = new Template("{count} screened out", "{count} 个被筛除");
    private static final Template OTHER_STATUS =
            new Template("{count} of another status than ranked", "{count} 个的 status 不是 ranked");

    private Soundness() {}

    /** Whether a number, or none, can be worked with. */
    static boolean isUsable(double x) {
        return Double.isNaN(x) || Math.abs(x) <= LARGEST;
    }

    /** Whether numbers are weights: they sum to 1, but for rounding. No sum of what is no number does. */
    static boolean areWeights(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return Math.abs(sum - 1) < 1e-6;
    }

    /** Why there is no ranking of the edition; empty if there is one. */
    static Optional<Problem> nobodyRanked(Result result) {
        Methodology methodology = result.methodology();
        int edition = methodology.edition();
        for (int unit = 0; unit < methodology.units().size(); unit++) {
            if (result.isRanked(result.row(unit, edition))) {
                return Optional.empty();
            }
        }
        List<Exclusion> excluded = result.exclusions().stream()
                .filter(exclusion -> exclusion.period() == edition)
                .toList();
        int withoutScore = count(excluded, Exclusion.Ground.NO_SCORE);
        int otherStatus = count(excluded, Exclusion.Ground.STATUS);
        int screened = excluded.size() - withoutScore - otherStatus;
        List<Name> reasons = new ArrayList<>();
        reason(NO_SCORE, withoutScore).ifPresent(reasons::add);
        reason(SCREENED, screened).ifPresent(reasons::add);
        reason(OTHER_STATUS, otherStatus).ifPresent(reasons::add);
        return Optional.of(
                NOBODY_RANKED.at(place(methodology, screened > 0), "period", edition, "reasons", listed(reasons)));
    }

    private static int count(List<Exclusion> exclusions, Exclusion.Ground reason) {
        return (int) exclusions.stream()
                .filter(exclusion -> exclusion.reason() == reason)
                .count();
    }

    private static Optional<Name> reason(Template template, int count) {
        return count == 0 ? Optional.empty() : Optional.of(template.with("count", count));
    }

    private static Name listed(List<Name> names) {
        return new Name(
                String.join(", ", names.stream().map(Name::en).toList()),
                String.join("，", names.stream().map(Name::zh).toList()));
    }

    /** The step that screened units out, or else the file of the method. */
    private static Location place(Methodology methodology, boolean screened) {
        return methodology.steps().stream()
                .filter(step -> !screened || step.name().equals("screen"))
                .findFirst()
                .map(Step::at)
                .map(at -> screened ? at : Location.of(at.file()))
                .orElse(Location.NONE);
    }
}
