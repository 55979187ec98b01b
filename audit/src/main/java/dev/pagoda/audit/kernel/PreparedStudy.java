// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study made ready: its scenarios with their programs, and where numbers and weights stand. Threads share it. A
 * program is made when a replication first comes to its scenario, for many a study comes to few.
 */
final class PreparedStudy {
    /** More combinations of choices than this are refused: their data sets could not be held either. */
    private static final int MOST_COMBINATIONS = 1 << 16;

    final Study study;
    final List<Scenario> scenarios;
    /** The first weight of each dimension, in preorder. */
    final int[] firstWeights;
    /** The first random number of each dimension. */
    final int[] firstNumbers;
    /**
     * The number of the scenario of each combination of the choices that lead to one; the first choice turns slowest.
     */
    private final int[] scenarioOf;

    /** The programs made so far, by scenario; two threads that come to one at once make the same. */
    private final Way[] ways;

    /** How a scenario is computed; a record, so that a thread sees all of a program or nothing. */
    private record Way(Optional<Program> program) {
        static final Way UNKNOWN = new Way(Optional.empty());
    }

    PreparedStudy(Study study) {
        this.study = study;
        int dimensions = study.weights().size();
        this.firstWeights = new int[dimensions + 1];
        this.firstNumbers = new int[dimensions + 1];
        firstNumbers[0] = study.choices().size();
        for (int k = 0; k < dimensions; k++) {
            firstWeights[k + 1] = firstWeights[k] + study.weights().get(k).children();
            firstNumbers[k + 1] = firstNumbers[k] + study.weights().get(k).numbers();
        }
        List<Scenario> found = new ArrayList<>();
        this.scenarioOf = combine(found);
        this.scenarios = List.copyOf(found);
        this.ways = new Way[scenarios.size()];
        Arrays.fill(ways, Way.UNKNOWN);
    }

    private PreparedStudy(PreparedStudy same, Draws draws) {
        Study own = same.study;
        this.study = new Study(own.tree(), own.data(), own.choices(), own.scenarios(), own.weights(), draws);
        this.scenarios = same.scenarios;
        this.firstWeights = same.firstWeights;
        this.firstNumbers = same.firstNumbers;
        this.scenarioOf = same.scenarioOf;
        this.ways = same.ways;
    }

    /** The same study with other numbers; what was made ready is shared. */
    PreparedStudy with(Draws draws) {
        return new PreparedStudy(this, draws);
    }

    /** The steps of a scenario; none if it has to go the long way. */
    @SuppressWarnings("ReferenceEquality") // whether it is the same object is what is asked
    Optional<Program> program(int scenario) {
        Way known = ways[scenario];
        if (known == Way.UNKNOWN) {
            known = new Way(make(scenarios.get(scenario)));
            ways[scenario] = known;
        }
        return known.program();
    }

    private Optional<Program> make(Scenario scenario) {
        return Program.suits(study, scenario)
                ? Optional.of(new Program(study, scenario, firstWeights))
                : Optional.empty();
    }

    /** Combinations that lead to equal scenarios share one. */
    private int[] combine(List<Scenario> found) {
        long combinations = 1;
        int deciding = study.scenarios().choices();
        for (int c = 0; c < deciding; c++) {
            combinations *= study.choices().get(c).alternatives();
            if (combinations > MOST_COMBINATIONS) {
                throw new IllegalArgumentException("the choices have more than " + MOST_COMBINATIONS + " combinations");
            }
        }
        int[] numbers = new int[(int) combinations];
        Map<Scenario, Integer> known = new HashMap<>();
        for (int combination = 0; combination < numbers.length; combination++) {
            int[] chosen = new int[deciding];
            for (int c = deciding - 1, rest = combination; c >= 0; c--) {
                chosen[c] = rest % study.choices().get(c).alternatives();
                rest /= study.choices().get(c).alternatives();
            }
            Scenario scenario = study.scenarios().scenario(chosen);
            if (scenario.nodes().size() != study.weights().size()) {
                throw new IllegalArgumentException("the scenario does not say how every dimension is made");
            }
            Integer number = known.putIfAbsent(scenario, found.size());
            if (number == null) {
                found.add(scenario);
            }
            numbers[combination] = known.get(scenario);
        }
        return numbers;
    }

    int weights() {
        return firstWeights[firstWeights.length - 1];
    }

    int numbers() {
        return firstNumbers[firstNumbers.length - 1];
    }

    /** The scenario that the first numbers of a replication lead to: {@code numbers[choice * Lanes.COUNT + lane]}. */
    int scenario(double[] numbers, int lane) {
        int combination = 0;
        for (int c = 0; c < study.scenarios().choices(); c++) {
            Choice choice = study.choices().get(c);
            combination = combination * choice.alternatives() + choice.at(numbers[c * Lanes.COUNT + lane]);
        }
        return scenarioOf[combination];
    }
}
