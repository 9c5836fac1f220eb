package io.chukou.compliance.listings;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ConformityDeclaration;
import io.chukou.compliance.model.paper.ExportContract;
import io.chukou.compliance.model.paper.InspectionReport;
import io.chukou.compliance.model.paper.InspectionStandard;
import io.chukou.compliance.model.paper.IssuerRole;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.paper.ServiceOutlet;
import io.chukou.compliance.model.paper.TransferRegistration;
import io.chukou.compliance.model.party.CreditMeasure;
import io.chukou.compliance.model.party.Exporter;
import io.chukou.compliance.model.party.ExporterKind;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.time.LocalDate;
import java.util.List;

/** Adds a full set of papers to a listing, and in two of five cases one defect. */
final class Papers {
    private static final String EXPORTER = "示例二手车出口有限公司";
    private static final String SELLER = "示例二手车经销有限公司";
    private static final String CONTRACT = "EX-2026-001";
    private static final int NEAR_NEW_DAYS = 180;

    private final Dice dice;

    Papers(Dice dice) {
        this.dice = dice;
    }

    ExportCase addTo(ExportCase listing, LocalDate registration) {
        Vehicle vehicle = listing.getVehicle().orElseThrow();
        CountryCode destination = listing.getDestination().orElseThrow();
        Vin vin = vehicle.getVin().orElseThrow();
        LocalDate application = Listings.DAY.minusDays(dice.between(0, 10));
        LocalDate transfer = application.minusDays(dice.between(8, 20));
        ExportCase.Builder papers = listing.toBuilder()
                .registrationCertificate(certificate(vehicle, registration, transfer))
                .transferRegistration(transferRegistration(transfer))
                .exporter(exporter())
                .licenceApplication(application(vehicle, destination, registration, transfer, application))
                .inspectionReport(inspection(vehicle, application))
                .exportContract(contract())
                .conformityDeclaration(ConformityDeclaration.builder()
                        .destination(destination)
                        .vin(vin)
                        .sealed(true)
                        .build());
        if (application.toEpochDay() - registration.toEpochDay() <= NEAR_NEW_DAYS) {
            papers.makerLetters(dice.percent(67) ? List.of(letter(vehicle, destination)) : List.of());
        }
        return dice.percent(40) ? spoil(papers.build()) : papers.build();
    }

    private static RegistrationCertificate certificate(Vehicle vehicle, LocalDate registration, LocalDate transfer) {
        return RegistrationCertificate.builder()
                .ownerName(EXPORTER)
                .vin(vehicle.getVin())
                .brand(vehicle.getBrand())
                .model(vehicle.getModel())
                .makerName(vehicle.getMakerName())
                .registrationDate(PartialDate.of(registration))
                .transferPendingExportAnnotated(true)
                .transferPendingExportDate(PartialDate.of(transfer))
                .build();
    }

    private static TransferRegistration transferRegistration(LocalDate transfer) {
        return TransferRegistration.builder()
                .deliveryDate(PartialDate.of(transfer.minusDays(9)))
                .applicationDate(PartialDate.of(transfer.minusDays(2)))
                .platesAndLicenceCardReturned(true)
                .temporaryPlateIssueDate(PartialDate.of(transfer))
                .temporaryPlateValidUntil(PartialDate.of(transfer.plusDays(60)))
                .temporaryPlateInsuranceValidUntil(PartialDate.of(transfer.plusDays(90)))
                .soldDomesticallyAfterwards(false)
                .build();
    }

    private static Exporter exporter() {
        return Exporter.builder()
                .name(EXPORTER)
                .creditCode(UnifiedSocialCreditCode.of("91310000MA00000012"))
                .kind(ExporterKind.TRADER)
                .registeredInChina(true)
                .independentLegalPerson(true)
                .filingPassDate(PartialDate.of(Listings.DAY.minusDays(170)))
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

    private static LicenceApplication application(
            Vehicle vehicle, CountryCode destination, LocalDate registration, LocalDate transfer, LocalDate day) {
        return LicenceApplication.builder()
                .applicationDate(PartialDate.of(day))
                .applicantName(EXPORTER)
                .exporterName(EXPORTER)
                .consignorName(EXPORTER)
                .vin(vehicle.getVin())
                .brand(vehicle.getBrand())
                .model(vehicle.getModel())
                .registrationDate(PartialDate.of(registration))
                .transferPendingExportDate(PartialDate.of(transfer))
                .goodsCondition("旧")
                .destination(destination)
                .contractNumber(CONTRACT)
                .commodityCode("8703223010")
                .issuingBody("浙江省商务厅")
                .borderTrade(false)
                .build();
    }

    private static InspectionReport inspection(Vehicle vehicle, LocalDate application) {
        boolean electric = vehicle.getPowertrain().orElseThrow() == Powertrain.BEV;
        return InspectionReport.builder()
                .inspectionBody("示例机动车检测有限公司")
                .standard(standard(vehicle))
                .inspectionDate(PartialDate.of(application.minusDays(electric ? 4 : 5)))
                .ownerName(EXPORTER)
                .clientName(EXPORTER)
                .vin(vehicle.getVin())
                .passed(true)
                .sealed(true)
                .bodySelfDeclaration(true)
                .build();
    }

    private static InspectionStandard standard(Vehicle vehicle) {
        return switch (vehicle.getCategory().orElseThrow()) {
            case MICRO_PASSENGER, SMALL_PASSENGER -> InspectionStandard.WMT_8_2022;
            default -> InspectionStandard.WMT_9_2022;
        };
    }

    private static ExportContract contract() {
        return ExportContract.builder()
                .number(CONTRACT)
                .legallyEffective(true)
                .afterSalesTerms(true)
                .afterSalesDutiesDivided(true)
                .foreignLanguage(true)
                .chineseTranslation(true)
                .build();
    }

    private MakerLetter letter(Vehicle vehicle, CountryCode destination) {
        boolean outletGiven = !dice.percent(15);
        return MakerLetter.builder()
                .issuerName(vehicle.getMakerName().orElse("示例汽车销售有限公司"))
                .issuerRole(dice.percent(15) ? IssuerRole.SALES_COMPANY : IssuerRole.MANUFACTURER)
                .issuerListed(true)
                .destinations(List.of(destination))
                .vins(List.of(vehicle.getVin().orElseThrow()))
                .outlets(outletGiven ? List.of(outlet(destination)) : List.of())
                .sealed(true)
                .build();
    }

    private static ServiceOutlet outlet(CountryCode country) {
        return ServiceOutlet.builder()
                .country(country)
                .provider("Example Auto Service")
                .address("1 Example Street")
                .build();
    }

    private ExportCase spoil(ExportCase c) {
        LicenceApplication form = c.getLicenceApplication().orElseThrow();
        InspectionReport report = c.getInspectionReport().orElseThrow();
        ExportCase.Builder changed = c.toBuilder();
        switch (dice.between(1, 9)) {
            case 1 ->
                changed.licenceApplication(
                        form.toBuilder().applicantName(SELLER).build());
            case 2 ->
                changed.licenceApplication(form.toBuilder().goodsCondition("新").build());
            case 3 ->
                changed.licenceApplication(form.toBuilder()
                        .model(form.getModel().orElseThrow() + " 改")
                        .build());
            case 4 -> changed.inspectionReport(report.toBuilder().passed(false).build());
            case 5 ->
                changed.inspectionReport(
                        report.toBuilder().standard(InspectionStandard.OTHER).build());
            case 6 ->
                changed.exportContract(
                        contract().toBuilder().afterSalesTerms(false).build());
            case 7 ->
                changed.exporter(exporter().toBuilder()
                        .filingPassDate(PartialDate.of(Listings.DAY.minusDays(500)))
                        .build());
            case 8 -> changed.exporter(exporter().toBuilder().appraiserCount(2).build());
            default ->
                changed.conformityDeclaration(ConformityDeclaration.builder()
                        .destination(CountryCode.of("TH"))
                        .vin(form.getVin())
                        .sealed(true)
                        .build());
        }
        return changed.build();
    }
}
