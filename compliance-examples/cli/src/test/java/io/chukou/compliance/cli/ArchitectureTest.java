package io.chukou.compliance.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.chukou.compliance.cli");

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.chukou.compliance.cli.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void inputs_and_outputs_do_not_know_the_commands() {
        noClasses()
                .that()
                .resideInAnyPackage("..input", "..output")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.chukou.compliance.cli", "picocli..")
                .check(CLASSES);
    }

    @Test
    void no_class_knows_a_rule() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.chukou.compliance.core.rules..")
                .check(CLASSES);
    }
}
