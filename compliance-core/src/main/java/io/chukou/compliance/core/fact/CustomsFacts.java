package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.table.CommodityCodes;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.TradeMode;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the declaration to the customs (出口货物报关单).
 *
 * <p>Immutable and thread-safe.
 */
public final class CustomsFacts {
    /** The customs declaration as a whole. */
    public static final Fact<CustomsDeclaration> CUSTOMS_DECLARATION = Fact.of(
            "customsDeclaration", Subject.CLEARANCE, Paper.CUSTOMS_DECLARATION, ExportCase::getCustomsDeclaration);

    /** The number of the declaration. */
    public static final Fact<String> DECLARATION_NUMBER = fact("number", CustomsDeclaration::getNumber);

    /** The day of the declaration (申报日期). */
    public static final Fact<PartialDate> DECLARATION_DATE =
            fact("declarationDate", CustomsDeclaration::getDeclarationDate).lasting();

    /** The day on which the customs released the vehicle for export (放行、结关日期). */
    public static final Fact<PartialDate> CLEARANCE_DATE =
            fact("clearanceDate", CustomsDeclaration::getClearanceDate).lasting();

    /** The consignor (境内发货人) on the declaration. */
    public static final Fact<String> DECLARED_CONSIGNOR =
            fact("consignorName", CustomsDeclaration::getConsignorName).personal();

    /** The licence number on the declaration. */
    public static final Fact<String> DECLARED_LICENCE_NUMBER =
            fact("licenceNumber", CustomsDeclaration::getLicenceNumber);

    /** VIN of this vehicle on the declaration. */
    public static final Fact<Vin> DECLARED_VIN = fact("vin", CustomsDeclaration::getVin);

    /** The name of the goods (商品名称). */
    public static final Fact<String> DECLARED_GOODS_NAME = fact("goodsName", CustomsDeclaration::getGoodsName);

    /** The condition of the goods on the declaration. */
    public static final Fact<String> DECLARED_GOODS_CONDITION =
            fact("goodsCondition", CustomsDeclaration::getGoodsCondition);

    /** The ten-digit commodity code on the declaration (商品编号). */
    public static final Fact<String> DECLARED_COMMODITY_CODE =
            fact("commodityCode", declaration -> declaration.getCommodityCode().map(CommodityCodes::fold));

    /** The mode of trade (监管方式). */
    public static final Fact<TradeMode> DECLARED_TRADE_MODE =
            fact("tradeMode", CustomsDeclaration::getTradeMode).among(List.of(TradeMode.values()));

    /** The country on the declaration (最终目的国). */
    public static final Fact<CountryCode> DECLARED_COUNTRY = fact("destination", CustomsDeclaration::getDestination);

    /** The customs to which it is declared (申报地海关). */
    public static final Fact<String> DECLARED_CUSTOMS_AREA = fact("customsArea", CustomsDeclaration::getCustomsArea);

    /** The mode of transport on the declaration (运输方式). */
    public static final Fact<TransportMode> DECLARED_MODE =
            fact("transportMode", CustomsDeclaration::getTransportMode).among(List.of(TransportMode.values()));

    /** The contract number on the declaration (合同协议号). */
    public static final Fact<String> DECLARED_CONTRACT_NUMBER =
            fact("contractNumber", CustomsDeclaration::getContractNumber);

    /** The number of vehicles declared. */
    public static final Fact<Integer> DECLARED_QUANTITY = fact("quantity", CustomsDeclaration::getQuantity);

    /** All vehicles that the declaration names. */
    public static final Fact<List<Vin>> DECLARED_VINS = fact("vins", CustomsDeclaration::getVins);

    /** Whether the vehicle is to be or was sent back to China (退运). */
    public static final Fact<Boolean> RETURNED = fact("returned", CustomsDeclaration::isReturned)
            .among(List.of(true, false))
            .lasting();

    private CustomsFacts() {}

    private static <T> Fact<T> fact(String name, Function<CustomsDeclaration, Optional<T>> reader) {
        return Fact.inside(CUSTOMS_DECLARATION, name, Subject.CLEARANCE, reader);
    }
}
