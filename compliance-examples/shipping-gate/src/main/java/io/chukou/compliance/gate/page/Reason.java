package io.chukou.compliance.gate.page;

import java.util.List;

/**
 * One thing that is to be said of a consignment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the code of the rule; empty if no rule says it
 * @param message what is wrong
 * @param remedy what to do; empty if nothing is said
 * @param clauses the keys of the clauses
 */
public record Reason(String rule, String message, String remedy, List<String> clauses) {}
