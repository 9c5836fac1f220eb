package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.fact.CaseFacts.ACCESS_STANDARD_IN_DESTINATION;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_OWNER;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_AFTER_SALES;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_DUTIES_DIVIDED;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_EFFECTIVE;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_FOREIGN_LANGUAGE;
import static io.chukou.compliance.core.fact.ContractFacts.CONTRACT_TRANSLATED;
import static io.chukou.compliance.core.fact.ContractFacts.EXPORT_CONTRACT;
import static io.chukou.compliance.core.fact.DeclarationFacts.CONFORMITY_DECLARATION;
import static io.chukou.compliance.core.fact.DeclarationFacts.DECLARATION_DESTINATION;
import static io.chukou.compliance.core.fact.DeclarationFacts.DECLARATION_SEALED;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Notice2024No25;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/** What goes with the form: registration certificate, export contract and declaration of conformity. */
final class AttachedPaperRules {
    private static final Condition CONTRACT_HELD = present(EXPORT_CONTRACT);

    /** The exporter hands in the registration certificate (机动车登记证书), the original or a scan. */
    static final Rule CERTIFICATE_AT_HAND = rule("DOCUMENT-008")
            .cites(Announcement2024No6.CERTIFICATE_OWNER)
            .at(LICENCE_APPLICATION)
            .requires(present(CERTIFICATE));

    /** The owner on the registration certificate is the exporter that applies. */
    static final Rule CERTIFICATE_OWNER_IS_APPLICANT = rule("DOCUMENT-009")
            .cites(Announcement2024No6.CERTIFICATE_OWNER, FilingGuide2025.CERTIFICATE_OWNER)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .appliesWhen(present(CERTIFICATE))
            .requires(sameName(CERTIFICATE_OWNER, EXPORTER_NAME));

    /** The exporter hands in the export contract. */
    static final Rule CONTRACT_AT_HAND = rule("DOCUMENT-010")
            .cites(Announcement2024No6.EXPORT_CONTRACT)
            .at(LICENCE_APPLICATION)
            .requires(present(EXPORT_CONTRACT));

    /** The export contract is legally effective and has terms on after-sales service. */
    static final Rule CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES = rule("DOCUMENT-011")
            .cites(Announcement2024No6.EXPORT_CONTRACT, Announcement2024No6.TRACEABILITY_AND_SERVICE)
            .at(LICENCE_APPLICATION)
            .appliesWhen(CONTRACT_HELD)
            .requires(onPaper(and(isTrue(CONTRACT_EFFECTIVE), isTrue(CONTRACT_AFTER_SALES))));

    /** The export contract says which after-sales duties are the buyer's and which are the seller's. */
    static final Rule CONTRACT_DIVIDES_AFTER_SALES_DUTIES = rule("DOCUMENT-012")
            .cites(FilingGuide2025.CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(CONTRACT_HELD)
            .requires(onPaper(isTrue(CONTRACT_DUTIES_DIVIDED)));

    /** An export contract in a foreign language has a Chinese translation, which prevails. */
    static final Rule FOREIGN_CONTRACT_IS_TRANSLATED = rule("DOCUMENT-013")
            .cites(Announcement2024No6.EXPORT_CONTRACT, FilingGuide2025.CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
            .at(LICENCE_APPLICATION)
            .appliesWhen(and(CONTRACT_HELD, isTrue(CONTRACT_FOREIGN_LANGUAGE)))
            .requires(onPaper(isTrue(CONTRACT_TRANSLATED)));

    /**
     * The exporter declares under its seal that the vehicle meets the destination's access standard.
     *
     * <p>The notice N25 asks for the declaration where the destination has an access standard, the announcement and the guide
     * list it among the papers of every application. By default it is asked for always.
     */
    static final Rule CONFORMITY_DECLARED = rule("DOCUMENT-014")
            .cites(
                    Announcement2024No6.CONFORMITY_DECLARATION,
                    Notice2024No25.CONFORMITY_DECLARATION,
                    FilingGuide2025.CONFORMITY_DECLARATION)
            .at(LICENCE_APPLICATION)
            .appliesWhen(byReading(
                    StandardReadings.CONFORMITY_DECLARATION,
                    Map.of("always", always(), "where-standard", isTrue(ACCESS_STANDARD_IN_DESTINATION))))
            .requires(onPaper(and(present(CONFORMITY_DECLARATION), isTrue(DECLARATION_SEALED))));

    /** The declaration of conformity is for the country that the licence is for; one for another country declares nothing. */
    static final Rule CONFORMITY_DECLARED_FOR_THE_DESTINATION = rule("DOCUMENT-017")
            .cites(Announcement2024No6.CONFORMITY_DECLARATION, Notice2024No25.CONFORMITY_DECLARATION)
            .at(LICENCE_APPLICATION)
            .appliesWhen(present(CONFORMITY_DECLARATION))
            .requires(sameAs(DECLARATION_DESTINATION, LICENCE_DESTINATION));

    static final List<Rule> ALL = List.of(
            CERTIFICATE_AT_HAND,
            CERTIFICATE_OWNER_IS_APPLICANT,
            CONTRACT_AT_HAND,
            CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES,
            CONTRACT_DIVIDES_AFTER_SALES_DUTIES,
            FOREIGN_CONTRACT_IS_TRANSLATED,
            CONFORMITY_DECLARED,
            CONFORMITY_DECLARED_FOR_THE_DESTINATION);

    private AttachedPaperRules() {}
}
