// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs every case of the folder {@code conformance/}: published indices and independent computations, each number
 * within its stated tolerance.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("..", "conformance");

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_expected_numbers() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(folder -> Files.exists(folder.resolve("case.yaml")))
                    .sorted()
                    .toList()) {
                for (Map<?, ?> comparison : comparisons(folder)) {
                    String name = folder.getFileName() + " " + comparison.get("file");
                    tests.add(DynamicTest.dynamicTest(name, () -> compare(folder, comparison)));
                }
            }
        }
        return tests.stream();
    }

    private static List<Map<?, ?>> comparisons(Path folder) throws IOException {
        Object read =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("case.yaml")));
        List<Map<?, ?>> comparisons = new ArrayList<>();
        for (Object comparison : (List<?>) ((Map<?, ?>) read).get("compare")) {
            comparisons.add((Map<?, ?>) comparison);
        }
        return comparisons;
    }

    private static void compare(Path folder, Map<?, ?> comparison) throws IOException {
        Result result = result(folder, comparison.get("variant"));
        double absolute = ((Number) comparison.get("absolute")).doubleValue();
        double relative = ((Number) comparison.get("relative")).doubleValue();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(folder.resolve(comparison.get("file").toString()))) {
            for (NamedCsvRecord row : rows) {
                double expected =
                        row.getField("value").isEmpty() ? Double.NaN : Double.parseDouble(row.getField("value"));
                double actual = actual(result, row);
                boolean agrees = Double.isNaN(expected)
                        ? Double.isNaN(actual)
                        : Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
                compared++;
                if (!agrees) {
                    differences.add(String.join(" ", row.getFields()) + " but found " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).as("rows compared").isPositive();
    }

    private static Result result(Path folder, Object variant) {
        Checked checked = new CheckProject(folder).check();
        assertThat(checked.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        Project project = checked.project().orElseThrow();
        String name = variant == null ? CompareVariants.METHOD : variant.toString();
        assertThat(new CompareVariants(project).names()).contains(name);
        Outcome outcome = new CompareVariants(project).run(name);
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    private static double actual(Result result, NamedCsvRecord row) {
        Framework framework = result.framework();
        int node = framework.position(row.getField("node"));
        int edition = result.methodology().edition();
        if (row.getField("step").equals("weights")) {
            return result.weight(node, edition);
        }
        int at = result.row(result.observed().units().indexOf(row.getField("unit")), edition);
        switch (row.getField("step")) {
            case "score":
                return result.score(node, at);
            case "rank":
                return result.rank(node, at);
            case "tier":
                return result.tier(node, at) == 0 ? Double.NaN : result.tier(node, at);
            default:
                return stage(result, row.getField("step")).table().value(framework.columnOf(row.getField("node")), at);
        }
    }

    private static Stage stage(Result result, String step) {
        return result.stages().stream()
                .filter(stage -> stage.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
