package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.table.CommodityCodes;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the export licence (出口许可证) as it was issued.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExportLicenceFacts {
    /** The export licence as a whole. */
    public static final Fact<ExportLicence> EXPORT_LICENCE =
            Fact.of("exportLicence", Subject.LICENCE, Paper.EXPORT_LICENCE, ExportCase::getExportLicence);

    /** The number of the licence (许可证号). */
    public static final Fact<String> LICENCE_NUMBER = fact("number", ExportLicence::getNumber);

    /** The day of issue (发证日期). */
    public static final Fact<PartialDate> LICENCE_ISSUE_DATE = fact("issueDate", ExportLicence::getIssueDate);

    /** The first day of validity. */
    public static final Fact<PartialDate> LICENCE_VALID_FROM = fact("validFrom", ExportLicence::getValidFrom);

    /** The last day of validity (有效截止日期). */
    public static final Fact<PartialDate> LICENCE_VALID_UNTIL = fact("validUntil", ExportLicence::getValidUntil);

    /** The exporter (出口商) on the licence. */
    public static final Fact<String> LICENCE_EXPORTER =
            fact("exporterName", ExportLicence::getExporterName).personal();

    /** The consignor (发货人) on the licence. */
    public static final Fact<String> LICENCE_CONSIGNOR =
            fact("consignorName", ExportLicence::getConsignorName).personal();

    /** VIN of this vehicle on the licence. */
    public static final Fact<Vin> LICENCE_VIN = fact("vin", ExportLicence::getVin);

    /** The registration date on the licence (注册登记日期). */
    public static final Fact<PartialDate> LICENCE_REGISTRATION_DATE =
            fact("registrationDate", ExportLicence::getRegistrationDate);

    /** The 转让登记待出口日期 on the licence. */
    public static final Fact<PartialDate> LICENCE_TRANSFER_DATE =
            fact("transferPendingExportDate", ExportLicence::getTransferPendingExportDate);

    /** The condition of the goods (商品状态) on the licence. */
    public static final Fact<String> LICENCE_GOODS_CONDITION = fact("goodsCondition", ExportLicence::getGoodsCondition);

    /** The country on the licence (进口国). */
    public static final Fact<CountryCode> LICENCE_COUNTRY = fact("destination", ExportLicence::getDestination);

    /** The ten-digit commodity code on the licence. */
    public static final Fact<String> LICENCE_COMMODITY_CODE =
            fact("commodityCode", licence -> licence.getCommodityCode().map(CommodityCodes::fold));

    /** The contract number on the licence. */
    public static final Fact<String> LICENCE_CONTRACT_NUMBER = fact("contractNumber", ExportLicence::getContractNumber);

    /** The customs area on the licence (报关口岸). */
    public static final Fact<String> LICENCE_CUSTOMS_AREA = fact("customsArea", ExportLicence::getCustomsArea);

    /** The mode of transport on the licence (运输方式). */
    public static final Fact<TransportMode> LICENCE_MODE =
            fact("transportMode", ExportLicence::getTransportMode).among(List.of(TransportMode.values()));

    /** The number of vehicles that the licence is for. */
    public static final Fact<Integer> LICENCE_QUANTITY = fact("quantity", ExportLicence::getQuantity);

    /** All vehicles that the licence names. */
    public static final Fact<List<Vin>> LICENCE_VINS = fact("vins", ExportLicence::getVins);

    /** Whether an earlier clearance is written off against the licence. */
    public static final Fact<Boolean> LICENCE_USED_BEFORE =
            fact("usedBefore", ExportLicence::isUsedBefore).among(List.of(true, false));

    private ExportLicenceFacts() {}

    private static <T> Fact<T> fact(String name, Function<ExportLicence, Optional<T>> reader) {
        return Fact.inside(EXPORT_LICENCE, name, Subject.LICENCE, reader);
    }
}
