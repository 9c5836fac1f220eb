package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.table.CommodityCodes;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the licence application form (出口许可证申请表).
 *
 * <p>Immutable and thread-safe.
 */
public final class ApplicationFacts {
    /** The application form as a whole. */
    public static final Fact<LicenceApplication> APPLICATION_FORM = Fact.of(
            "licenceApplication", Subject.APPLICATION, Paper.LICENCE_APPLICATION, ExportCase::getLicenceApplication);

    /** The application date as written on the form. */
    public static final Fact<PartialDate> FORM_DATE = fact("applicationDate", LicenceApplication::getApplicationDate);

    /** The day on which the application was lodged again after it was returned. */
    public static final Fact<PartialDate> LODGED_AGAIN_DATE =
            fact("lodgedAgainDate", LicenceApplication::getLodgedAgainDate);

    /** The applicant on the form. */
    public static final Fact<String> FORM_APPLICANT =
            fact("applicantName", LicenceApplication::getApplicantName).personal();

    /** The exporter (出口商) on the form. */
    public static final Fact<String> FORM_EXPORTER =
            fact("exporterName", LicenceApplication::getExporterName).personal();

    /** The consignor (发货人) on the form. */
    public static final Fact<String> FORM_CONSIGNOR =
            fact("consignorName", LicenceApplication::getConsignorName).personal();

    /** VIN on the form. */
    public static final Fact<Vin> FORM_VIN = fact("vin", LicenceApplication::getVin);

    /** The brand on the form (规格、等级). */
    public static final Fact<String> FORM_BRAND = fact("brand", LicenceApplication::getBrand);

    /** The model on the form (规格、等级). */
    public static final Fact<String> FORM_MODEL = fact("model", LicenceApplication::getModel);

    /** The registration date on the form. */
    public static final Fact<PartialDate> FORM_REGISTRATION_DATE =
            fact("registrationDate", LicenceApplication::getRegistrationDate);

    /** The 转让登记待出口日期 on the form. */
    public static final Fact<PartialDate> FORM_TRANSFER_DATE =
            fact("transferPendingExportDate", LicenceApplication::getTransferPendingExportDate);

    /** The condition of the goods (商品状态). */
    public static final Fact<String> FORM_GOODS_CONDITION =
            fact("goodsCondition", LicenceApplication::getGoodsCondition);

    /** The country on the form. */
    public static final Fact<CountryCode> FORM_DESTINATION = fact("destination", LicenceApplication::getDestination);

    /** The contract number on the form. */
    public static final Fact<String> FORM_CONTRACT_NUMBER =
            fact("contractNumber", LicenceApplication::getContractNumber);

    /** The ten-digit commodity code on the form. */
    public static final Fact<String> FORM_COMMODITY_CODE =
            fact("commodityCode", form -> form.getCommodityCode().map(CommodityCodes::fold));

    /** The issuing body (发证机构) applied to. */
    public static final Fact<String> FORM_ISSUING_BODY = fact("issuingBody", LicenceApplication::getIssuingBody);

    /** Whether it is small-scale border trade (边境小额贸易). */
    public static final Fact<Boolean> FORM_BORDER_TRADE =
            fact("borderTrade", LicenceApplication::isBorderTrade).among(List.of(true, false));

    /** The number of vehicles applied for. */
    public static final Fact<Integer> FORM_QUANTITY = fact("quantity", LicenceApplication::getQuantity);

    /** All vehicles that the form names. */
    public static final Fact<List<Vin>> FORM_VINS = fact("vins", LicenceApplication::getVins);

    /** The customs area on the form (报关口岸). */
    public static final Fact<String> FORM_CUSTOMS_AREA = fact("customsArea", LicenceApplication::getCustomsArea);

    /** The mode of transport on the form (运输方式). */
    public static final Fact<TransportMode> FORM_MODE =
            fact("transportMode", LicenceApplication::getTransportMode).among(List.of(TransportMode.values()));

    private ApplicationFacts() {}

    private static <T> Fact<T> fact(String name, Function<LicenceApplication, Optional<T>> reader) {
        return Fact.inside(APPLICATION_FORM, name, Subject.APPLICATION, reader);
    }
}
