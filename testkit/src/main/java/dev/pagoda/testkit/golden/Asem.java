// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * The ASEM data of the R package COINr 1.1.14 (51 countries, 49 indicators) and what that package makes of them. The
 * files stay in the shared folder beside the checkout; without it every test that asks for them is skipped and says so.
 */
@NullUnmarked // a column that is not there fails the test, as it should
public final class Asem {
    private Asem() {}

    /** Rows of a reference file by column name. */
    public static List<Map<String, String>> rows(String name) {
        return ReferenceFigures.table("coinr/" + name).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    public static double number(String text) {
        return text.equals("NA") || text.equals("NaN") || text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** The framework of the package's metadata; every node may carry a weight of its own, or 1. */
    public static Framework framework() {
        List<Map<String, String>> meta = rows("raw/asem_imeta.csv");
        Node index = node("Index", meta);
        List<Denominator> denominators = meta.stream()
                .filter(row -> row.get("Type").equals("Denominator"))
                .map(row -> Denominator.of(row.get("iCode")))
                .toList();
        return new Framework((Dimension) index, denominators);
    }

    private static Node node(String code, List<Map<String, String>> meta) {
        Map<String, String> own = meta.stream()
                .filter(row -> row.get("iCode").equals(code))
                .findFirst()
                .orElseThrow();
        double weight = number(own.get("Weight"));
        if (own.get("Type").equals("Indicator")) {
            Direction direction =
                    own.get("Direction").equals("1") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
            Indicator indicator = Indicator.of(code, weight, direction);
            String denominator = own.get("Denominator");
            return denominator.equals("NA") ? indicator : indicator.per(denominator, 1);
        }
        Node[] children = meta.stream()
                .filter(row -> row.get("Parent").equals(code))
                .map(row -> node(row.get("iCode"), meta))
                .toArray(Node[]::new);
        return Dimension.of(code, weight, children);
    }

    public static List<Unit> units() {
        return rows("raw/asem_idata.csv").stream()
                .map(row -> row.get("EurAsia_group").equals("NA")
                        ? Unit.of(row.get("uCode"))
                        : Unit.of(row.get("uCode")).in("EurAsia", row.get("EurAsia_group")))
                .toList();
    }

    public static Result run(Step... steps) {
        return run("raw/asem_idata.csv", List.of(2018), steps);
    }

    /** Runs steps on the data of the given periods. */
    public static Result run(String data, List<Integer> periods, Step... steps) {
        Methodology methodology = new Methodology(framework(), units(), periods.get(0), periods, List.of(steps));
        Table.Builder table = Table.builder(methodology, periods);
        for (Map<String, String> row : rows(data)) {
            for (int column = 0; column < methodology.framework().columns().size(); column++) {
                double value = number(row.get(methodology.framework().columns().get(column)));
                table.put(row.get("uCode"), column, Integer.parseInt(row.get("Time")), value);
            }
        }
        Compilation compilation = Plan.compile(methodology);
        assertThat(compilation).isInstanceOf(Compilation.Ready.class);
        Outcome outcome = ((Compilation.Ready) compilation).plan().run(table.build());
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    /** Every cell of a data set after a step agrees to 1e-12 relative. */
    public static void assertStage(Result result, String step, String reference) {
        Table table = result.stages().stream()
                .filter(stage -> stage.step().equals(step))
                .findFirst()
                .orElseThrow()
                .table();
        for (Map<String, String> row : rows(reference)) {
            int unit = table.units().indexOf(row.get("uCode"));
            int at =
                    table.row(unit, row.containsKey("Time") ? table.periodIndex(Integer.parseInt(row.get("Time"))) : 0);
            for (Indicator indicator : result.framework().indicators()) {
                int column = result.framework().column(indicator);
                close(
                        table.value(column, at),
                        number(row.get(indicator.code())),
                        row.get("uCode") + " " + indicator.code());
            }
        }
    }

    /** Every node's score agrees to 1e-12 relative; the reference holds a column for each node. */
    public static void assertScores(Result result, String reference) {
        for (Map<String, String> row : rows(reference)) {
            int unit = result.observed().units().indexOf(row.get("uCode"));
            int at = row.containsKey("Time")
                    ? result.row(unit, Integer.parseInt(row.get("Time")))
                    : result.row(unit, result.methodology().edition());
            for (int node = 0; node < result.framework().nodes().size(); node++) {
                String code = result.framework().nodes().get(node).code();
                close(result.score(node, at), number(row.get(code)), row.get("uCode") + " " + code);
            }
        }
    }

    public static void close(double actual, double expected, String what) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual).as(what).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }
    }
}
