package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says besides its content: which case, which question, which rules.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public abstract sealed class Answer permits Assessment, ConsignmentAssessment, Obligations, Outlook, Roadmap, WaysOut {
    private final @Nullable String reference;
    private final Question question;
    private final RulebookStamp rulebook;

    Answer(@Nullable String reference, Question question, RulebookStamp rulebook) {
        this.reference = reference;
        this.question = question;
        this.rulebook = rulebook;
    }

    /**
     * Returns the caller's own name for the case; a whole VIN in it is masked.
     *
     * @return the reference; empty if the case had none
     */
    public final Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * Returns the question that was asked.
     *
     * @return the question; its day is the first of an outlook
     */
    public final Question question() {
        return question;
    }

    /**
     * Returns which rules answered.
     *
     * @return version, fingerprint and the day on which the law was last checked
     */
    public final RulebookStamp rulebook() {
        return rulebook;
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict for the question as it was asked
     */
    public abstract Verdict verdict();
}
