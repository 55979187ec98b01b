package dev.pagoda.answers;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.plan.ImputedShare;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.List;

/** The rows of {@code scores.csv}. The index itself adds to no other node, so its contribution is empty. */
record ScoreRows(Edition edition) {
    void write(CsvRows rows) {
        for (String column :
                List.of("period", "unit", "node", "score", "rank", "tier", "contribution", "coverage", "imputed")) {
            rows.text(column);
        }
        rows.end();
        Result result = edition.result();
        Coverage coverage = new Coverage(result);
        ImputedShare imputed = new ImputedShare(result);
        List<String> nodes =
                edition.framework().nodes().stream().map(Node::code).toList();
        List<String> units = result.observed().units();
        for (Integer period : result.methodology().periods()) {
            String year = period.toString();
            for (int unit = 0; unit < units.size(); unit++) {
                int row = result.row(unit, period);
                double[] contributions = contributions(result, row, nodes.size());
                double[] shares = coverage.shares(row);
                for (int node = 0; node < nodes.size(); node++) {
                    rows.text(year).text(units.get(unit)).text(nodes.get(node));
                    rows.number(result.score(node, row)).number(result.rank(node, row));
                    rows.text(RankingRows.tier(result.tier(node, row)));
                    rows.number(contributions[node]).number(shares[node]);
                    rows.number(imputed.of(node, row)).end();
                }
            }
        }
    }

    private static double[] contributions(Result result, int row, int nodes) {
        Framework framework = result.framework();
        double[] contributions = new double[nodes];
        Arrays.fill(contributions, Double.NaN);
        for (int node = 0; node < nodes; node++) {
            int[] children = framework.children(node);
            if (children.length > 0) {
                double[] parts = result.contributions(node, row);
                for (int j = 0; j < children.length; j++) {
                    contributions[children[j]] = parts[j];
                }
            }
        }
        return contributions;
    }
}
