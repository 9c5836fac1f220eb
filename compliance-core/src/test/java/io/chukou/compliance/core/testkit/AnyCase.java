package io.chukou.compliance.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary cases: a permitted one in which any facts are absent or have another value from a table of telling ones. */
public final class AnyCase {
    private static final Object ABSENT = new Object();
    private static final Map<String, List<Object>> VALUES = values();

    /** Where a basis can stand; the empty one is the case itself. */
    private static final List<String> MARKABLE = List.of(
            "",
            "vehicle",
            "status",
            "registrationCertificate",
            "transferRegistration",
            "exporter",
            "licenceApplication",
            "inspectionReport",
            "exportContract",
            "conformityDeclaration",
            "modificationProof",
            "exportLicence",
            "customsDeclaration",
            "shipment",
            "afterExport",
            "makerLetters/0",
            "makerLetters/1");

    private AnyCase() {}

    private static Map<String, List<Object>> values() {
        Map<String, List<Object>> values = new TreeMap<>();
        List<Object> dates =
                List.of("2025-12-31", "2026-01-01", "2026-06", "2026", "2026-06-20", "2012-02-29", "2019-03-15");
        for (String path : List.of(
                "vehicle.factoryDate",
                "registrationCertificate.registrationDate",
                "registrationCertificate.transferPendingExportDate",
                "transferRegistration.deliveryDate",
                "transferRegistration.applicationDate",
                "transferRegistration.temporaryPlateIssueDate",
                "transferRegistration.temporaryPlateValidUntil",
                "transferRegistration.temporaryPlateInsuranceValidUntil",
                "status.inspectionValidUntil",
                "status.compulsoryInsuranceValidUntil",
                "exporter.filingPassDate",
                "licenceApplication.applicationDate",
                "licenceApplication.lodgedAgainDate",
                "licenceApplication.registrationDate",
                "licenceApplication.transferPendingExportDate",
                "inspectionReport.inspectionDate",
                "customsDeclaration.declarationDate",
                "customsDeclaration.clearanceDate",
                "shipment.shippingDate",
                "afterExport.deregistrationDate")) {
            values.put(path, dates);
        }
        for (String path : List.of(
                "vehicle.modified",
                "vehicle.registered",
                "status.mortgaged",
                "status.pledged",
                "status.underCustomsSupervision",
                "status.sealedOrDetained",
                "status.unlawfullyObtained",
                "status.smuggledOrAssembled",
                "status.matchesCertificate",
                "status.legalPapersComplete",
                "status.openViolations",
                "status.openAccidents",
                "status.otherwiseBarred",
                "status.failsSafetyAfterRepair",
                "status.failsEmissionsAfterRepair",
                "status.safetyInspectionCertificateHeld",
                "registrationCertificate.transferPendingExportAnnotated",
                "transferRegistration.platesAndLicenceCardReturned",
                "transferRegistration.soldDomesticallyAfterwards",
                "exporter.registeredInChina",
                "exporter.independentLegalPerson",
                "exporter.listedByMiit",
                "exporter.officePremises",
                "exporter.displaySite",
                "exporter.salesExperience",
                "exporter.unrectifiedViolations",
                "exporter.seriousDishonesty",
                "exporter.namedInCircular",
                "exporter.centralEnterpriseInBeijing",
                "exporter.inMakersGroup",
                "exporter.authorisedByMaker",
                "accessStandardInDestination",
                "licenceApplication.borderTrade",
                "inspectionReport.passed",
                "inspectionReport.sealed",
                "inspectionReport.bodySelfDeclaration",
                "exportContract.legallyEffective",
                "exportContract.afterSalesTerms",
                "exportContract.afterSalesDutiesDivided",
                "exportContract.foreignLanguage",
                "exportContract.chineseTranslation",
                "conformityDeclaration.sealed",
                "customsDeclaration.returned",
                "afterExport.exportProof",
                "afterExport.repairAndPartsSupport",
                "afterExport.traceabilityRecord")) {
            values.put(path, List.of(true, false));
        }
        List<Object> names = List.of("示例二手车出口有限公司", "另一家示例有限公司");
        for (String path : List.of(
                "exporter.name",
                "registrationCertificate.ownerName",
                "licenceApplication.applicantName",
                "licenceApplication.exporterName",
                "licenceApplication.consignorName",
                "inspectionReport.ownerName",
                "inspectionReport.clientName")) {
            values.put(path, names);
        }
        List<Object> makers = List.of("特斯拉（上海）有限公司", "特斯拉(上海)有限公司", "浙江吉利汽车有限公司");
        values.put("vehicle.makerName", makers);
        values.put("registrationCertificate.makerName", makers);
        List<Object> vins = List.of("LZZAA11A6KA000001", "LZZAB22B3TA000002", "SHORT", "WZZAD44D0HA000004");
        for (String path : List.of(
                "vehicle.vin",
                "registrationCertificate.vin",
                "licenceApplication.vin",
                "inspectionReport.vin",
                "conformityDeclaration.vin")) {
            values.put(path, vins);
        }
        List<Object> countries = List.of("KZ", "RU", "CN", "HK");
        values.put("destination", countries);
        values.put("licenceApplication.destination", countries);
        values.put("conformityDeclaration.destination", countries);
        values.put(
                "vehicle.category",
                List.of(
                        "SMALL_PASSENGER",
                        "LARGE_PASSENGER",
                        "LIGHT_TRUCK",
                        "SEMI_TRAILER",
                        "MOTORCYCLE",
                        "LOW_SPEED_TRUCK",
                        "SPECIAL_WITH_LOAD",
                        "WHEELED_MACHINE"));
        values.put("vehicle.use.current", List.of("NON_OPERATING", "TAXI", "RENTAL", "GOODS", "DANGEROUS_GOODS"));
        values.put(
                "vehicle.use.changes",
                List.of(
                        List.of(),
                        List.of(Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2022-05")),
                        List.of(Map.of("from", "NON_OPERATING", "to", "RENTAL")),
                        List.of(
                                Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2021"),
                                Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2023-05-01")),
                        List.of(
                                Map.of("from", "TAXI", "to", "RENTAL", "date", "2023-05-01"),
                                Map.of("from", "RENTAL", "to", "NON_OPERATING", "date", "2021"))));
        values.put("reference", List.of("LZZAA11A6KA000001", "lot LZZAB22B3TA000002 / 7", "lot-7"));
        values.put("vehicle.powertrain", List.of("ICE", "BEV", "PHEV"));
        values.put("vehicle.origin", List.of("DOMESTIC", "IMPORTED"));
        values.put("vehicle.odometerKm", List.of(0, 599_999, 600_000, 2_000_000));
        values.put("vehicle.engineNumber", List.of("EXAMPLE0001", "EXAMPLE0002"));
        values.put("vehicle.seats", List.of(9, 10));
        values.put("status.missedInspectionCycles", List.of(0, 2, 3));
        values.put("exporter.kind", List.of("MAKER", "TRADER"));
        values.put("exporter.appraiserCount", List.of(0, 2, 3));
        values.put("exporter.creditMeasure", List.of("NONE", "TALK", "CORRECTION_ORDERED", "CORRECTION_DONE"));
        values.put("licenceApplication.goodsCondition", List.of("旧", "新"));
        values.put("licenceApplication.brand", List.of("示例牌", "别的牌"));
        values.put("licenceApplication.issuingBody", List.of("浙江省商务厅", "商务部配额许可证事务局", "某某局"));
        values.put("inspectionReport.standard", List.of("WMT_8_2022", "WMT_9_2022", "OTHER"));
        values.put(
                "modificationProof",
                List.of(Map.of(), Map.of("realModificationProven", true, "sameKindListed", true, "cccValid", true)));
        values.put("makerLetters", letters());
        return values;
    }

    private static List<Object> letters() {
        Map<String, Object> outlet = Map.of("country", "KZ", "provider", "Example", "address", "1 Example Street");
        Map<String, Object> good = Map.of(
                "issuerName",
                "特斯拉（上海）有限公司",
                "issuerRole",
                "MANUFACTURER",
                "destinations",
                List.of("KZ"),
                "vins",
                List.of("LZZAB22B3TA000002"),
                "outlets",
                List.of(outlet),
                "sealed",
                true);
        Map<String, Object> bad =
                Map.of("issuerName", "特斯拉汽车（北京）有限公司", "issuerRole", "SALES_COMPANY", "issuerListed", false);
        Map<String, Object> stranger = new TreeMap<>(good);
        stranger.put("issuerName", "浙江吉利汽车有限公司");
        Map<String, Object> elsewhere = new TreeMap<>(good);
        elsewhere.put(
                "outlets", List.of(Map.of("country", "RU", "provider", "Example", "address", "2 Example Street")));
        Map<String, Object> inChina = new TreeMap<>(good);
        inChina.put("outlets", List.of(Map.of("country", "CN", "provider", "Example", "address", "3 Example Street")));
        return List.of(
                List.of(),
                List.of(good),
                List.of(bad),
                List.of(bad, good),
                List.of(stranger),
                List.of(elsewhere),
                List.of(inChina),
                List.of(Map.of()));
    }

    /** The paths that can be made absent or changed. */
    public static List<String> paths() {
        return List.copyOf(VALUES.keySet());
    }

    /** Permitted cases with up to a given number of changes, each to another value or to absent. */
    public static Arbitrary<CaseFile> withChanges(int most) {
        Arbitrary<CaseFile> base = Arbitraries.of(
                CaseFile.permitted(), CaseFile.permittedNearNew(), CaseFile.deregistered(), CaseFile.empty());
        return net.jqwik.api.Combinators.combine(base, changes(most)).as((file, change) -> change.apply(file));
    }

    /** Up to a given number of changes to any case, each to another value or to absent. */
    public static Arbitrary<UnaryOperator<CaseFile>> changes(int most) {
        return Arbitraries.of(paths())
                .flatMap(AnyCase::change)
                .list()
                .ofMaxSize(most)
                .map(changes -> file -> apply(file, changes));
    }

    /** Such cases in which the case, its sections and its letters may say how they are known. */
    public static Arbitrary<CaseFile> withBases(int most) {
        Arbitrary<List<String>> bases =
                Arbitraries.of("", "DECLARED", "ON_PAPER").list().ofSize(MARKABLE.size());
        return net.jqwik.api.Combinators.combine(withChanges(most), bases).as(AnyCase::mark);
    }

    private static CaseFile mark(CaseFile file, List<String> bases) {
        CaseFile marked = file;
        for (int i = 0; i < bases.size(); i++) {
            marked = bases.get(i).isEmpty() ? marked : marked.marked(MARKABLE.get(i), bases.get(i));
        }
        return marked;
    }

    private static Arbitrary<Entry<String, Object>> change(String path) {
        List<Object> choices = new ArrayList<>(VALUES.get(path));
        choices.add(ABSENT);
        return Arbitraries.of(choices).map(value -> Map.entry(path, value));
    }

    private static CaseFile apply(CaseFile base, List<Entry<String, Object>> changes) {
        CaseFile file = base;
        for (Entry<String, Object> change : changes) {
            file = change.getValue() == ABSENT
                    ? file.without(change.getKey())
                    : file.with(change.getKey(), change.getValue());
        }
        return file;
    }
}
