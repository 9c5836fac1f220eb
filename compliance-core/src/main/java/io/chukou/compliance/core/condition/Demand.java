package io.chukou.compliance.core.condition;

/**
 * A single condition whose answer must become another one for a whole tree to be answered as wanted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param occurrence the condition as it stands in the tree
 * @param wanted TRUE or FALSE
 */
public record Demand(Occurrence occurrence, Truth wanted) {}
