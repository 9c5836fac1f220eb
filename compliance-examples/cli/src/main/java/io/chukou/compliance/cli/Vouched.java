package io.chukou.compliance.cli;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Subject;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/**
 * What the caller vouches for.
 *
 * @param subjects the subjects
 */
record Vouched(Set<Subject> subjects) {

    /** Reads {@code none}, or a list of subjects in which {@code prospect} stands for several. */
    static Vouched parse(String text) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        if (!text.equals("none")) {
            for (String name : text.split(",", -1)) {
                subjects.addAll(name.equals("prospect") ? Assumptions.PROSPECT : Set.of(subject(name)));
            }
        }
        return new Vouched(Set.copyOf(subjects));
    }

    private static Subject subject(String name) {
        try {
            return Kebab.parse(Subject.class, name);
        } catch (TypeConversionException e) {
            throw new TypeConversionException(
                    "must be none, or a list with commas in which each item is prospect, or else " + e.getMessage());
        }
    }
}
