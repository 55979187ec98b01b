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

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Fails the build when an arrow between rooms or packages turns, or a room reaches for what it must not touch. */
@AnalyzeClasses(packages = "dev.pagoda", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrows_between_rooms_never_turn = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("dev.pagoda.cli..")
            .layer("workbench")
            .definedBy("dev.pagoda.workbench..")
            .layer("project")
            .definedBy("dev.pagoda.project..")
            .layer("report")
            .definedBy("dev.pagoda.report..")
            .layer("charts")
            .definedBy("dev.pagoda.charts..")
            .layer("simd")
            .definedBy("dev.pagoda.simd..")
            .layer("methods")
            .definedBy("dev.pagoda.methods..")
            .layer("analysis")
            .definedBy("dev.pagoda.analysis..")
            .layer("exchange")
            .definedBy("dev.pagoda.exchange..")
            .layer("core")
            .definedBy("dev.pagoda.core..")
            .layer("testkit")
            .definedBy("dev.pagoda.testkit..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testkit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("workbench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("exchange", "workbench", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("workbench", "cli")
            .whereLayer("simd")
            .mayOnlyBeAccessedByLayers("workbench")
            .whereLayer("methods")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("workbench", "cli")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("report", "workbench", "cli")
            .whereLayer("charts")
            .mayOnlyBeAccessedByLayers("report", "workbench", "cli");

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
            .layer("robustness")
            .definedBy("dev.pagoda.core.robustness..")
            .layer("sensitivity")
            .definedBy("dev.pagoda.core.sensitivity..")
            .layer("influence")
            .definedBy("dev.pagoda.core.influence..")
            .layer("audit")
            .definedBy("dev.pagoda.core.audit..")
            .layer("goal")
            .definedBy("dev.pagoda.core.goal..")
            .whereLayer("audit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("influence")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("sensitivity")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("robustness")
            .mayOnlyBeAccessedByLayers("sensitivity", "audit")
            .whereLayer("goal")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("robustness", "influence", "audit", "goal")
            .whereLayer("steps")
            .mayOnlyBeAccessedByLayers("plan", "robustness", "influence", "audit")
            .whereLayer("method")
            .mayOnlyBeAccessedByLayers("steps", "plan", "robustness", "influence", "audit");

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
    static final ArchRule the_core_stands_on_plain_java_alone = classes()
            .that()
            .resideInAPackage("dev.pagoda.core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.pagoda.core..",
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

    /** Both are compiled for the browser too, where these are slow and large. */
    @ArchTest
    static final ArchRule core_and_charts_do_without_formatters_and_patterns = noClasses()
            .that()
            .resideInAnyPackage("dev.pagoda.core..", "dev.pagoda.charts..")
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
            .resideInAPackage("dev.pagoda.core..")
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
