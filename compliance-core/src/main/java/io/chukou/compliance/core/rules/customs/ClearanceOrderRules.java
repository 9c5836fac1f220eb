package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.ClearanceFacts.DECLARATION_DAY;
import static io.chukou.compliance.core.fact.CustomsFacts.CLEARANCE_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARATION_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.RETURNED;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.EXPORT_LICENCE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_ISSUE_DATE;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** The order of the steps up to the clearance, and that nothing comes back. */
final class ClearanceOrderRules {
    /**
     * Transfer, application, issue of the licence and declaration follow each other; two of them may fall on one day.
     *
     * <p>The application is the one first lodged; a return of it does not change the order.
     */
    static final Rule STEPS_FOLLOW_EACH_OTHER = rule("CUSTOMS-020")
            .cites(Announcement2024No6.ORDER_OF_STEPS)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(and(
                    day(TRANSFER_DATE).isNotAfter(day(FORM_DATE)),
                    day(FORM_DATE).isNotAfter(day(LICENCE_ISSUE_DATE)),
                    day(TRANSFER_DATE).isNotAfter(day(LICENCE_ISSUE_DATE)),
                    day(LICENCE_ISSUE_DATE).isNotAfter(day(DECLARATION_DAY))));

    /**
     * The vehicle is not stated to have been cleared before it was declared.
     *
     * <p>The two dates contradict each other; a clearance that has not come yet is no defect.
     */
    static final Rule CLEARED_AFTER_DECLARATION = rule("CUSTOMS-021")
            .cites(Announcement2024No6.ORDER_OF_STEPS)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(and(stated(CLEARANCE_DATE), stated(DECLARATION_DATE)))
            .requires(day(DECLARATION_DATE).isNotAfter(day(CLEARANCE_DATE)));

    /** The vehicle is not sent back to China (退运), nor is it to be. */
    static final Rule NOT_RETURNED = rule("CUSTOMS-022")
            .cites(Announcement2024No6.NO_RETURN, CustomsRules.QUANTITY_AND_NO_RETURN)
            .at(CUSTOMS_CLEARANCE)
            .requires(isFalse(RETURNED));

    /**
     * A vehicle that was cleared already is not applied for any more: the application comes before the clearance.
     *
     * <p>Boundary: applied for on the day of the clearance is in order. A vehicle of which no clearance is stated is not spoken of.
     */
    static final Rule APPLIED_FOR_BEFORE_CLEARANCE = rule("CUSTOMS-031")
            .cites(Announcement2024No6.ORDER_OF_STEPS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(stated(CLEARANCE_DATE))
            .requires(day(APPLICATION_DATE).isNotAfter(day(CLEARANCE_DATE)));

    static final List<Rule> ALL =
            List.of(STEPS_FOLLOW_EACH_OTHER, CLEARED_AFTER_DECLARATION, NOT_RETURNED, APPLIED_FOR_BEFORE_CLEARANCE);

    private ClearanceOrderRules() {}
}
