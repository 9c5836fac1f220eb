package io.chukou.compliance.core.result;

/**
 * A named value that a message shows: a fact's value under its path, or a figure such as {@code days}.
 *
 * <p>Values are numbers, dates, booleans, enum constants or texts. Values that name a person, firm, plate or vehicle are
 * masked before they get here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the path of the fact or the name of the figure
 * @param value the value
 */
public record Argument(String name, Object value) {}
