package io.chukou.compliance.core;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.chukou.compliance.core.testkit.Draws;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The direction of the packages, and what an assessment may never touch. */
class ArchitectureTest {
    private static final String CORE = "io.chukou.compliance.core";
    private static final String MODEL = "io.chukou.compliance.model";
    private static final String[] ASSESSMENT = {
        CORE + ".question..",
        CORE + ".law..",
        CORE + ".reading..",
        CORE + ".fact..",
        CORE + ".condition..",
        CORE + ".rule..",
        CORE + ".rules..",
        CORE + ".rulebook..",
        CORE + ".result..",
        CORE + ".engine..",
        CORE + ".comparison..",
        CORE + ".roadmap..",
        MODEL + ".."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE, MODEL);

    @Test
    void both_modules_are_looked_at() {
        assertThat(CLASSES.contain(ExportValidator.class)).isTrue();
        assertThat(CLASSES.contain(io.chukou.compliance.model.ExportCase.class)).isTrue();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(CORE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(MODEL + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void subjects_of_rules_do_not_know_each_other() {
        slices().matching(CORE + ".rules.(*)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void the_model_does_not_know_the_core() {
        noClasses()
                .that()
                .resideInAPackage(MODEL + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CORE + "..")
                .check(CLASSES);
    }

    @Test
    void dependencies_point_from_the_front_door_down_to_the_law() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(CORE + "..")
                .layer("facade")
                .definedBy(CORE)
                .layer("json")
                .definedBy(CORE + ".json..")
                .layer("message")
                .definedBy(CORE + ".message..")
                .layer("comparison")
                .definedBy(CORE + ".comparison..")
                .layer("engine")
                .definedBy(CORE + ".engine..")
                .layer("result")
                .definedBy(CORE + ".result..")
                .layer("rulebook")
                .definedBy(CORE + ".rulebook..")
                .layer("rules")
                .definedBy(CORE + ".rules..")
                .layer("rule")
                .definedBy(CORE + ".rule..")
                .layer("roadmap")
                .definedBy(CORE + ".roadmap..")
                .layer("condition")
                .definedBy(CORE + ".condition..")
                .layer("fact")
                .definedBy(CORE + ".fact..")
                .layer("reading")
                .definedBy(CORE + ".reading..")
                .layer("question")
                .definedBy(CORE + ".question..")
                .optionalLayer("intake")
                .definedBy(CORE + ".intake..")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("intake")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("comparison")
                .mayOnlyBeAccessedByLayers("facade", "json", "message")
                .whereLayer("message")
                .mayOnlyBeAccessedByLayers("json")
                .whereLayer("result")
                .mayOnlyBeAccessedByLayers("facade", "comparison", "engine", "json", "message")
                .whereLayer("rulebook")
                .mayOnlyBeAccessedByLayers("facade", "engine", "json")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("rulebook")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("rules", "rulebook", "result", "comparison", "engine", "json", "message")
                .whereLayer("roadmap")
                .mayOnlyBeAccessedByLayers("result", "engine", "json", "message")
                .whereLayer("condition")
                .mayOnlyBeAccessedByLayers("roadmap", "rule", "rules", "result", "engine", "json", "message")
                .ignoreDependency(resideInAnyPackage(CORE + ".table..", CORE + ".law.."), alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void a_reading_knows_nothing_but_the_law() {
        classes()
                .that()
                .resideInAPackage(CORE + ".reading..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE + ".reading..", CORE + ".law..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void an_assessment_reads_no_clock_locale_zone_or_environment() {
        noClasses()
                .that()
                .resideInAnyPackage(ASSESSMENT)
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now"))))
                .orShould()
                .callMethodWhere(target(owner(type(System.class)))
                        .and(target(nameMatching("getenv|getProperty|getProperties|currentTimeMillis|nanoTime"))))
                .orShould()
                .callMethodWhere(target(nameMatching("systemDefault|getDefault|setDefault")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, TimeZone.class, ZoneId.class)
                .check(CLASSES);
    }

    @Test
    void an_assessment_touches_no_file_socket_or_thread() {
        noClasses()
                .that()
                .resideInAnyPackage(ASSESSMENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class)
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void the_core_uses_no_reflection() {
        noClasses()
                .that()
                .resideInAPackage(CORE + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(target(owner(type(Class.class)))
                        .and(target(nameMatching(
                                "forName|getDeclared.*|getMethods?|getFields?|getConstructors?|newInstance"))))
                .check(CLASSES);
    }

    @Test
    void every_package_root_is_the_module_it_belongs_to() {
        classes().should().resideInAnyPackage(CORE + "..", MODEL + "..").check(CLASSES);
    }

    /** A build that was seen to pass passes again; new draws are looked for on purpose. */
    @Test
    void every_property_draws_from_the_one_seed() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(CORE);
        List<String> seeds = tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Property.class).stream())
                .map(Property::seed)
                .distinct()
                .toList();
        assertThat(seeds).containsExactly(Draws.SEED);
    }
}
