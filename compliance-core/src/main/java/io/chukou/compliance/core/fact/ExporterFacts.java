package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.party.CreditMeasure;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.party.ExporterKind;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts of the exporter (二手车出口企业).
 *
 * <p>Immutable and thread-safe.
 */
public final class ExporterFacts {
    private static final Fact<Exporter> EXPORTER =
            Fact.of("exporter", Subject.EXPORTER, Paper.EXPORTER_FILING, ExportCase::getExporter);

    /** The legal name of the exporter. */
    public static final Fact<String> EXPORTER_NAME =
            fact("name", Exporter::getName).personal().lasting();

    /** The unified social credit code (统一社会信用代码). */
    public static final Fact<UnifiedSocialCreditCode> EXPORTER_CREDIT_CODE =
            fact("creditCode", Exporter::getCreditCode).personal();

    /** Whether it is a maker or a trader. */
    public static final Fact<ExporterKind> EXPORTER_KIND = fact("kind", Exporter::getKind)
            .among(List.of(ExporterKind.values()))
            .lasting();

    /** Whether it is registered in China. */
    public static final Fact<Boolean> REGISTERED_IN_CHINA = flag("registeredInChina", Exporter::isRegisteredInChina);

    /** Whether it is an independent legal person (独立法人). */
    public static final Fact<Boolean> INDEPENDENT_LEGAL_PERSON =
            flag("independentLegalPerson", Exporter::isIndependentLegalPerson);

    /** Whether it stands in the MIIT Announcement (公告). */
    public static final Fact<Boolean> LISTED_BY_MIIT =
            flag("listedByMiit", Exporter::isListedByMiit).lasting();

    /** The day on which its filing (备案) passed. */
    public static final Fact<PartialDate> FILING_PASS_DATE = fact("filingPassDate", Exporter::getFilingPassDate);

    /** Whether it has fixed office premises. */
    public static final Fact<Boolean> OFFICE_PREMISES = flag("officePremises", Exporter::isOfficePremises);

    /** Whether it has a used-vehicle display and sales site. */
    public static final Fact<Boolean> DISPLAY_SITE = flag("displaySite", Exporter::isDisplaySite);

    /** Whether it has experience in vehicle sales or trade. */
    public static final Fact<Boolean> SALES_EXPERIENCE = flag("salesExperience", Exporter::isSalesExperience);

    /** The number of appraisal professionals it employs. */
    public static final Fact<Integer> APPRAISER_COUNT = fact("appraiserCount", Exporter::getAppraiserCount);

    /** Whether violations are not yet put right. */
    public static final Fact<Boolean> UNRECTIFIED_VIOLATIONS =
            flag("unrectifiedViolations", Exporter::isUnrectifiedViolations);

    /** Whether a serious dishonesty record stands (严重失信). */
    public static final Fact<Boolean> SERIOUS_DISHONESTY = flag("seriousDishonesty", Exporter::isSeriousDishonesty);

    /** The measure taken under 648, part one (three). */
    public static final Fact<CreditMeasure> CREDIT_MEASURE = fact("creditMeasure", Exporter::getCreditMeasure)
            .among(List.of(CreditMeasure.values()))
            .lasting();

    /** Whether a circular (通报) names it for repeated misfiling. */
    public static final Fact<Boolean> NAMED_IN_CIRCULAR = flag("namedInCircular", Exporter::isNamedInCircular);

    /** Whether it is managed by SASAC and sits in Beijing. */
    public static final Fact<Boolean> CENTRAL_ENTERPRISE_IN_BEIJING =
            flag("centralEnterpriseInBeijing", Exporter::isCentralEnterpriseInBeijing);

    /** Whether it belongs to the group of the vehicle's maker. */
    public static final Fact<Boolean> IN_MAKERS_GROUP = flag("inMakersGroup", Exporter::isInMakersGroup);

    /** Whether the vehicle's maker authorised it; like the letter, only the maker can give this. */
    public static final Fact<Boolean> AUTHORISED_BY_MAKER = Fact.inside(
                    EXPORTER, "authorisedByMaker", Subject.LETTER, Exporter::isAuthorisedByMaker)
            .among(List.of(true, false));

    private ExporterFacts() {}

    private static <T> Fact<T> fact(String name, Function<Exporter, Optional<T>> reader) {
        return Fact.inside(EXPORTER, name, Subject.EXPORTER, reader);
    }

    private static Fact<Boolean> flag(String name, Function<Exporter, Optional<Boolean>> reader) {
        return fact(name, reader).among(List.of(true, false));
    }
}
