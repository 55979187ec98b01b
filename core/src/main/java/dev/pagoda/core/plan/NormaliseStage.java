// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Reference;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/** Puts every indicator on its common scale, where more is better from here on. */
record NormaliseStage(List<Bound<Normalisation>> byIndicator, LearnFrom learnFrom, List<Integer> live)
        implements DataStage {
    private static final Fault DOES_NOT_VARY = Fault.error(
            "does-not-vary",
            "{code} gets no scores from {method}: the {count} values that set the scale are all equal.",
            "{code} 无法用 {method} 得到得分：用于确定尺度的 {count} 个数值全部相等。",
            "Take {code} out of the framework, or give it goalposts (normalisation goalposts, low, high).",
            "请从指标体系中去掉 {code}，或为其设定固定阈值（normalisation 写 goalposts，并填写 low 和 high）。");

    @Override
    public void apply(Run run) {
        List<LearnFrom.Scope> scopes = learnFrom.scopes(run, live);
        run.step(
                "normalise",
                column -> byIndicator.get(column).at(),
                (column, values) -> scored(run, scopes, column, values));
    }

    private Made scored(Run run, List<LearnFrom.Scope> scopes, int column, double[] values) {
        Indicator indicator = run.methodology.framework().indicators().get(column);
        Bound<Normalisation> bound = byIndicator.get(column);
        double[] scores = values.clone();
        List<Learned> learned = new ArrayList<>();
        for (LearnFrom.Scope scope : scopes) {
            Sample sample = Sample.of(values, scope.learning());
            ValuesOfUnits valuesOfUnits = new ValuesOfUnits(run.table(), scope.learning(), values);
            int current = -1;
            try {
                Scale scale = bound.method().fit(new Reference(sample, indicator.direction(), valuesOfUnits));
                learned.add(
                        new Learned("normalise", indicator.code(), bound.name(), scope.periods(), scale.constants()));
                boolean lost = false;
                for (int row : scope.targets()) {
                    current = row;
                    scores[row] = score(run, scale, row, values[row]);
                    lost |= run.counts(row) && Double.isNaN(scores[row]) && !Double.isNaN(values[row]);
                }
                if (lost) {
                    run.report(doesNotVary(bound, indicator, sample));
                }
            } catch (NotComputable refusal) {
                run.report(refusal, bound.at(), Name.of(indicator.code()), current);
            }
        }
        return Made.learning(scores, learned);
    }

    /**
     * A unit that does not count and whose value has no score stays without one, as it does when scores are aggregated.
     */
    private static double score(Run run, Scale scale, int row, double x) {
        try {
            return scale.score(run.table().units().get(run.table().unitOf(row)), x);
        } catch (NotComputable refusal) {
            if (run.counts(row)) {
                throw refusal;
            }
            return Double.NaN;
        }
    }

    private static Problem doesNotVary(Bound<Normalisation> bound, Indicator indicator, Sample sample) {
        return DOES_NOT_VARY.at(bound.at(), "code", indicator.code(), "method", bound.name(), "count", sample.size());
    }

    /** Whether directions are handled before the scores are aggregated. */
    static boolean needed(List<Indicator> indicators) {
        return indicators.stream().anyMatch(indicator -> indicator.direction() == Direction.LOWER_IS_BETTER);
    }
}
