// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.goal.Bounds;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalOutcome;
import dev.pagoda.audit.goal.GoalTarget;
import dev.pagoda.audit.goal.Option;
import dev.pagoda.audit.goal.QuantityChange;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it takes to gain a place, put to the test in the files of the example: a change that is proposed is written
 * there, and the folder is read and run anew.
 */
class ReachGoalTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "china-scitech-finance");
    private static final int TRIED_BELOW = 10;

    @TempDir
    private static Path folder;

    private static Map<String, String> texts;
    private static Project project;
    private static Result result;
    private static int edition;

    /** Every ranked unit but the first, with what is proposed. */
    private static Map<Integer, GoalOutcome.Attained> answers;

    @BeforeAll
    static void readAndAsk() throws IOException {
        texts = read();
        write(List.of());
        Checked checked = new CheckProject(folder).check();
        project = checked.project().orElseThrow();
        result = checked.result().orElseThrow();
        edition = result.methodology().edition();
        answers = new TreeMap<>();
        for (int unit : result.ranking(0, edition)) {
            if (find(unit, Bounds.DEFAULT) instanceof GoalOutcome.Attained attained) {
                answers.put(unit, attained);
            }
        }
        assertThat(answers).hasSize(result.ranking(0, edition).size() - 1);
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = EXAMPLE.relativize(file);
                if (!relative.startsWith("results")) {
                    read.put(relative.toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return read;
    }

    /** Writes the example to the folder, with other values in some places. */
    private static void write(List<Edit> edits) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, edited(file.getKey(), file.getValue(), edits));
        }
    }

    /** A place in a file and the text to stand there. */
    private record Edit(Location at, String text) {}

    private static String edited(String file, String text, List<Edit> edits) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (Edit edit : edits) {
            if (edit.at().file().equals(file)) {
                String line = lines.get(edit.at().line() - 1);
                int start = edit.at().column() - 1;
                lines.set(
                        edit.at().line() - 1,
                        line.substring(0, start)
                                + edit.text()
                                + line.substring(start + edit.at().length()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Every observation that says what counts for the cells of a change: the one that was chosen and those that agree
     * with it.
     */
    private static List<Edit> edits(int unit, QuantityChange change) {
        List<Edit> edits = new ArrayList<>();
        String text = new BigDecimal(change.to())
                .setScale(change.quantity().decimals(), RoundingMode.HALF_EVEN)
                .toPlainString();
        for (int column : change.quantity().columns()) {
            String code = project.units().get(unit).code();
            String indicator = project.framework().columns().get(column);
            int period = edition - Evidence.lag(project.framework(), column);
            Observation chosen =
                    project.evidence().find(code, indicator, period).orElseThrow();
            edits.add(new Edit(chosen.at(), text));
            project.evidence().others(code, indicator, period).stream()
                    .filter(other -> other.value() == chosen.value())
                    .forEach(other -> edits.add(new Edit(other.at(), text)));
        }
        return edits;
    }

    private static double rankAfterWriting(int unit, List<QuantityChange> changes) throws IOException {
        write(changes.stream().flatMap(change -> edits(unit, change).stream()).toList());
        Checked checked = new CheckProject(folder).check();
        assertThat(checked.problems()).filteredOn(Problem::isError).isEmpty();
        Result after = checked.result().orElseThrow();
        return after.rank(0, after.row(unit, edition));
    }

    /** By a full run of the method. */
    private static double rankWith(int unit, List<QuantityChange> changes) {
        int row = result.row(unit, edition);
        List<Table.Cell> cells =
                changes.stream().flatMap(change -> change.cells(row).stream()).toList();
        Plan plan = ((Compilation.Ready) Plan.compile(result.methodology())).plan();
        Outcome outcome = plan.run(result.observed().with(cells));
        return ((Outcome.Finished) outcome).result().rank(0, row);
    }

    private static double rank(int unit) {
        return result.rank(0, result.row(unit, edition));
    }

    private static GoalOutcome find(int unit, Bounds bounds) {
        return new ReachGoal(project, result).find(new Goal(unit, new GoalTarget.Gain(1), bounds, Goal.Rivals.FIXED));
    }

    private static QuantityChange less(QuantityChange change, long steps) {
        double ten = Math.pow(10, change.quantity().decimals());
        double sign = Math.signum(change.to() - change.from());
        return new QuantityChange(
                change.quantity(), change.from(), (Math.rint(change.to() * ten) - sign * steps) / ten, Double.NaN);
    }

    @Test
    void a_proposal_written_into_the_data_gains_the_place() throws IOException {
        for (Map.Entry<Integer, GoalOutcome.Attained> answer : answers.entrySet()) {
            int unit = answer.getKey();
            List<QuantityChange> changes = answer.getValue().proposal().changes();
            double promised = answer.getValue().proposal().result().rank(0, result.row(unit, edition));
            assertThat(rankAfterWriting(unit, changes))
                    .as(project.units().get(unit).name().en() + " " + changes)
                    .isEqualTo(promised)
                    .isLessThanOrEqualTo(rank(unit) - 1);
        }
    }

    @Test
    void with_a_step_less_of_any_of_its_changes_it_does_not() throws IOException {
        for (Map.Entry<Integer, GoalOutcome.Attained> answer : answers.entrySet()) {
            List<QuantityChange> changes = answer.getValue().proposal().changes();
            for (int i = 0; i < changes.size(); i++) {
                List<QuantityChange> fewer = new ArrayList<>(changes);
                fewer.set(i, less(changes.get(i), 1));
                assertThat(rankWith(answer.getKey(), fewer)).isGreaterThan(rank(answer.getKey()) - 1);
            }
        }
        int first = answers.keySet().iterator().next();
        QuantityChange change = answers.get(first).proposal().changes().get(0);
        assertThat(rankAfterWriting(first, List.of(less(change, 1)))).isGreaterThan(rank(first) - 1);
    }

    @Test
    void no_smaller_change_of_any_indicator_gains_the_place() {
        int tried = 0;
        for (Map.Entry<Integer, GoalOutcome.Attained> answer : answers.entrySet()) {
            double least = answer.getValue().proposal().size();
            for (Option option : answer.getValue().survey().options()) {
                tried += requireShort(answer.getKey(), option, least);
            }
        }
        assertThat(tried).isGreaterThan(2500);
    }

    /** Tries the largest change of a quantity that is smaller than a size, and others spread below it. */
    private static int requireShort(int unit, Option option, double size) {
        QuantityChange change = option.change();
        long steps = Math.round(Math.abs(change.to() - change.from())
                * Math.pow(10, change.quantity().decimals()));
        // The last step that is smaller than the proposal, and than what this quantity needs itself.
        long most = Math.min(
                option.isReached() ? steps - 1 : steps,
                (long) Math.ceil(steps * Math.min(1, size / change.size())) - 1);
        int tried = 0;
        for (long taken = most; taken > 0; taken -= Math.max(1, most / TRIED_BELOW)) {
            QuantityChange smaller = less(change, steps - taken);
            assertThat(rankWith(unit, List.of(smaller)))
                    .as(project.units().get(unit).name().en() + " " + smaller)
                    .isGreaterThan(rank(unit) - 1);
            tried++;
        }
        return tried;
    }

    @Test
    void a_value_that_was_missing_may_be_reported_where_that_is_allowed() {
        Bounds reporting = new Bounds(List.of(), List.of(), Map.of(), Optional.empty(), true);
        int xiamen = unit("350200");
        assertThat(answers.get(xiamen).survey().leftOut()).hasSize(1);
        GoalOutcome.Attained attained = (GoalOutcome.Attained) find(xiamen, reporting);
        assertThat(attained.survey().leftOut()).isEmpty();
        List<Option> reports = attained.survey().options().stream()
                .filter(option ->
                        option.isReached() && Double.isNaN(option.change().from()))
                .toList();
        assertThat(reports).isNotEmpty();
        for (Option report : reports) {
            assertThat(rankWith(xiamen, List.of(report.change()))).isLessThanOrEqualTo(rank(xiamen) - 1);
        }
    }

    @Test
    void what_holds_the_same_number_twice_changes_together() {
        GoalOutcome.Attained attained = (GoalOutcome.Attained) find(unit("440100"), Bounds.DEFAULT);
        assertThat(attained.survey().options())
                .extracting(option -> option.change().quantity().columns().stream()
                        .map(result.framework().columns()::get)
                        .toList())
                .contains(List.of("A11", "A12"), List.of("B11", "B12"), List.of("C11", "C12"), List.of("E1", "GDP"));
    }

    @Test
    void a_goal_without_sense_is_refused_with_its_cure() {
        ReachGoal reaching = new ReachGoal(project, result);
        int hongKong = project.units().indexOf(project.findUnit("Hong Kong").orElseThrow());
        int shanghai = unit("310000");
        assertThat(reaching.refusals(Goal.gain(hongKong)))
                .extracting(Name::en)
                .containsExactly(
                        "Hong Kong is not ranked in 2022: it is associated or observed only. Name a ranked unit:"
                                + " 'pagoda build' lists them.");
        Bounds nothing = new Bounds(List.of(0), List.of(0), Map.of(), Optional.empty(), false);
        assertThat(reaching.refusals(new Goal(shanghai, new GoalTarget.Gain(2), nothing, Goal.Rivals.FIXED)))
                .extracting(Name::en)
                .containsExactly(
                        "Shanghai is at place 2 and has no 2 places to gain. Ask for 1 or fewer.",
                        "No indicator is left that may change. Except fewer of them.");
        assertThat(reaching.refusals(
                        new Goal(shanghai, new GoalTarget.Overtake(shanghai), Bounds.DEFAULT, Goal.Rivals.FIXED)))
                .extracting(Name::en)
                .containsExactly("A unit cannot overtake itself. Name another unit to overtake.");
    }

    private static int unit(String code) {
        return result.observed().units().indexOf(code);
    }
}
