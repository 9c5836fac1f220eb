package io.chukou.compliance.marketplace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.chukou.compliance.marketplace");

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.chukou.compliance.marketplace.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** So that it can be lifted. */
    @Test
    void the_badge_needs_nothing_but_the_library() {
        classes()
                .that()
                .resideInAPackage("..marketplace.badge")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "..marketplace.badge",
                        "io.chukou.compliance.core..",
                        "io.chukou.compliance.model..",
                        "java..",
                        "org.jspecify..")
                .check(CLASSES);
    }
}
