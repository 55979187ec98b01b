// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * The ASEM data of the R package COINr 1.1.14 (51 countries, 49 indicators) as a run, and what that package makes of
 * them.
 */
public final class Asem {
    private Asem() {}

    /** The example of the package: its six steps. */
    public static Result example() {
        return run(
                Step.of("denominate"),
                Step.of("impute", "method", "group-mean", "group", "EurAsia_group"),
                Step.of("screen", "coverage", 0.9),
                Step.of("treat", "method", "winsorise-then-log", "skewness", 2, "kurtosis", 3.5, "most", 5),
                Step.of("normalise", "method", "min-max", "lower", 0, "upper", 100),
                Step.of("weigh", "method", "given", "rescale", true),
                Step.of("aggregate", "method", "arithmetic"));
    }

    public static Result run(Step... steps) {
        List<NamedCsvRecord> data = ReferenceFigures.table("coinr/raw/asem_idata.csv");
        Methodology methodology = Methodology.of(framework(), units(data), 2018, steps);
        Table.Builder table = Table.builder(methodology, List.of(2018));
        List<String> columns = methodology.framework().columns();
        for (int column = 0; column < columns.size(); column++) {
            double[] values = ReferenceFigures.column(data, columns.get(column));
            for (int unit = 0; unit < values.length; unit++) {
                table.put(data.get(unit).getField("uCode"), column, 2018, values[unit]);
            }
        }
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Outcome outcome = plan.run(table.build());
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    private static List<Unit> units(List<NamedCsvRecord> data) {
        return data.stream()
                .map(row -> {
                    Unit unit = Unit.of(row.getField("uCode"));
                    for (String grouping : List.of("EurAsia_group", "GDPpc_group")) {
                        String group = row.getField(grouping);
                        unit = group.equals("NA") ? unit : unit.in(grouping, group);
                    }
                    return unit;
                })
                .toList();
    }

    private static Framework framework() {
        List<NamedCsvRecord> meta = ReferenceFigures.table("coinr/raw/asem_imeta.csv");
        return new Framework(
                (Dimension) node("Index", meta),
                meta.stream()
                        .filter(row -> row.getField("Type").equals("Denominator"))
                        .map(row -> Denominator.of(row.getField("iCode")))
                        .toList());
    }

    private static Node node(String code, List<NamedCsvRecord> meta) {
        NamedCsvRecord own = meta.stream()
                .filter(row -> row.getField("iCode").equals(code))
                .findFirst()
                .orElseThrow();
        double weight = Double.parseDouble(own.getField("Weight"));
        if (own.getField("Type").equals("Indicator")) {
            Direction direction =
                    own.getField("Direction").equals("1") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
            Indicator indicator = Indicator.of(code, weight, direction);
            String denominator = own.getField("Denominator");
            return denominator.equals("NA") ? indicator : indicator.per(denominator, 1);
        }
        List<Node> children = new ArrayList<>();
        meta.stream()
                .filter(row -> row.getField("Parent").equals(code))
                .forEach(row -> children.add(node(row.getField("iCode"), meta)));
        return Dimension.of(code, weight, children.toArray(Node[]::new));
    }

    public static double[] column(String file, String column) {
        return ReferenceFigures.column(ReferenceFigures.table("coinr/" + file), column);
    }

    public static List<String> texts(String file, String column) {
        return ReferenceFigures.table("coinr/" + file).stream()
                .map(row -> row.getField(column))
                .toList();
    }
}
