// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Treats outliers and skew, each indicator by its own treatment, learned from the units that count. */
record TreatStage(List<Bound<Treatment>> byIndicator, LearnFrom learnFrom, List<Integer> live) implements DataStage {
    @Override
    public void apply(Run run) {
        List<LearnFrom.Scope> scopes = learnFrom.scopes(run, live);
        run.step(
                "treat",
                column -> byIndicator.get(column).at(),
                (column, values) -> treated(run, scopes, column, values));
    }

    private Made treated(Run run, List<LearnFrom.Scope> scopes, int column, double[] values) {
        Bound<Treatment> bound = byIndicator.get(column);
        String code = run.table().columns().get(column);
        List<Learned> learned = new ArrayList<>();
        List<Stage.Treated> transforms = new ArrayList<>();
        double[] treated = values;
        for (LearnFrom.Scope scope : scopes) {
            int current = -1;
            try {
                Transform transform = bound.method().fit(Sample.of(values, scope.learning()));
                if (transform.isIdentity()) {
                    continue;
                }
                transforms.add(new Stage.Treated(scope.periods(), transform));
                learned.add(new Learned("treat", code, bound.name(), scope.periods(), transform.constants()));
                treated = treated == values ? values.clone() : treated;
                for (int row : scope.targets()) {
                    current = row;
                    treated[row] = transform.apply(values[row]);
                }
            } catch (NotComputable refusal) {
                run.report(refusal, bound.at(), Name.of(code), current);
            }
        }
        return new Made(treated, new Stage.Trace(learned, transforms));
    }
}
