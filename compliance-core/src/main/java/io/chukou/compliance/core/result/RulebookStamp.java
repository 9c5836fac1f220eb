package io.chukou.compliance.core.result;

import io.chukou.compliance.core.reading.Readings;
import java.time.LocalDate;

/**
 * Which rules answered: enough to tell whether two answers can be compared and how old the law behind them is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of the rulebook
 * @param fingerprint the SHA-256 of the meaning of all rules, tables and selected readings, in lower-case hexadecimal
 * @param lawLastChecked the day on which the sources of the law were last checked
 * @param readings the alternatives that were selected in place of a default
 */
public record RulebookStamp(String version, String fingerprint, LocalDate lawLastChecked, Readings readings) {}
