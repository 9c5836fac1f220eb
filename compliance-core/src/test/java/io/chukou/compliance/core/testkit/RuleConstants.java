package io.chukou.compliance.core.testkit;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.chukou.compliance.core.rule.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants that the rules are, and the test class that each must have. */
public final class RuleConstants {
    private RuleConstants() {}

    /** The name of the test class of every rule. */
    public static Map<Rule, String> testClasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.chukou.compliance.core.rules")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .collect(Collectors.toMap(RuleConstants::value, RuleConstants::testClass));
    }

    private static Rule value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Rule) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String testClass(JavaField field) {
        String name = Stream.of(field.getName().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return field.getOwner().getPackageName() + "." + name + "Test";
    }
}
