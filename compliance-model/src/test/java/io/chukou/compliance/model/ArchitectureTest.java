package io.chukou.compliance.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String MODEL = ExportCase.class.getPackageName();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void every_type_of_the_model_is_reached_from_the_consignment() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isInterface() && type.isAnnotatedWith(JsonDeserialize.class))
                        .map(type -> type.getName()))
                .containsExactlyInAnyOrderElementsOf(
                        ModelTypes.all().stream().map(Class::getName).toList());
    }

    @Test
    void packages_form_no_cycle() {
        SlicesRuleDefinition.slices()
                .matching(MODEL + ".(*)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void values_know_nothing_of_the_rest_and_sections_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage(MODEL + ".value")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        MODEL, MODEL + ".vehicle", MODEL + ".party", MODEL + ".paper", MODEL + ".constraint")
                .check(CLASSES);
        for (String section : new String[] {".vehicle", ".party", ".paper"}) {
            classes()
                    .that()
                    .resideInAPackage(MODEL + section)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            MODEL + section,
                            MODEL + ".value",
                            "java..",
                            "jakarta.validation..",
                            "com.fasterxml.jackson..",
                            "org.immutables.value..",
                            "org.jspecify.annotations..")
                    .check(CLASSES);
        }
    }

    @Test
    void constraints_know_the_values_and_the_validation_only_and_nobody_in_the_model_knows_them() {
        classes()
                .that()
                .resideInAPackage(MODEL + ".constraint")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        MODEL + ".constraint",
                        MODEL + ".value",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(MODEL + ".constraint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MODEL + ".constraint")
                .check(CLASSES);
    }

    @Test
    void nothing_reads_a_locale_a_zone_a_clock_or_a_file() {
        noClasses()
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Locale.class, java.time.Clock.class, java.time.ZoneId.class, java.util.Formatter.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
                .check(CLASSES);
    }
}
