package dev.pagoda.answers;

import dev.pagoda.core.model.Framework;
import dev.pagoda.readings.coherence.Availability;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.DenominatorLink;
import dev.pagoda.readings.coherence.Described;
import dev.pagoda.readings.coherence.Flag;
import dev.pagoda.readings.coherence.Relation;
import dev.pagoda.readings.statistics.Coefficient;
import dev.pagoda.readings.statistics.Correlated;
import dev.pagoda.readings.statistics.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a framework holds together as CSV tables; written like those of the results. */
public final class CoherenceTables {
    private final Coherence coherence;
    private final Framework framework;

    /** Tables of a reading of a result with this framework. */
    public CoherenceTables(Coherence coherence, Framework framework) {
        this.coherence = coherence;
        this.framework = framework;
    }

    /** Writes the tables into a folder. */
    public void writeTo(Path folder) throws IOException {
        DimensionTables dimensions = new DimensionTables(coherence);
        CsvRows.write(folder.resolve("findings.csv"), this::findings);
        CsvRows.write(folder.resolve("statistics.csv"), this::statistics);
        CsvRows.write(folder.resolve("correlations.csv"), this::correlations);
        CsvRows.write(folder.resolve("components.csv"), dimensions::components);
        CsvRows.write(folder.resolve("reliability.csv"), dimensions::reliability);
        CsvRows.write(folder.resolve("importance.csv"), dimensions::importance);
        CsvRows.write(folder.resolve("availability.csv"), this::availability);
        CsvRows.write(folder.resolve("denominators.csv"), this::denominators);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void findings(CsvRows rows) {
        rows.row("weakness", "code", "other", "value", "limit");
        for (Flag flag : coherence.flags()) {
            rows.row(word(flag.weakness()), flag.code(), flag.other(), flag.value(), flag.limit());
        }
    }

    private void statistics(CsvRows rows) {
        rows.row(
                "node",
                "basis",
                "values",
                "missing",
                "min",
                "max",
                "mean",
                "median",
                "sd",
                "skewness",
                "kurtosis",
                "zeros",
                "unique",
                "most_frequent",
                "flag");
        for (Described described : coherence.descriptions()) {
            Description is = described.description();
            rows.row(
                    described.code(),
                    word(described.basis()),
                    is.count(),
                    is.missing(),
                    is.min(),
                    is.max(),
                    is.mean(),
                    is.median(),
                    is.deviation(),
                    is.skewness(),
                    is.kurtosis(),
                    is.zeros(),
                    is.unique(),
                    is.same(),
                    described.hasOutliers(coherence.settings().data()) ? "outliers" : "");
        }
    }

    /** A row for each pair of nodes and each coefficient, in the order of the framework. */
    private void correlations(CsvRows rows) {
        Map<String, String> flags = pairFlags();
        rows.row("one", "other", "level", "method", "r", "p", "n", "flag");
        int nodes = framework.nodes().size();
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                String first = framework.nodes().get(one).code();
                String second = framework.nodes().get(other).code();
                for (Coefficient method : Coefficient.values()) {
                    Correlated found =
                            coherence.correlations().between(one, other).by(method);
                    boolean judged = method == coherence.settings().coefficient();
                    rows.row(
                            first,
                            second,
                            level(one, other),
                            word(method),
                            found.r(),
                            found.p(),
                            found.n(),
                            judged ? flags.getOrDefault(first + "\n" + second, "") : "");
                }
            }
        }
    }

    /** How two nodes stand to one another: {@code siblings}, {@code parent} for a node and the one above it, {@code ancestor}, {@code level}, {@code other}. */
    private String level(int one, int other) {
        if (framework.parent(one) == framework.parent(other)) {
            return word(Relation.SIBLINGS);
        }
        if (framework.parent(other) == one) {
            return word(Relation.PARENT);
        }
        int above = framework.parent(other);
        while (above > one) {
            above = framework.parent(above);
        }
        if (above == one) {
            return word(Relation.ANCESTOR);
        }
        return framework.depth(one) == framework.depth(other) ? word(Relation.LEVEL) : "other";
    }

    private Map<String, String> pairFlags() {
        Map<String, String> flags = new HashMap<>();
        for (Flag flag : coherence.flags()) {
            int one = framework.position(flag.code());
            int other = framework.position(flag.other());
            switch (flag.weakness()) {
                case REDUNDANT, NEGATIVE, WEAK_IN_PARENT, AGAINST_INDEX, CLOSER_TO_OTHER ->
                    flags.merge(
                            one < other ? flag.code() + "\n" + flag.other() : flag.other() + "\n" + flag.code(),
                            word(flag.weakness()),
                            (before, more) -> before + "; " + more);
                default -> {}
            }
        }
        return flags;
    }

    /** A row for each unit in each period and each node. */
    private void availability(CsvRows rows) {
        rows.row("unit", "period", "ranked", "missing", "zeros", "available", "non_zero", "node", "node_available");
        for (Availability.OfUnit unit : coherence.availability().units()) {
            for (int node = 0; node < framework.nodes().size(); node++) {
                rows.row(
                        unit.unit(),
                        unit.period(),
                        unit.isRanked(),
                        unit.missing(),
                        unit.zeros(),
                        unit.available(),
                        unit.nonZero(),
                        framework.nodes().get(node).code(),
                        unit.byNode()[node]);
            }
        }
    }

    private void denominators(CsvRows rows) {
        rows.row("indicator", "denominator", "divided", "method", "r_before", "r_after", "p_after", "n", "flag");
        Map<String, String> flags = coherence.flags().stream()
                .filter(flag -> flag.weakness().name().endsWith("SIZE"))
                .collect(Collectors.toMap(
                        flag -> flag.code() + "\n" + flag.other(), flag -> word(flag.weakness()), (one, same) -> one));
        for (DenominatorLink link : coherence.denominators()) {
            for (Coefficient method : List.of(Coefficient.values())) {
                Correlated after = link.after().by(method);
                boolean judged = method == coherence.settings().coefficient();
                rows.row(
                        link.indicator(),
                        link.denominator(),
                        word(link.division()),
                        word(method),
                        link.before().by(method).r(),
                        after.r(),
                        after.p(),
                        after.n(),
                        judged ? flags.getOrDefault(link.indicator() + "\n" + link.denominator(), "") : "");
            }
        }
    }
}
