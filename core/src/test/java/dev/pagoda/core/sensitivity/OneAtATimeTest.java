package dev.pagoda.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private static final String TAI = "cases/G-sensitivity/weight-one-at-a-time-tai.json";

    /** Ranks of units with eight indicators, {@code scores[unit][indicator]}, the weight of one of them multiplied. */
    private static double[] ranks(double[][] scores, int indicator, double factor) {
        Indicator[] indicators = IntStream.range(0, 8)
                .mapToObj(i -> Indicator.of("i" + i, i == indicator ? factor : 1, Direction.HIGHER_IS_BETTER))
                .toArray(Indicator[]::new);
        Framework framework = new Framework(Dimension.of("TAI", 1, indicators), List.of());
        List<Unit> units = IntStream.range(0, scores.length)
                .mapToObj(u -> Unit.of("u" + u))
                .toList();
        double[][] columns = new double[8][scores.length];
        for (int unit = 0; unit < scores.length; unit++) {
            for (int i = 0; i < 8; i++) {
                columns[i][unit] = scores[unit][i];
            }
        }
        Methodology methodology = Methodology.of(
                framework,
                units,
                2002,
                Step.of("weigh", "method", "given", "rescale", true),
                Step.of("aggregate", "method", "arithmetic"));
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Table table =
                Table.of(framework.columns(), units.stream().map(Unit::code).toList(), 2002, columns);
        Result result = ((Outcome.Finished) plan.run(table)).result();
        return IntStream.range(0, scores.length)
                .mapToDouble(unit -> result.rank(0, unit))
                .toArray();
    }

    @Test
    void reproduces_the_shifts_of_the_technology_achievement_index() {
        double[][] scores = Reference.matrix(Reference.json(TAI, "input", "normalised"));
        double[] factors = Reference.numbers(Reference.json(TAI, "parameters", "factors"));
        double[] nominal = ranks(scores, 0, 1);
        assertThat(nominal).containsExactly(Reference.numbers(Reference.json(TAI, "expected", "base_rank")));
        OneAtATime analysis = OneAtATime.of(
                nominal,
                new int[] {4, 4, 4, 4, 4, 4, 4, 4},
                (choice, alternative) -> ranks(scores, choice, factors[alternative]));
        List<?> expected = (List<?>) Reference.json(TAI, "expected", "runs");
        assertThat(analysis.changes()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Map<?, ?> run = (Map<?, ?>) expected.get(i);
            OneAtATime.Change change = analysis.changes().get(i);
            assertThat((double) change.choice() + 1).isEqualTo(run.get("indicator"));
            assertThat(factors[change.alternative()]).isEqualTo(run.get("factor"));
            assertThat(change.outputs()).containsExactly(Reference.numbers(run.get("ranks")));
            assertThat(change.meanShift()).isCloseTo((Double) run.get("R_S"), within(1e-12));
            assertThat(change.largestShift()).isEqualTo(run.get("max_shift"));
        }
    }

    @Test
    void a_unit_without_an_output_is_left_out_of_the_shifts() {
        double none = Double.NaN;
        OneAtATime analysis = OneAtATime.of(
                new double[] {1, none, 3},
                new int[] {1, 0, 1},
                (choice, alternative) -> choice == 0 ? new double[] {2, 1, none} : new double[] {none, 1, none});
        assertThat(analysis.changes()).extracting(OneAtATime.Change::choice).containsExactly(0, 2);
        assertThat(analysis.changes().get(0).meanShift()).isEqualTo(1);
        assertThat(analysis.changes().get(1).meanShift()).isNaN();
        assertThat(analysis.changes().get(1).largestShift()).isNaN();
    }
}
