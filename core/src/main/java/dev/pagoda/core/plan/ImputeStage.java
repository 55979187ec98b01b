package dev.pagoda.core.plan;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputed;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills gaps, each indicator by its own imputation. */
record ImputeStage(List<Bound<Imputation>> byIndicator, LearnFrom learnFrom, List<Integer> live) implements DataStage {
    @Override
    public void apply(Run run) {
        Table table = run.table();
        List<List<Learned>> learned = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            learned.add(new ArrayList<>());
        }
        for (LearnFrom.Scope scope : learnFrom.scopes(run, live)) {
            Incomplete data = new Incomplete(table, scope.targets(), scope.learning(), groups(run.methodology.units()));
            run.finishQuietly(run.table()
                    .map((column, values) -> column < byIndicator.size()
                            ? filled(run, data, scope, column, values, learned.get(column))
                            : values));
        }
        run.finish(new Stage(
                "impute", run.table(), learned.stream().flatMap(List::stream).toList(), List.of()));
    }

    private double[] filled(
            Run run, Incomplete data, LearnFrom.Scope scope, int column, double[] values, List<Learned> learned) {
        if (!hasGap(values, scope.targets())) {
            return values;
        }
        Bound<Imputation> bound = byIndicator.get(column);
        String code = data.table().columns().get(column);
        try {
            Imputed imputed = bound.method().impute(data, column);
            double[] filled = values.clone();
            for (int row : scope.targets()) {
                filled[row] = imputed.values()[row];
            }
            if (!imputed.constants().isEmpty()) {
                learned.add(new Learned("impute", code, bound.name(), scope.periods(), imputed.constants()));
            }
            return filled;
        } catch (NotComputable refusal) {
            run.report(refusal, bound.at(), code, refusal.row());
            return values;
        }
    }

    private static boolean hasGap(double[] values, int[] rows) {
        for (int row : rows) {
            if (Double.isNaN(values[row])) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String[]> groups(List<Unit> units) {
        Map<String, String[]> groups = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            for (Map.Entry<String, String> group : units.get(u).groups().entrySet()) {
                groups.computeIfAbsent(group.getKey(), grouping -> noGroups(units.size()))[u] = group.getValue();
            }
        }
        return groups;
    }

    private static String[] noGroups(int units) {
        String[] none = new String[units];
        Arrays.fill(none, "");
        return none;
    }
}
