package dev.pagoda.core.plan;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Treats outliers and skew, each indicator by its own treatment, learned from the units that count. */
record TreatStage(List<Bound<Treatment>> byIndicator, LearnFrom learnFrom, List<Integer> live) implements DataStage {
    private record Fitted(LearnFrom.Scope scope, Transform transform) {}

    @Override
    public void apply(Run run) {
        List<LearnFrom.Scope> scopes = learnFrom.scopes(run, live);
        List<List<Fitted>> fitted = new ArrayList<>();
        for (int column = 0; column < run.table().columns().size(); column++) {
            fitted.add(new ArrayList<>());
        }
        Table after = run.table()
                .map((column, values) -> column < byIndicator.size()
                        ? treated(run, scopes, column, values, fitted.get(column))
                        : values);
        run.finish(stage(after, fitted));
    }

    private double[] treated(Run run, List<LearnFrom.Scope> scopes, int column, double[] values, List<Fitted> fitted) {
        Bound<Treatment> bound = byIndicator.get(column);
        double[] treated = values;
        for (LearnFrom.Scope scope : scopes) {
            int current = -1;
            try {
                Transform transform = bound.method().fit(Sample.of(values, scope.learning()));
                if (transform.isIdentity()) {
                    continue;
                }
                fitted.add(new Fitted(scope, transform));
                treated = treated == values ? values.clone() : treated;
                for (int row : scope.targets()) {
                    current = row;
                    treated[row] = transform.apply(values[row]);
                }
            } catch (NotComputable refusal) {
                run.report(refusal, bound.at(), run.table().columns().get(column), current);
            }
        }
        return treated;
    }

    private Stage stage(Table after, List<List<Fitted>> fitted) {
        List<Learned> learned = new ArrayList<>();
        List<List<Stage.Treated>> treated = new ArrayList<>();
        for (int column = 0; column < fitted.size(); column++) {
            List<Stage.Treated> ofColumn = new ArrayList<>();
            treated.add(ofColumn);
            for (Fitted one : fitted.get(column)) {
                ofColumn.add(new Stage.Treated(one.scope().periods(), one.transform()));
                learned.add(new Learned(
                        "treat",
                        after.columns().get(column),
                        byIndicator.get(column).name(),
                        one.scope().periods(),
                        one.transform().constants()));
            }
        }
        return new Stage("treat", after, learned, treated);
    }
}
