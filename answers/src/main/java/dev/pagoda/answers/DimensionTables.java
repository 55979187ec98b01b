package dev.pagoda.answers;

import dev.pagoda.core.model.Language;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.coherence.Importance;
import dev.pagoda.readings.coherence.ImportanceTable;
import dev.pagoda.readings.statistics.Adequacy;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.PrincipalComponents;
import dev.pagoda.readings.statistics.Reliability;
import dev.pagoda.readings.statistics.Sphericity;
import dev.pagoda.readings.statistics.VarianceShares;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How the children of each dimension hold together, as rows of tables. Where a statistic cannot be computed the column {@code reason} says why. */
record DimensionTables(Coherence coherence) {
    /** A row for each component and each child. */
    void components(CsvRows rows) {
        rows.row("node", "component", "eigenvalue", "share", "cumulative", "child", "loading", "correlation", "reason");
        for (DimensionCoherence dimension : coherence.dimensions()) {
            if (dimension.components() instanceof Attempt.Found<PrincipalComponents> found) {
                components(rows, dimension, found.value());
            } else {
                rows.row(dimension.code(), "", "", "", "", "", "", "", reason(dimension.components()));
            }
        }
    }

    private static void components(CsvRows rows, DimensionCoherence dimension, PrincipalComponents found) {
        for (int component = 0; component < found.count(); component++) {
            for (int child = 0; child < dimension.children().size(); child++) {
                rows.row(
                        dimension.code(),
                        component + 1,
                        found.eigenvalues()[component],
                        found.share(component),
                        found.cumulativeShare(component),
                        dimension.children().get(child),
                        found.loadings()[component][child],
                        found.correlation(component, child),
                        "");
            }
        }
    }

    /** A row for each dimension as a whole, followed by one for each child. */
    void reliability(CsvRows rows) {
        rows.row(
                "node",
                "child",
                "alpha",
                "alpha_without",
                "alpha_indicators",
                "kmo",
                "bartlett_chi_squared",
                "bartlett_degrees",
                "bartlett_p",
                "reason");
        for (DimensionCoherence dimension : coherence.dimensions()) {
            Sphericity none = new Sphericity(Double.NaN, 0, Double.NaN);
            Sphericity sphericity = dimension.sphericity().found().orElse(none);
            rows.row(
                    dimension.code(),
                    "",
                    dimension.reliability().found().map(Reliability::alpha).orElse(Double.NaN),
                    "",
                    dimension
                            .indicatorReliability()
                            .found()
                            .map(Reliability::alpha)
                            .orElse(Double.NaN),
                    dimension.adequacy().found().map(Adequacy::overall).orElse(Double.NaN),
                    sphericity.chiSquared(),
                    dimension.sphericity().found().isPresent() ? sphericity.degrees() : "",
                    sphericity.p(),
                    reasons(dimension));
            for (int child = 0; child < dimension.children().size(); child++) {
                int place = child;
                rows.row(
                        dimension.code(),
                        dimension.children().get(child),
                        "",
                        dimension
                                .reliability()
                                .found()
                                .map(found -> found.without()[place])
                                .orElse(Double.NaN),
                        "",
                        dimension
                                .adequacy()
                                .found()
                                .map(found -> found.byColumn()[place])
                                .orElse(Double.NaN),
                        "",
                        "",
                        "",
                        "");
            }
        }
    }

    private static String reasons(DimensionCoherence dimension) {
        return Stream.of(dimension.reliability(), dimension.adequacy(), dimension.sphericity())
                .map(DimensionTables::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** A row for each node and each node above it that it is compared for: its parent, and the index. */
    void importance(CsvRows rows) {
        rows.row(
                "node",
                "target",
                "weight",
                "effective_weight",
                "weight_share",
                "squared_correlation",
                "first_order",
                "importance_share",
                "ratio",
                "shapley_share",
                "covariance_share",
                "reason");
        Map<String, Double> effective = new HashMap<>();
        for (ImportanceTable table : coherence.indexImportance()) {
            table.nodes().forEach(node -> effective.put(node.code(), node.weight()));
        }
        for (DimensionCoherence dimension : coherence.dimensions()) {
            for (int child = 0; child < dimension.children().size(); child++) {
                Importance node = dimension.importance().nodes().get(child);
                int place = child;
                Object shapley = dimension
                        .shares()
                        .found()
                        .map(VarianceShares::shares)
                        .map(shares -> shares[place])
                        .orElse(Double.NaN);
                Object covariance = dimension
                        .covarianceShares()
                        .found()
                        .map(shares -> shares[place])
                        .orElse(Double.NaN);
                row(rows, node, dimension.code(), effective, shapley, covariance, reason(dimension.shares()));
            }
        }
        coherence.indexImportance().stream()
                .filter(table -> table.depth() > 1)
                .forEach(table -> table.nodes()
                        .forEach(node -> row(rows, node, table.target(), effective, Double.NaN, Double.NaN, "")));
    }

    private static void row(
            CsvRows rows,
            Importance node,
            String target,
            Map<String, Double> effective,
            Object shapley,
            Object covariance,
            String reason) {
        rows.row(
                node.code(),
                target,
                node.weight(),
                Objects.requireNonNull(effective.get(node.code())),
                node.weightShare(),
                node.squaredCorrelation(),
                node.firstOrder(),
                node.importanceShare(),
                node.ratio(),
                shapley,
                covariance,
                reason);
    }

    /** Why a statistic could not be computed, in English; empty if it could. */
    static String reason(Attempt<?> attempt) {
        return attempt.refusal()
                .map(refused -> refused.obstacle().text().in(Language.EN)
                        + (refused.limit() > 0 ? " (" + refused.count() + ", limit " + refused.limit() + ")" : ""))
                .orElse("");
    }
}
