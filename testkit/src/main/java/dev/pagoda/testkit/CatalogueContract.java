// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** What help, guide and schema need to know of every method of any family. */
final class CatalogueContract {
    private CatalogueContract() {}

    static Stream<DynamicNode> tests(Catalogue<?> catalogue, Set<String> withoutSource) {
        return catalogue.methods().stream()
                .map(method -> DynamicContainer.dynamicContainer(
                        catalogue.family() + " " + method.name(), tests(method, withoutSource)));
    }

    private static Stream<DynamicTest> tests(Method<?> method, Set<String> withoutSource) {
        return Stream.of(
                dynamicTest("has a name that can be written in a method file", () -> isWritable(method.name())),
                dynamicTest("has a title in English and Chinese", () -> isBilingual(method.title())),
                dynamicTest("has a summary of whole sentences in both languages", () -> isSummary(method.summary())),
                dynamicTest("says in both languages when not to use it", () -> isSummary(method.caution())),
                dynamicTest("has a formula", () -> assertThat(method.formula()).isNotBlank()),
                dynamicTest(
                        "has a source",
                        () -> assertThat(method.source().isBlank()).isEqualTo(withoutSource.contains(method.name()))),
                dynamicTest(
                        "describes its parameters", () -> method.parameters().forEach(CatalogueContract::isDescribed)),
                dynamicTest(
                        "can be made",
                        () -> assertThatCode(() -> method.with(ExampleParameters.of(method)))
                                .doesNotThrowAnyException()));
    }

    private static void isWritable(String name) {
        assertThat(name).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    private static void isBilingual(Name name) {
        assertThat(name.en()).isNotBlank();
        assertThat(name.zh().codePoints()).as(name.zh()).anyMatch(Character::isIdeographic);
        assertThat(name.en().codePoints()).as(name.en()).noneMatch(Character::isIdeographic);
    }

    private static void isSummary(Name summary) {
        isBilingual(summary);
        assertThat(summary.en()).endsWith(".");
        assertThat(summary.zh()).endsWith("。");
    }

    private static void isDescribed(Parameter<?> parameter) {
        isWritable(parameter.name());
        assertThat(parameter.description().en()).isNotBlank();
        assertThat(parameter.description().zh()).isNotBlank();
        if (parameter.kind() == Parameter.Kind.CHOICE || parameter.kind() == Parameter.Kind.METHOD) {
            assertThat(parameter.choices()).isNotEmpty().allSatisfy(CatalogueContract::isWritable);
            assertThat(parameter.choices())
                    .allSatisfy(
                            word -> assertThat(parameter.parse(List.of(word))).isPresent());
            parameter.writtenFallback().ifPresent(word -> assertThat(word).isIn(parameter.choices()));
        }
    }
}
