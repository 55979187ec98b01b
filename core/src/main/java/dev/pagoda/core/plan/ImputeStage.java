// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Imputed;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills gaps, each indicator by its own imputation. {@code groups} and {@code scored} as in {@link Incomplete}. */
record ImputeStage(
        List<Bound<Imputation>> byIndicator,
        LearnFrom learnFrom,
        List<Integer> live,
        Map<String, String[]> groups,
        boolean scored)
        implements DataStage {
    static ImputeStage of(
            List<Bound<Imputation>> byIndicator,
            LearnFrom learnFrom,
            List<Integer> live,
            List<Unit> units,
            boolean scored) {
        return new ImputeStage(byIndicator, learnFrom, live, groups(units), scored);
    }

    /** The data with gaps in some periods. */
    private record PeriodGaps(List<Integer> periods, Incomplete data) {}

    @Override
    public void apply(Run run) {
        for (int column = 0; column < byIndicator.size(); column++) {
            if (run.touched.any() && byIndicator.get(column).method().readsOtherColumns()) {
                run.touched.add(column);
            }
        }
        Table before = run.table();
        List<PeriodGaps> gaps = learnFrom.scopes(run, live).stream()
                .map(scope -> new PeriodGaps(scope.periods(), incomplete(run, before, scope)))
                .toList();
        run.step(
                "impute",
                column -> byIndicator.get(column).at(),
                (column, values) -> filled(run, gaps, column, values));
    }

    private Incomplete incomplete(Run run, Table before, LearnFrom.Scope scope) {
        return new Incomplete(before, scope.targets(), scope.learning(), groups, run.methodology.framework(), scored);
    }

    private Made filled(Run run, List<PeriodGaps> gaps, int column, double[] values) {
        Bound<Imputation> bound = byIndicator.get(column);
        String code = run.table().columns().get(column);
        List<Learned> learned = new ArrayList<>();
        double[] filled = values;
        for (PeriodGaps one : gaps) {
            int[] targets = one.data().targets();
            if (!hasGap(values, targets)) {
                continue;
            }
            try {
                Imputed imputed = bound.method().impute(one.data(), column);
                filled = filled == values ? values.clone() : filled;
                for (int row : targets) {
                    filled[row] = imputed.values()[row];
                }
                if (!imputed.constants().isEmpty()) {
                    learned.add(new Learned("impute", code, bound.name(), one.periods(), imputed.constants()));
                }
            } catch (NotComputable refusal) {
                run.report(refusal, bound.at(), Name.of(code), refusal.row());
            }
        }
        return Made.learning(filled, learned);
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
