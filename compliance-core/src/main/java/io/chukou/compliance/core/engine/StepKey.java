package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.result.StepKind;
import org.jspecify.annotations.Nullable;

/** What makes two steps the same: the document to obtain, or the fact to establish or put right. */
record StepKey(StepKind kind, Paper paper, @Nullable Fact<?> fact) {}
