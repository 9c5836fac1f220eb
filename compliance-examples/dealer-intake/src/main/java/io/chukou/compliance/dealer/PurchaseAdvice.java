package io.chukou.compliance.dealer;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.WaysOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An advice before purchase with everything it rests on. It is none without its day and its assumptions, which {@code
 * assessment().question()} says.
 *
 * @param advice what to do
 * @param toAsk the facts that the verdict waits for, the most telling first
 * @param toSee what the seller only speaks of, if the verdict, or what is said of a later day, rests on it
 * @param assessment the verdict and its findings
 * @param outlook what time alone does to the verdict
 * @param ways what can be done about it
 */
record PurchaseAdvice(
        Advice advice, List<Fact<?>> toAsk, List<Paper> toSee, Assessment assessment, Outlook outlook, WaysOut ways) {

    /**
     * Returns the first day on which time alone makes it right to pay.
     *
     * @return the day; empty if it is right today, and if waiting alone never helps
     */
    Optional<LocalDate> from() {
        return advice == Advice.DO_NOT_PAY_YET || advice == Advice.ASK_THE_AUTHORITY
                ? outlook.opens()
                : Optional.empty();
    }
}
