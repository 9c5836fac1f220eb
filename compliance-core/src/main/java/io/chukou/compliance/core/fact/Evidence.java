package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a condition may look at: the case, the question, the tables of the law and, inside a list, one element.
 *
 * <p>Nothing else is reachable: no clock, no file, no locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evidence {
    private final ExportCase exportCase;
    private final Question question;
    private final LawTables tables;
    private final Lens lens;
    private final @Nullable Object element;

    private Evidence(ExportCase exportCase, Question question, LawTables tables, Lens lens, @Nullable Object element) {
        this.exportCase = exportCase;
        this.question = question;
        this.tables = tables;
        this.lens = lens;
        this.element = element;
    }

    /**
     * Puts a case under a question; nothing is assumed yet.
     *
     * @param exportCase the case
     * @param question the question
     * @param tables the tables of the law
     * @return the evidence
     */
    public static Evidence of(ExportCase exportCase, Question question, LawTables tables) {
        Objects.requireNonNull(exportCase, "exportCase");
        Lens plain = new Lens(PartialDate.of(question.asOf()), Set.of());
        return new Evidence(exportCase, question, tables, plain, null);
    }

    /**
     * Returns the same evidence, seen with the question's assumptions.
     *
     * @return the evidence in which unknown facts of assumed subjects count in the case's favour
     */
    public Evidence withAssumptions() {
        return through(lens.assuming(question.assumptions()));
    }

    /**
     * Returns the same evidence with one element of a list in view.
     *
     * @param listElement the element
     * @return the evidence inside the list
     */
    public Evidence inside(Object listElement) {
        return new Evidence(exportCase, question, tables, lens, listElement);
    }

    private Evidence through(Lens other) {
        return new Evidence(exportCase, question, tables, other, element);
    }

    /**
     * Returns the case.
     *
     * @return the case
     */
    public ExportCase exportCase() {
        return exportCase;
    }

    /**
     * Returns the question.
     *
     * @return the question
     */
    public Question question() {
        return question;
    }

    /**
     * Returns the dated tables of the law that the rulebook carries.
     *
     * @return the tables
     */
    public LawTables tables() {
        return tables;
    }

    /**
     * Returns the day that is asked about.
     *
     * @return the as-of date, known to the day
     */
    public PartialDate asOf() {
        return lens.asOf();
    }

    /**
     * Returns the list element in view.
     *
     * @return the element
     * @throws IllegalStateException if no list has been entered
     */
    public Object element() {
        if (element == null) {
            throw new IllegalStateException("A fact of a list element was read outside its list");
        }
        return element;
    }

    /**
     * Says whether what is absent counts as not held.
     *
     * @return true if the caller said that the file is complete
     */
    public boolean absentMeansNotHeld() {
        return question.absence() == Absence.NOT_HELD;
    }

    /**
     * Says whether any assumption is in force in this evidence.
     *
     * @return true after {@link #withAssumptions()} with at least one subject
     */
    public boolean assumesAnything() {
        return !lens.assumed().isEmpty();
    }

    /**
     * Says whether the caller vouches for a subject.
     *
     * @param subject the subject
     * @return true if unknown facts of the subject count in the case's favour
     */
    public boolean assumes(Subject subject) {
        return lens.assumed().contains(subject);
    }

    /** How the case is looked at: from which day, and what is vouched for. */
    private record Lens(PartialDate asOf, Set<Subject> assumed) {
        Lens assuming(Set<Subject> subjects) {
            return new Lens(asOf, subjects);
        }
    }
}
