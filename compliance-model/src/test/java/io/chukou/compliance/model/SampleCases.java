package io.chukou.compliance.model;

import io.chukou.compliance.model.paper.AfterExport;
import io.chukou.compliance.model.paper.ConformityDeclaration;
import io.chukou.compliance.model.paper.CustomsDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.ExportLicence;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.InspectionStandard;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.ModificationProof;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.paper.ServiceOutlet;
import io.chukou.compliance.model.paper.Shipment;
import io.chukou.compliance.model.paper.TradeMode;
import io.chukou.compliance.model.paper.TransferRegistration;
import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.party.CreditMeasure;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.party.ExporterKind;
import io.chukou.compliance.model.value.Basis;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Battery;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Origin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.SteeringSide;
import io.chukou.compliance.model.vehicle.UseChange;
import io.chukou.compliance.model.vehicle.UseHistory;
import io.chukou.compliance.model.vehicle.Vehicle;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.List;

/** A case with every attribute filled. All of it is invented; the numbers have valid check digits. */
final class SampleCases {
    static final String VIN = "L00000009T0000001";
    static final String OTHER_VIN = "L00000000T0000002";
    static final String CREDIT_CODE = "91110000MA0000001L";
    static final String PLATE = "测A00000";
    static final String EXPORTER_NAME = "虚构出口有限公司";
    static final String CLIENT_NAME = "虚构委托有限公司";
    static final String ENGINE_NUMBER = "TEST-ENGINE-0001";

    private static final CountryCode KAZAKHSTAN = CountryCode.of("KZ");

    private SampleCases() {}

    /** A consignment of the full case, with every attribute filled. */
    static Consignment consignment() {
        return Consignment.builder()
                .reference("lot-1")
                .basis(Basis.DECLARED)
                .destination(KAZAKHSTAN)
                .exporter(exporter())
                .exportContract(exportContract())
                .makerLetters(List.of(makerLetter()))
                .licenceApplication(licenceApplication())
                .exportLicence(exportLicence())
                .customsDeclaration(customsDeclaration())
                .shipment(shipment())
                .vehicles(List.of(full()))
                .build();
    }

    static ExportCase full() {
        return ExportCase.builder()
                .basis(Basis.DECLARED)
                .reference("case-1")
                .destination(KAZAKHSTAN)
                .accessStandardInDestination(true)
                .vehicle(vehicle())
                .status(status())
                .registrationCertificate(registrationCertificate())
                .transferRegistration(transferRegistration())
                .exporter(exporter())
                .licenceApplication(licenceApplication())
                .inspectionReport(inspectionReport())
                .exportContract(exportContract())
                .conformityDeclaration(ConformityDeclaration.builder()
                        .basis(Basis.ON_PAPER)
                        .destination(KAZAKHSTAN)
                        .vin(Vin.of(VIN))
                        .sealed(true)
                        .build())
                .makerLetters(List.of(makerLetter()))
                .modificationProof(modificationProof())
                .exportLicence(exportLicence())
                .customsDeclaration(customsDeclaration())
                .shipment(shipment())
                .afterExport(afterExport())
                .build();
    }

    private static Vehicle vehicle() {
        return Vehicle.builder()
                .basis(Basis.ON_PAPER)
                .vin(Vin.of(VIN))
                .category(VehicleCategory.SMALL_PASSENGER)
                .use(UseHistory.builder()
                        .current(VehicleUse.NON_OPERATING)
                        .changes(List.of(UseChange.builder()
                                .from(VehicleUse.RENTAL)
                                .to(VehicleUse.NON_OPERATING)
                                .date(PartialDate.parse("2026-03"))
                                .build()))
                        .build())
                .powertrain(Powertrain.BEV)
                .steeringSide(SteeringSide.LEFT)
                .brand("虚构牌")
                .model("XG7000BEV")
                .makerName("虚构汽车有限公司")
                .origin(Origin.DOMESTIC)
                .engineNumber(ENGINE_NUMBER)
                .factoryDate(PartialDate.parse("2025"))
                .odometerKm(12_345)
                .seats(5)
                .modified(false)
                .registered(true)
                .battery(Battery.builder()
                        .chemistry(BatteryChemistry.LITHIUM_ION)
                        .energyWh(60_000)
                        .damaged(false)
                        .recalled(false)
                        .build())
                .build();
    }

    private static VehicleStatus status() {
        return VehicleStatus.builder()
                .basis(Basis.ON_PAPER)
                .mortgaged(false)
                .pledged(false)
                .underCustomsSupervision(false)
                .sealedOrDetained(false)
                .unlawfullyObtained(false)
                .smuggledOrAssembled(false)
                .matchesCertificate(true)
                .legalPapersComplete(true)
                .openViolations(false)
                .openAccidents(false)
                .otherwiseBarred(false)
                .failsSafetyAfterRepair(false)
                .failsEmissionsAfterRepair(false)
                .missedInspectionCycles(0)
                .inspectionValidUntil(PartialDate.parse("2027-12"))
                .safetyInspectionCertificateHeld(true)
                .compulsoryInsuranceValidUntil(PartialDate.parse("2026-12-31"))
                .build();
    }

    private static RegistrationCertificate registrationCertificate() {
        return RegistrationCertificate.builder()
                .basis(Basis.ON_PAPER)
                .ownerName(EXPORTER_NAME)
                .plate(PLATE)
                .vin(Vin.of(VIN))
                .brand("虚构牌")
                .model("XG7000BEV")
                .makerName("虚构汽车有限公司")
                .engineNumber(ENGINE_NUMBER)
                .registrationDate(PartialDate.parse("2026-01-01"))
                .transferPendingExportAnnotated(true)
                .transferPendingExportDate(PartialDate.parse("2026-06-01"))
                .build();
    }

    private static TransferRegistration transferRegistration() {
        return TransferRegistration.builder()
                .basis(Basis.ON_PAPER)
                .deliveryDate(PartialDate.parse("2026-05-20"))
                .applicationDate(PartialDate.parse("2026-05-28"))
                .platesAndLicenceCardReturned(true)
                .temporaryPlateIssueDate(PartialDate.parse("2026-06-01"))
                .temporaryPlateValidUntil(PartialDate.parse("2026-07-30"))
                .temporaryPlateInsuranceValidUntil(PartialDate.parse("2026-07-30"))
                .soldDomesticallyAfterwards(false)
                .build();
    }

    private static Exporter exporter() {
        return Exporter.builder()
                .basis(Basis.ON_PAPER)
                .name(EXPORTER_NAME)
                .creditCode(UnifiedSocialCreditCode.of(CREDIT_CODE))
                .kind(ExporterKind.TRADER)
                .registeredInChina(true)
                .independentLegalPerson(true)
                .listedByMiit(false)
                .inMakersGroup(false)
                .authorisedByMaker(true)
                .filingPassDate(PartialDate.parse("2026-02-01"))
                .officePremises(true)
                .displaySite(true)
                .salesExperience(true)
                .appraiserCount(3)
                .unrectifiedViolations(false)
                .seriousDishonesty(false)
                .creditMeasure(CreditMeasure.NONE)
                .namedInCircular(false)
                .centralEnterpriseInBeijing(false)
                .build();
    }

    private static LicenceApplication licenceApplication() {
        return LicenceApplication.builder()
                .basis(Basis.ON_PAPER)
                .applicationDate(PartialDate.parse("2026-06-15"))
                .lodgedAgainDate(PartialDate.parse("2026-06-18"))
                .applicantName(EXPORTER_NAME)
                .exporterName(EXPORTER_NAME)
                .consignorName(EXPORTER_NAME)
                .vin(Vin.of(VIN))
                .brand("虚构牌")
                .model("XG7000BEV")
                .registrationDate(PartialDate.parse("2026-01-01"))
                .transferPendingExportDate(PartialDate.parse("2026-06-01"))
                .goodsCondition("旧")
                .destination(KAZAKHSTAN)
                .contractNumber("HT-2026-001")
                .commodityCode("8703801010")
                .issuingBody("虚构省商务厅")
                .borderTrade(false)
                .quantity(2)
                .vins(List.of(Vin.of(VIN), Vin.of(OTHER_VIN)))
                .customsArea("虚构海关")
                .transportMode(TransportMode.RAIL)
                .build();
    }

    private static InspectionReport inspectionReport() {
        return InspectionReport.builder()
                .basis(Basis.ON_PAPER)
                .inspectionBody("虚构检测有限公司")
                .standard(InspectionStandard.WMT_8_2022)
                .inspectionDate(PartialDate.parse("2026-06-10"))
                .ownerName(EXPORTER_NAME)
                .clientName(CLIENT_NAME)
                .vin(Vin.of(VIN))
                .passed(true)
                .sealed(true)
                .bodySelfDeclaration(true)
                .build();
    }

    private static ExportContract exportContract() {
        return ExportContract.builder()
                .basis(Basis.ON_PAPER)
                .number("HT-2026-001")
                .legallyEffective(true)
                .afterSalesTerms(true)
                .afterSalesDutiesDivided(true)
                .foreignLanguage(true)
                .chineseTranslation(true)
                .build();
    }

    private static MakerLetter makerLetter() {
        return MakerLetter.builder()
                .basis(Basis.ON_PAPER)
                .issuerName("虚构汽车有限公司")
                .issuerRole(IssuerRole.MANUFACTURER)
                .issuerListed(true)
                .destinations(List.of(KAZAKHSTAN))
                .vins(List.of(Vin.of(VIN), Vin.of(OTHER_VIN)))
                .outlets(List.of(ServiceOutlet.builder()
                        .country(KAZAKHSTAN)
                        .provider("Invented Service LLP")
                        .address("1 Invented Street, Almaty")
                        .build()))
                .sealed(true)
                .build();
    }

    private static ModificationProof modificationProof() {
        return ModificationProof.builder()
                .basis(Basis.ON_PAPER)
                .chassisBrand("虚构底盘牌")
                .modifiedBrand("虚构改装牌")
                .modifiedModel("XG5030")
                .realModificationProven(true)
                .sameKindListed(true)
                .cccValid(true)
                .build();
    }

    private static ExportLicence exportLicence() {
        return ExportLicence.builder()
                .basis(Basis.ON_PAPER)
                .number("26-TEST-000001")
                .issueDate(PartialDate.parse("2026-06-22"))
                .validFrom(PartialDate.parse("2026-06-22"))
                .validUntil(PartialDate.parse("2026-12-22"))
                .exporterName(EXPORTER_NAME)
                .consignorName(EXPORTER_NAME)
                .vin(Vin.of(VIN))
                .registrationDate(PartialDate.parse("2026-01-01"))
                .transferPendingExportDate(PartialDate.parse("2026-06-01"))
                .goodsCondition("旧")
                .destination(KAZAKHSTAN)
                .commodityCode("8703801010")
                .contractNumber("HT-2026-001")
                .customsArea("虚构海关")
                .transportMode(TransportMode.RAIL)
                .quantity(2)
                .vins(List.of(Vin.of(VIN), Vin.of(OTHER_VIN)))
                .usedBefore(false)
                .build();
    }

    private static CustomsDeclaration customsDeclaration() {
        return CustomsDeclaration.builder()
                .basis(Basis.ON_PAPER)
                .number("TEST202600000001")
                .declarationDate(PartialDate.parse("2026-06-29"))
                .clearanceDate(PartialDate.parse("2026-06-30"))
                .consignorName(EXPORTER_NAME)
                .licenceNumber("26-TEST-000001")
                .vin(Vin.of(VIN))
                .goodsName("旧的纯电动小轿车")
                .goodsCondition("旧")
                .commodityCode("8703801010")
                .tradeMode(TradeMode.GENERAL)
                .destination(KAZAKHSTAN)
                .customsArea("虚构海关")
                .transportMode(TransportMode.RAIL)
                .contractNumber("HT-2026-001")
                .quantity(2)
                .vins(List.of(Vin.of(VIN), Vin.of(OTHER_VIN)))
                .returned(false)
                .build();
    }

    private static Shipment shipment() {
        return Shipment.builder()
                .basis(Basis.ON_PAPER)
                .mode(TransportMode.RAIL)
                .shippingDate(PartialDate.parse("2026-07-02"))
                .shipperName(EXPORTER_NAME)
                .fullyEnclosed(false)
                .unNumber("UN 3556")
                .hazardClass("9")
                .dangerousGoodsDeclared(true)
                .labelled(true)
                .placarded(true)
                .packingCertificate(true)
                .technicalDescriptionName(CLIENT_NAME)
                .un383Proof(true)
                .stateOfChargePercent(25)
                .indicatedCapacityPercent(20)
                .stateApproval(false)
                .batteryRemoved(false)
                .spareBatteries(false)
                .build();
    }

    private static AfterExport afterExport() {
        return AfterExport.builder()
                .basis(Basis.ON_PAPER)
                .deregistrationDate(PartialDate.parse("2026-08-01"))
                .exportProof(true)
                .repairAndPartsSupport(true)
                .traceabilityRecord(true)
                .build();
    }
}
