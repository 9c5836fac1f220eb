package io.chukou.compliance.marketplace.form;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.value.CountryCode;
import java.util.List;

/**
 * One question and what the visitor answered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact what is asked for; its path is the name of the field
 * @param kind how it is asked for
 * @param choices the values to choose from; empty for other kinds
 * @param known what the seller says, which is not enough, such as a month where a day is asked for; empty for nothing
 * @param value what the visitor answered, as typed; empty for nothing
 * @param wrong whether that is no possible value
 */
public record Field(Fact<?> fact, FieldKind kind, List<?> choices, String known, String value, boolean wrong) {

    /**
     * Takes a copy of the choices.
     *
     * @param fact what is asked for; its path is the name of the field
     * @param kind how it is asked for
     * @param choices the values to choose from; empty for other kinds
     * @param known what the seller says, which is not enough, such as a month where a day is asked for; empty for nothing
     * @param value what the visitor answered, as typed; empty for nothing
     * @param wrong whether that is no possible value
     */
    public Field {
        choices = List.copyOf(choices);
    }

    /**
     * Writes a value that can be chosen as an answer.
     *
     * @param choice the value
     * @return the answer that means it
     */
    public static String answer(Object choice) {
        return choice instanceof CountryCode country ? country.getValue() : String.valueOf(choice);
    }

    /**
     * Returns the name of the field.
     *
     * @return the path of the fact
     */
    public String name() {
        return fact.path();
    }

    /**
     * Says whether the visitor answered, and so that it counts.
     *
     * @return true if there is a possible value
     */
    public boolean isAnswered() {
        return !value.isEmpty() && !wrong;
    }
}
