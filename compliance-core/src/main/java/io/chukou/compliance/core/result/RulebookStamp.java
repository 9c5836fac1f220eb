package io.chukou.compliance.core.result;

import java.time.LocalDate;

/**
 * Which rules answered: enough to tell whether two answers can be compared and how old the law behind them is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of the rulebook
 * @param fingerprint the SHA-256 of the meaning of all rules and tables, in lower-case hexadecimal
 * @param lawLastChecked the day on which the sources of the law were last checked
 */
public record RulebookStamp(String version, String fingerprint, LocalDate lawLastChecked) {}
