package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_ISSUING_BODY;
import static io.chukou.compliance.core.fact.ExporterFacts.CENTRAL_ENTERPRISE_IN_BEIJING;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.table.IssuingBodies.Body;
import io.chukou.compliance.core.table.IssuingBodies.Kind;
import java.util.List;
import java.util.Optional;

/** Which body (发证机构) the application goes to. */
final class IssuingBodyRules {
    /** The listed body that the form names. */
    private static final Fact<Body> BODY = Fact.derived(
            "formIssuingBodyListed",
            List.of(FORM_ISSUING_BODY),
            e -> Optional.ofNullable(FORM_ISSUING_BODY.read(e))
                    .flatMap(e.tables().issuingBodies()::find));

    /**
     * The application goes to a body that issues licences for used vehicles. A name that the table does not know may be
     * another spelling of one that it does; so nothing is concluded from it.
     */
    static final Rule ISSUING_BODY_IS_COMPETENT = rule("DOCUMENT-015")
            .cites(FilingGuide2025.ISSUING_BODIES)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(present(APPLICATION_FORM))
            .requires(test("isIssuingBody", List.of(FORM_ISSUING_BODY), IssuingBodyRules::isIssuingBody));

    /** A centrally managed enterprise in Beijing applies to the licence bureau (配额许可证事务局) and to no other body. */
    static final Rule CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU = rule("DOCUMENT-016")
            .cites(FilingGuide2025.CENTRAL_ENTERPRISES_IN_BEIJING)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(present(APPLICATION_FORM), isTrue(CENTRAL_ENTERPRISE_IN_BEIJING)))
            .requires(test("isLicenceBureau", List.of(FORM_ISSUING_BODY), IssuingBodyRules::isLicenceBureau));

    static final List<Rule> ALL = List.of(ISSUING_BODY_IS_COMPETENT, CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU);

    private IssuingBodyRules() {}

    private static Truth isIssuingBody(Evidence evidence) {
        return body(evidence).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Truth isLicenceBureau(Evidence evidence) {
        return body(evidence)
                .map(body -> Truth.of(body.kind() == Kind.LICENCE_BUREAU))
                .orElse(Truth.UNKNOWN);
    }

    private static Optional<Body> body(Evidence evidence) {
        return Optional.ofNullable(BODY.read(evidence));
    }
}
