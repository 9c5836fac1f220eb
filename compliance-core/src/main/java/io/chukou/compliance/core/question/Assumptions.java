package io.chukou.compliance.core.question;

import java.util.Set;

/**
 * Ready-made sets of subjects that a caller may vouch for.
 *
 * <p>An assumption only fills what is unknown. A known fact beats it, and a violated rule is never assumed away.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assumptions {

    /** Nothing is assumed. */
    public static final Set<Subject> NONE = Set.of();

    /**
     * Everything that a diligent exporter can bring about: a filed exporter, lifted burdens, a completed transfer,
     * papers in order, and the choice of a fitting destination. It assumes neither the maker's letter nor any fact of the car or of its legal status.
     */
    public static final Set<Subject> PROSPECT = Set.of(
            Subject.EXPORTER,
            Subject.ENCUMBRANCES,
            Subject.TRANSFER,
            Subject.APPLICATION,
            Subject.CONTRACT,
            Subject.INSPECTION,
            Subject.CONFORMITY,
            Subject.DESTINATION);

    private Assumptions() {}
}
