package io.chukou.compliance.model.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.ChukouStyle;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The enterprise that exports the vehicle (二手车出口企业).
 *
 * <p>Every attribute may be absent; absent means unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ChukouStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutableExporter.class)
@JsonDeserialize(as = ImmutableExporter.class)
@JsonPropertyOrder({
    "basis",
    "name",
    "creditCode",
    "kind",
    "registeredInChina",
    "independentLegalPerson",
    "listedByMiit",
    "filingPassDate",
    "officePremises",
    "displaySite",
    "salesExperience",
    "appraiserCount",
    "unrectifiedViolations",
    "seriousDishonesty",
    "creditMeasure",
    "namedInCircular",
    "centralEnterpriseInBeijing",
    "inMakersGroup",
    "authorisedByMaker"
})
public interface Exporter {
    /**
     * Returns where the facts of this section come from.
     *
     * @return the basis; empty when this section does not say, so that {@code basis} of the case counts, and on paper
     *     when neither says
     */
    Optional<Basis> getBasis();

    /**
     * Returns the registered name of the enterprise (企业名称).
     *
     * @return the name, empty when unknown
     */
    @Value.Redacted
    Optional<@NotBlankIfKnown @Size(max = 200) String> getName();

    /**
     * Returns the number of the enterprise (统一社会信用代码).
     *
     * @return the code, empty when unknown
     */
    Optional<UnifiedSocialCreditCode> getCreditCode();

    /**
     * Returns whether the enterprise is a maker or a trader (企业类型).
     *
     * @return the kind, empty when unknown
     */
    Optional<ExporterKind> getKind();

    /**
     * Tells whether the enterprise is registered inside China (境内注册).
     *
     * @return whether it is registered inside China, empty when unknown
     */
    Optional<Boolean> isRegisteredInChina();

    /**
     * Tells whether the enterprise is an independent legal person (独立法人资格).
     *
     * @return whether it is an independent legal person, empty when unknown
     */
    Optional<Boolean> isIndependentLegalPerson();

    /**
     * Tells whether the Announcement of the Ministry of Industry and Information Technology lists the enterprise as a
     * maker of vehicles (道路机动车辆生产企业及产品公告).
     *
     * @return whether it is listed, empty when unknown
     */
    Optional<Boolean> isListedByMiit();

    /**
     * Returns the day on which the filing as an exporter of used vehicles passed (备案通过日期).
     *
     * <p>It is that of the latest filing that passed on or before the step asked about; the date of a renewal that passes
     * later must not be given here.
     *
     * @return the day from which the term of the filing runs, empty when unknown
     */
    Optional<PartialDate> getFilingPassDate();

    /**
     * Tells whether the enterprise has fixed office premises (固定的经营办公场所).
     *
     * @return whether it has them, empty when unknown
     */
    Optional<Boolean> isOfficePremises();

    /**
     * Tells whether the enterprise has a site where it shows and sells used vehicles (二手车展示、销售场所).
     *
     * @return whether it has one, empty when unknown
     */
    Optional<Boolean> isDisplaySite();

    /**
     * Tells whether the enterprise has experience in the sale of or trade in vehicles (汽车销售或贸易经验).
     *
     * @return whether it has experience, empty when unknown
     */
    Optional<Boolean> isSalesExperience();

    /**
     * Returns how many appraisers of used vehicles the enterprise employs (鉴定评估专业人员).
     *
     * @return the number of persons, zero or more, empty when unknown
     */
    Optional<@PositiveOrZero Integer> getAppraiserCount();

    /**
     * Tells whether the enterprise has breaches of law that it has not put right (未整改违法违规行为).
     *
     * @return whether any is not put right, empty when unknown
     */
    Optional<Boolean> isUnrectifiedViolations();

    /**
     * Tells whether the enterprise has a record of serious dishonesty (严重失信行为).
     *
     * @return whether it has such a record, empty when unknown
     */
    Optional<Boolean> isSeriousDishonesty();

    /**
     * Returns the step that the authority has taken against the enterprise for dishonest behaviour (约谈、责令整改).
     *
     * @return the step; {@code NONE} when it is known that none was taken; empty when unknown
     */
    Optional<CreditMeasure> getCreditMeasure();

    /**
     * Tells whether a circular names the enterprise for filling in applications wrongly again and again (通报).
     *
     * @return whether it is named, empty when unknown
     */
    Optional<Boolean> isNamedInCircular();

    /**
     * Tells whether the enterprise is managed by the central government and sits in Beijing (在京中央企业).
     *
     * @return whether it is such an enterprise, empty when unknown
     */
    Optional<Boolean> isCentralEnterpriseInBeijing();

    /**
     * Tells whether the enterprise belongs to the same group as the vehicle's maker. It matters only if a rulebook reads "its
     * own products" that widely.
     *
     * @return whether it belongs to the group, empty when unknown
     */
    Optional<Boolean> isInMakersGroup();

    /**
     * Tells whether the vehicle's maker has authorised the enterprise to export its vehicles (授权出口). It matters only if a
     * rulebook reads Announcement 2025 No. 54 as asking for it.
     *
     * @return whether it is authorised, empty when unknown
     */
    Optional<Boolean> isAuthorisedByMaker();

    /**
     * Starts to build an exporter of which nothing is known.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts to build a changed copy.
     *
     * @return a new builder with all attributes of this object
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an exporter.
     *
     * <p>Every attribute may be left out; what is left out is unknown. Not thread-safe.
     */
    final class Builder extends ImmutableExporter.Builder {
        Builder() {}
    }
}
