// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;

/** Who stands below whom in the framework of the ASEM data. */
final class Lineage {
    private static final List<String> LEVELS = List.of("Indicator", "Pillar", "Sub-index", "Index");

    private Lineage() {}

    /** Codes of a level, 1 the indicators, below a node of any higher level. */
    static List<String> below(String node, int level) {
        List<NamedCsvRecord> lineage = ReferenceFigures.table("coinr/coin/meta_lineage.csv");
        return lineage.stream()
                .filter(row -> LEVELS.subList(level, LEVELS.size()).stream()
                        .anyMatch(name -> row.getField(name).equals(node)))
                .map(row -> row.getField(LEVELS.get(level - 1)))
                .distinct()
                .toList();
    }

    /** The node at a level above an indicator. */
    static String above(String indicator, String level) {
        return ReferenceFigures.table("coinr/coin/meta_lineage.csv").stream()
                .filter(row -> row.getField("Indicator").equals(indicator))
                .findFirst()
                .orElseThrow()
                .getField(level);
    }

    /** {@code [code][row]}: columns of one of the package's data sets, such as Raw. */
    static double[][] columns(String dataSet, List<String> codes) {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/coin/" + dataSet + ".csv");
        return codes.stream().map(code -> ReferenceFigures.column(table, code)).toArray(double[][]::new);
    }
}
