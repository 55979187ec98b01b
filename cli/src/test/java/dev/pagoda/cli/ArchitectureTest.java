// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Fails the build when an arrow between rooms or packages turns, or a room reaches for what it must not touch. */
@AnalyzeClasses(packages = "dev.pagoda", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which rooms each room may look into; everything else is a turned arrow. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("core", List.of()),
            entry("audit", List.of("core")),
            entry("simd", List.of("audit", "core")),
            entry("charts", List.of("core")),
            entry("browser", List.of("audit", "core")),
            entry("hipparchus", List.of("core")),
            entry("readings", List.of("audit", "core")),
            entry("answers", List.of("readings", "audit", "core")),
            entry("project", List.of("core")),
            entry("exchange", List.of("project", "answers", "readings", "audit", "core")),
            entry("report", List.of("charts", "answers", "readings", "audit", "core")),
            entry(
                    "workbench",
                    List.of("exchange", "project", "report", "charts", "answers", "readings", "audit", "core")),
            entry(
                    "cli",
                    List.of("workbench", "exchange", "project", "report", "answers", "readings", "audit", "core")));

    @ArchTest
    static void arrows_between_rooms_never_turn(JavaClasses classes) {
        ARROWS.forEach((room, seen) -> {
            String[] others = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(room) && !seen.contains(other))
                    .map(other -> "dev.pagoda." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.pagoda." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    /** A room that is in none of the arrows would escape them. */
    @ArchTest
    static final ArchRule every_room_has_its_arrows = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            ARROWS.keySet().stream().map(room -> "dev.pagoda." + room + ".."),
                            Stream.of("dev.pagoda.testkit..", "dev.pagoda.benchmarks.."))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule steps_of_the_core_depend_leftwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("vocabulary")
            .definedBy("dev.pagoda.core.model..", "dev.pagoda.core.statistics..")
            .layer("method")
            .definedBy("dev.pagoda.core.method..")
            .layer("steps")
            .definedBy(
                    "dev.pagoda.core.imputation..",
                    "dev.pagoda.core.treatment..",
                    "dev.pagoda.core.normalisation..",
                    "dev.pagoda.core.weighting..",
                    "dev.pagoda.core.aggregation..",
                    "dev.pagoda.core.ranking..")
            .layer("plan")
            .definedBy("dev.pagoda.core.plan..")
            .whereLayer("plan")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("steps")
            .mayOnlyBeAccessedByLayers("plan")
            .whereLayer("method")
            .mayOnlyBeAccessedByLayers("steps", "plan");

    @ArchTest
    static final ArchRule steps_of_an_audit_depend_leftwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("kernel")
            .definedBy("dev.pagoda.audit.kernel..")
            .layer("sensitivity")
            .definedBy("dev.pagoda.audit.sensitivity..")
            .layer("influence")
            .definedBy("dev.pagoda.audit.influence..")
            .layer("goal")
            .definedBy("dev.pagoda.audit.goal..")
            .layer("audit")
            .definedBy("dev.pagoda.audit")
            .whereLayer("audit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("goal")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("influence")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("sensitivity")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("kernel")
            .mayOnlyBeAccessedByLayers("sensitivity", "audit");

    private static final int MOST_CLASSES = 40;

    /** A package of more classes is a drawer: nobody finds anything in it. */
    @ArchTest
    static void no_package_has_more_than_forty_classes(JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= MOST_CLASSES);
        assertThat(sizes).isEmpty();
    }

    /** What a printed table says is one thing; what a project makes of it is another. */
    @ArchTest
    static final ArchRule reading_of_printed_tables_knows_no_projects = noClasses()
            .that()
            .resideInAPackage("dev.pagoda.exchange.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.pagoda.exchange",
                    "dev.pagoda.project",
                    "dev.pagoda.project.framework..",
                    "dev.pagoda.project.index..",
                    "dev.pagoda.project.observations..");

    @ArchTest
    static final ArchRule packages_of_the_core_form_no_circle =
            slices().matching("dev.pagoda.core.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_of_a_room_form_no_circle =
            slices().matching("dev.pagoda.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule steps_do_not_see_each_other = slices().matching(
                    "dev.pagoda.core.(imputation|treatment|normalisation|weighting|aggregation|ranking)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule core_and_audit_stand_on_plain_java_alone = classes()
            .that()
            .resideInAnyPackage("dev.pagoda.core..", "dev.pagoda.audit..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.pagoda.core..",
                            "dev.pagoda.audit..",
                            "org.jspecify.annotations",
                            "java.lang",
                            "java.lang.annotation",
                            "java.lang.runtime",
                            "java.math",
                            "java.util..")
                    .or(type(java.io.Serializable.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule charts_stand_on_the_core_and_plain_java_alone = classes()
            .that()
            .resideInAPackage("dev.pagoda.charts..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "dev.pagoda.charts..",
                    "dev.pagoda.core..",
                    "org.jspecify.annotations",
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.runtime",
                    "java.math",
                    "java.util.."))
            .allowEmptyShould(true);

    /** Where a test finds all of them. */
    @ArchTest
    static final ArchRule charts_are_drawn_in_their_room =
            classes().that().implement("dev.pagoda.charts.Chart").should().resideInAPackage("dev.pagoda.charts..");

    /** All are compiled for the browser too, where these are slow and large. */
    @ArchTest
    static final ArchRule core_audit_and_charts_do_without_formatters_and_patterns = noClasses()
            .that()
            .resideInAnyPackage("dev.pagoda.core..", "dev.pagoda.audit..", "dev.pagoda.charts..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.regex..").or(type(java.util.Formatter.class)))
            .orShould()
            .callMethodWhere(target(owner(type(String.class)))
                    .and(target(nameMatching("format|formatted|matches|replaceAll|replaceFirst"))))
            .allowEmptyShould(true);

    /** {@code Math} may differ in the last bit from machine to machine; {@code StrictMath} does not. */
    @ArchTest
    static final ArchRule the_core_computes_the_same_bits_everywhere = noClasses()
            .that()
            .resideInAnyPackage("dev.pagoda.core..", "dev.pagoda.audit..")
            .should()
            .callMethodWhere(target(owner(type(Math.class)))
                    .and(target(nameMatching("exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?(sin|cos|tan)h?|atan2"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_command_line_talks_to_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pagoda.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_class_is_named_for_want_of_a_name =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)|.*[.$]Default[A-Z][^.$]*");

    /**
     * A nested type may share its name with other nested types, whose owners tell them apart, but with no class that
     * stands alone.
     */
    @ArchTest
    static void one_name_means_one_thing(JavaClasses classes) {
        Map<String, String> alone = new TreeMap<>();
        classes.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .forEach(one -> assertThat(alone.put(one.getSimpleName(), one.getName()))
                        .as("another class has the name of " + one.getName())
                        .isNull());
        assertThat(classes.stream()
                        .filter(one -> one.isNestedClass() && alone.containsKey(one.getSimpleName()))
                        .map(JavaClass::getName))
                .as("nested types that have the name of a class that stands alone")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule no_package_is_a_drawer_for_odds_and_ends = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(beInANullMarkedPackage());

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with a package-info.java that says @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, "package " + item.getPackageName()));
            }
        };
    }
}
