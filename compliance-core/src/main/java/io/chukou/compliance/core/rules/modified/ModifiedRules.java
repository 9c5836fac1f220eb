package io.chukou.compliance.core.rules.modified;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.ModificationFacts.CCC_VALID;
import static io.chukou.compliance.core.fact.ModificationFacts.CHASSIS_BRAND;
import static io.chukou.compliance.core.fact.ModificationFacts.MODIFICATION_PROOF;
import static io.chukou.compliance.core.fact.ModificationFacts.MODIFIED_BRAND;
import static io.chukou.compliance.core.fact.ModificationFacts.MODIFIED_MODEL;
import static io.chukou.compliance.core.fact.ModificationFacts.REAL_MODIFICATION_PROVEN;
import static io.chukou.compliance.core.fact.ModificationFacts.SAME_KIND_LISTED;
import static io.chukou.compliance.core.fact.VehicleFacts.MODIFIED;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about vehicles that are exported as modified ones (以改装车名义出口).
 *
 * <p>Reading: a used vehicle exported as a modified one owes these duties beside all others. Listing and certification are
 * duties of their own, owed whether or not the proof of the modification is at hand.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModifiedRules {
    private static final Condition EXPORTED_AS_MODIFIED = isTrue(MODIFIED);

    /** The exporter of a modified vehicle submits proof that the modification is real (改装真实性证明材料). */
    public static final Rule MODIFICATION_IS_REAL = rule("MODIFIED-001")
            .cites(Notice648.MODIFIED_VEHICLE_PROOF)
            .at(LICENCE_APPLICATION)
            .appliesWhen(EXPORTED_AS_MODIFIED)
            .requires(onPaper(and(present(MODIFICATION_PROOF), isTrue(REAL_MODIFICATION_PROVEN))));

    /** A modified product of the same kind (同类改装车产品) stands in the MIIT Announcement. */
    public static final Rule SAME_KIND_IS_LISTED = rule("MODIFIED-002")
            .cites(Notice648.MODIFIED_VEHICLE_LISTED)
            .at(LICENCE_APPLICATION)
            .appliesWhen(EXPORTED_AS_MODIFIED)
            .requires(isTrue(SAME_KIND_LISTED));

    /** A modified vehicle has a valid compulsory product certification (国家强制性产品认证, CCC). */
    public static final Rule CCC_IS_VALID = rule("MODIFIED-003")
            .cites(Notice648.MODIFIED_VEHICLE_CERTIFIED)
            .at(LICENCE_APPLICATION)
            .appliesWhen(EXPORTED_AS_MODIFIED)
            .requires(isTrue(CCC_VALID));

    /**
     * The application for a modified vehicle states chassis brand, modified-vehicle brand and model.
     *
     * <p>Boundary: firms are guided to fill these in; the text seen does not say that a licence is refused for want of
     * them, so the authority decides.
     */
    public static final Rule MODIFIED_FIELDS_STATED = rule("MODIFIED-004")
            .cites(Notice648.MODIFIED_VEHICLE_FIELDS)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(EXPORTED_AS_MODIFIED)
            .requires(and(present(CHASSIS_BRAND), present(MODIFIED_BRAND), present(MODIFIED_MODEL)));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL =
            List.of(MODIFICATION_IS_REAL, SAME_KIND_IS_LISTED, CCC_IS_VALID, MODIFIED_FIELDS_STATED);

    private ModifiedRules() {}
}
