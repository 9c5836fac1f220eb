package io.chukou.compliance.core;

import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;

/**
 * Answers whether a used vehicle may be exported from China, and if not, why.
 *
 * <p>It reads no clock, file, network, locale or environment. Make one and share it. The answer is not legal advice.
 *
 * <p>For example, {@code ExportValidator.standard().assess(car, Question.on(LocalDate.of(2026, 6, 30))).verdict()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExportValidator {
    private final Rulebook rulebook;
    private final Engine engine;

    private ExportValidator(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.engine = new Engine(rulebook);
    }

    /**
     * Returns a validator for the rules that this library ships.
     *
     * @return the validator
     */
    public static ExportValidator standard() {
        return new ExportValidator(Rulebook.standard());
    }

    /**
     * Returns a validator for another rulebook.
     *
     * @param rulebook the rulebook
     * @return the validator
     */
    public static ExportValidator of(Rulebook rulebook) {
        return new ExportValidator(rulebook);
    }

    /**
     * Returns the rules that this validator applies.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Answers a question about a case.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the stage, the day, the meaning of absence and the assumptions
     * @return the answer; it never throws for what the case says, and a rule that fails never permits
     * @throws NullPointerException if an argument is null
     */
    public Assessment assess(ExportCase exportCase, Question question) {
        return engine.assess(exportCase, question);
    }
}
