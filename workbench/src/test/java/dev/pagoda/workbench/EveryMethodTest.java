// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregations;
import dev.pagoda.core.imputation.Imputations;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.ranking.Tierings;
import dev.pagoda.core.treatment.Treatments;
import dev.pagoda.core.weighting.Weightings;
import dev.pagoda.project.framework.FrameworkColumns;
import dev.pagoda.testkit.Contracts;
import dev.pagoda.testkit.ExampleParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What CONTRIBUTING asks of a method, of every one in the catalogues: those of the core and those of the packs. */
class EveryMethodTest {
    private static final Path HOUSE = Path.of("..");

    private static Stream<Catalogue<?>> catalogues() {
        return Stream.of(
                Imputations.ALL, Treatments.ALL, Normalisations.ALL, Weightings.ALL, Aggregations.ALL, Tierings.ALL);
    }

    @Test
    void every_method_has_a_test_of_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE, 2)) {
            List<Path> tests = files.filter(path -> path.endsWith("src"))
                    .map(source -> source.resolve("test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            assertThat(catalogues()
                            .flatMap(catalogue -> catalogue.methods().stream())
                            .map(EveryMethodTest::test)
                            .filter(test -> tests.stream().noneMatch(room -> Files.exists(room.resolve(test)))))
                    .as("tests that CONTRIBUTING asks for")
                    .isEmpty();
        }
    }

    /** In the package of the method's class, named after it. */
    private static String test(Method<?> method) {
        Class<?> made = method.with(ExampleParameters.of(method)).getClass();
        return made.getName().replace('.', '/') + "Test.java";
    }

    @Test
    void every_method_has_a_case_with_numbers_from_elsewhere() throws IOException {
        Set<String> exercised = cases().flatMap(EveryMethodTest::exercised).collect(Collectors.toSet());
        assertThat(catalogues()
                        .flatMap(catalogue -> catalogue.names().stream().map(name -> catalogue.family() + "/" + name))
                        .filter(method -> !exercised.contains(method)))
                .as("methods that no case.yaml in conformance/ lists")
                .isEmpty();
    }

    @Test
    void every_case_uses_the_methods_that_it_says_it_exercises() throws IOException {
        for (Path folder : cases().toList()) {
            String method =
                    Files.readString(folder.resolve("index.yaml")) + Files.readString(folder.resolve("framework.csv"));
            for (String exercised : exercised(folder).toList()) {
                String name = exercised.substring(exercised.indexOf('/') + 1);
                assertThat(method).as("%s exercises %s", folder, exercised).containsPattern("\\b" + name + "\\b");
            }
        }
    }

    @Test
    void the_list_of_cases_says_what_each_exercises_and_where_its_numbers_are_from() throws IOException {
        String page = Files.readString(HOUSE.resolve("conformance/README.md"));
        for (Path folder : cases().toList()) {
            String names = exercised(folder)
                    .map(method -> method.substring(method.indexOf('/') + 1))
                    .collect(Collectors.joining(", "));
            String producers = ((List<?>) read(folder).get("compare"))
                    .stream()
                            .map(comparison ->
                                    ((Map<?, ?>) comparison).get("producer").toString())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "));
            String id = folder.getFileName().toString();
            assertThat(page)
                    .containsPattern("\n\\| \\[" + id + "]\\(" + id + "\\) \\| [^|]+ \\| " + names + " \\| " + producers
                            + " \\|");
        }
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(HOUSE.resolve("conformance"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.yaml"))).sorted().toList().stream();
        }
    }

    private static Stream<String> exercised(Path folder) {
        return ((List<?>) read(folder).get("methods")).stream().map(Object::toString);
    }

    private static Map<?, ?> read(Path folder) {
        try {
            String text = Files.readString(folder.resolve("case.yaml"));
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The guide marks them with a degree sign, and says so. */
    @Test
    void every_parameter_of_an_indicator_is_a_column_of_the_framework_file() {
        assertThat(catalogues()
                        .flatMap(catalogue -> catalogue.methods().stream())
                        .flatMap(method -> method.parameters().stream())
                        .filter(Parameter::isOfIndicator)
                        .map(Parameter::name))
                .isNotEmpty()
                .isSubsetOf(FrameworkColumns.ALL);
    }

    @TestFactory
    Stream<DynamicNode> every_method_keeps_the_contract_of_its_family_whatever_packs_are_present() {
        return Stream.of(
                        Contracts.imputations(Imputations.ALL, Map.of()),
                        Contracts.treatments(Treatments.ALL, Map.of()),
                        Contracts.normalisations(Normalisations.ALL, Map.of()),
                        Contracts.weightings(Weightings.ALL, Map.of()),
                        Contracts.aggregations(Aggregations.ALL, Map.of()),
                        Contracts.tierings(Tierings.ALL, Map.of()))
                .flatMap(tests -> tests);
    }
}
