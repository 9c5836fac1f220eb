package io.chukou.compliance.core.condition;

/**
 * A named figure of an explanation that is no fact: a bound of the rule, a number of days, the name of a test.
 *
 * @param name the name, such as {@code days}
 * @param value a number, date, enum constant or text, or a list of such
 */
public record Figure(String name, Object value) {}
