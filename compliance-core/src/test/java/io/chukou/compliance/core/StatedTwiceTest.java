package io.chukou.compliance.core;

import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.ServiceLifeFacts;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is stated twice, and could differ, has a rule that says when it does. The table is kept as a page. */
class StatedTwiceTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final String EXPORTER = "示例二手车出口有限公司";
    private static final String OTHER_FIRM = "另一家示例有限公司";
    private static final String OTHER_VIN = "LZZAB22B3TA000002";
    private static final CaseFile NO_VIN = permitted().without("registrationCertificate.vin");
    private static final CaseFile NO_NAME = permitted().without("exporter.name");

    /** Two places that state one thing, a case in which they agree, one in which they differ, and the rule that says so. */
    private record Pair(String one, String other, String rule, CaseFile agree, CaseFile differ) {
        Stream<String> places() {
            return Stream.of(one, other);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            pair("vehicle.vin", "registrationCertificate.vin", "DATA-004", OTHER_VIN),
            pair("licenceApplication.vin", "registrationCertificate.vin", "DOCUMENT-004", OTHER_VIN),
            pair("inspectionReport.vin", "registrationCertificate.vin", "DATA-006", OTHER_VIN),
            pair("conformityDeclaration.vin", "registrationCertificate.vin", "DATA-007", OTHER_VIN),
            pair("licenceApplication.vin", "vehicle.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair("inspectionReport.vin", "vehicle.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair("conformityDeclaration.vin", "vehicle.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair("inspectionReport.vin", "licenceApplication.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair("conformityDeclaration.vin", "licenceApplication.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair("conformityDeclaration.vin", "inspectionReport.vin", "DATA-013", NO_VIN, OTHER_VIN),
            pair(
                    "makerLetters[].vins",
                    "vehicle.vin",
                    "LETTER-005",
                    permittedNearNew(),
                    permittedNearNew().with("makerLetters[0].vins", List.of("LZZAA11A6KA000001"))),
            pair("vehicle.makerName", "registrationCertificate.makerName", "DATA-010", OTHER_FIRM),
            pair(
                    "makerLetters[].issuerName",
                    "registrationCertificate.makerName",
                    "LETTER-002",
                    permittedNearNew(),
                    permittedNearNew().with("makerLetters[0].issuerName", OTHER_FIRM)),
            pair(
                    "makerLetters[].issuerName",
                    "vehicle.makerName",
                    "LETTER-002",
                    permittedNearNew().without("registrationCertificate.makerName"),
                    permittedNearNew()
                            .without("registrationCertificate.makerName")
                            .with("makerLetters[0].issuerName", OTHER_FIRM)),
            pair("vehicle.brand", "registrationCertificate.brand", "DATA-015", "别的牌"),
            pair("vehicle.model", "registrationCertificate.model", "DATA-015", "SL7150A2"),
            pair(
                    "vehicle.brand",
                    "licenceApplication.brand",
                    "DATA-015",
                    permitted().without("registrationCertificate.brand"),
                    "别的牌"),
            pair(
                    "vehicle.model",
                    "licenceApplication.model",
                    "DATA-015",
                    permitted().without("registrationCertificate.model"),
                    "SL7150A2"),
            pair("licenceApplication.brand", "registrationCertificate.brand", "DOCUMENT-005", "别的牌"),
            pair("licenceApplication.model", "registrationCertificate.model", "DOCUMENT-005", "SL7150A2"),
            pair("vehicle.engineNumber", "registrationCertificate.engineNumber", "DATA-005", "EXAMPLE0009"),
            pair(
                    "licenceApplication.registrationDate",
                    "registrationCertificate.registrationDate",
                    "DOCUMENT-006",
                    "2019-03-16"),
            pair("vehicle.registered", "registrationCertificate.registrationDate", "DATA-016", false),
            pair(
                    "vehicle.registered",
                    "licenceApplication.registrationDate",
                    "DATA-016",
                    permitted().without("registrationCertificate"),
                    false),
            pair(
                    "licenceApplication.transferPendingExportDate",
                    "registrationCertificate.transferPendingExportDate",
                    "DOCUMENT-006",
                    "2026-06-11"),
            pair(
                    "registrationCertificate.transferPendingExportAnnotated",
                    "registrationCertificate.transferPendingExportDate",
                    "DATA-019",
                    false),
            pair(
                    "transferRegistration.applicationDate",
                    "registrationCertificate.transferPendingExportDate",
                    "DATA-018",
                    "2026-06-11"),
            pair(
                    "licenceApplication.applicationDate",
                    "registrationCertificate.transferPendingExportDate",
                    "TRANSFER-014",
                    "2026-06-09"),
            pair(
                    "vehicle.use.current",
                    "vehicle.use.changes",
                    "DATA-020",
                    permitted().with("vehicle.use.changes", List.of(Map.of("from", "TAXI", "to", "NON_OPERATING"))),
                    "TAXI"),
            pair("registrationCertificate.ownerName", "exporter.name", "DOCUMENT-009", OTHER_FIRM),
            pair("licenceApplication.applicantName", "exporter.name", "DOCUMENT-002", OTHER_FIRM),
            pair("licenceApplication.exporterName", "exporter.name", "DOCUMENT-003", OTHER_FIRM),
            pair("licenceApplication.consignorName", "exporter.name", "DOCUMENT-003", OTHER_FIRM),
            pair(
                    "licenceApplication.applicantName",
                    "registrationCertificate.ownerName",
                    "DATA-014",
                    NO_NAME,
                    OTHER_FIRM),
            pair(
                    "licenceApplication.exporterName",
                    "registrationCertificate.ownerName",
                    "DATA-014",
                    NO_NAME,
                    OTHER_FIRM),
            pair(
                    "licenceApplication.consignorName",
                    "registrationCertificate.ownerName",
                    "DATA-014",
                    NO_NAME,
                    OTHER_FIRM),
            pair(
                    "licenceApplication.applicantName",
                    "licenceApplication.exporterName",
                    "DATA-014",
                    NO_NAME,
                    OTHER_FIRM),
            pair(
                    "licenceApplication.applicantName",
                    "licenceApplication.consignorName",
                    "DATA-014",
                    NO_NAME,
                    OTHER_FIRM),
            pair("licenceApplication.exporterName", "licenceApplication.consignorName", "DOCUMENT-003", OTHER_FIRM),
            pair("licenceApplication.destination", "destination", "DATA-012", "RU"),
            pair("conformityDeclaration.destination", "licenceApplication.destination", "DOCUMENT-017", "RU"),
            pair(
                    "conformityDeclaration.destination",
                    "destination",
                    "DOCUMENT-017",
                    permitted().without("licenceApplication"),
                    "RU"),
            pair(
                    "makerLetters[].destinations",
                    "licenceApplication.destination",
                    "LETTER-006",
                    permittedNearNew(),
                    permittedNearNew().with("makerLetters[0].destinations", List.of("RU"))),
            pair("licenceApplication.contractNumber", "exportContract.number", "DATA-017", "EX-2026-002"),
            pair(
                    "vehicle.modified",
                    "modificationProof",
                    "DATA-021",
                    permitted().with("vehicle.modified", true).with("modificationProof.cccValid", true),
                    false),
            pair(
                    "exporter.listedByMiit",
                    "makerLetters[].issuerListed",
                    "DATA-022",
                    permittedNearNew()
                            .with("exporter.listedByMiit", true)
                            .with("makerLetters", List.of(Map.of("issuerName", EXPORTER, "issuerListed", true))),
                    false),
            pair("exportLicence.vin", "registrationCertificate.vin", "CUSTOMS-007", cleared(), OTHER_VIN),
            pair("customsDeclaration.vin", "registrationCertificate.vin", "CUSTOMS-014", cleared(), OTHER_VIN),
            pair("customsDeclaration.vin", "exportLicence.vin", "CUSTOMS-014", cleared(), OTHER_VIN),
            pair("exportLicence.exporterName", "exporter.name", "CUSTOMS-006", cleared(), OTHER_FIRM),
            pair("exportLicence.consignorName", "exporter.name", "CUSTOMS-006", cleared(), OTHER_FIRM),
            pair("exportLicence.consignorName", "exportLicence.exporterName", "CUSTOMS-006", cleared(), OTHER_FIRM),
            pair("customsDeclaration.consignorName", "exporter.name", "CUSTOMS-013", cleared(), OTHER_FIRM),
            pair(
                    "exportLicence.registrationDate",
                    "registrationCertificate.registrationDate",
                    "CUSTOMS-009",
                    cleared(),
                    "2019-03-16"),
            pair(
                    "exportLicence.transferPendingExportDate",
                    "registrationCertificate.transferPendingExportDate",
                    "CUSTOMS-009",
                    cleared(),
                    "2026-06-11"),
            pair("customsDeclaration.licenceNumber", "exportLicence.number", "CUSTOMS-012", cleared(), "26-11-000009"),
            pair("customsDeclaration.destination", "exportLicence.destination", "CUSTOMS-016", cleared(), "RU"),
            pair(
                    "customsDeclaration.commodityCode",
                    "exportLicence.commodityCode",
                    "CUSTOMS-016",
                    cleared(),
                    "8703234010"),
            pair("customsDeclaration.quantity", "exportLicence.quantity", "CUSTOMS-015", cleared(), 2),
            pair(
                    "customsDeclaration.contractNumber",
                    "exportLicence.contractNumber",
                    "CUSTOMS-017",
                    cleared(),
                    "EX-2026-002"),
            pair("customsDeclaration.customsArea", "exportLicence.customsArea", "CUSTOMS-017", cleared(), "霍尔果斯海关"),
            pair("customsDeclaration.transportMode", "exportLicence.transportMode", "CUSTOMS-017", cleared(), "RAIL"),
            pair("exportLicence.destination", "licenceApplication.destination", "CUSTOMS-010", cleared(), "RU"),
            pair(
                    "exportLicence.commodityCode",
                    "licenceApplication.commodityCode",
                    "CUSTOMS-010",
                    cleared(),
                    "8703234010"),
            pair("exportLicence.quantity", "licenceApplication.quantity", "CUSTOMS-010", cleared(), 2),
            pair(
                    "exportLicence.contractNumber",
                    "licenceApplication.contractNumber",
                    "CUSTOMS-010",
                    cleared(),
                    "EX-2026-002"),
            pair("exportLicence.customsArea", "licenceApplication.customsArea", "CUSTOMS-010", cleared(), "霍尔果斯海关"),
            pair("exportLicence.transportMode", "licenceApplication.transportMode", "CUSTOMS-010", cleared(), "RAIL"),
            pair(
                    "licenceApplication.applicationDate",
                    "exportLicence.issueDate",
                    "CUSTOMS-020",
                    cleared(),
                    "2026-06-25"),
            pair(
                    "customsDeclaration.clearanceDate",
                    "customsDeclaration.declarationDate",
                    "CUSTOMS-021",
                    cleared(),
                    "2026-06-28"));

    /** What bears one name in several places and is another thing in each, with the reason. */
    private static final Map<String, String> DIFFERENT_THINGS = Map.ofEntries(
            Map.entry(
                    "applicationDate", "The one is the application for the licence, the other that for the transfer."),
            Map.entry("sealed", "Each paper bears a seal of its own."),
            Map.entry(
                    "ownerName",
                    "The report names the owner on the day of the inspection; INSPECTION-004 asks for the exporter as"
                            + " owner or client."),
            Map.entry("date", "The day of each change of use is its own."),
            Map.entry(
                    "vins",
                    "A letter may cover more vehicles than one application; LETTER-005 asks for the one at hand."),
            Map.entry("number", "Contract, licence and declaration each have a number of their own."),
            Map.entry("goodsCondition", "DOCUMENT-007, CUSTOMS-008 and CUSTOMS-018 each ask for 旧."),
            Map.entry("name", "Only the exporter has a name in this sense."),
            Map.entry(
                    "temporaryPlateInsuranceValidUntil",
                    "The temporary plate may rest on another policy than `status.compulsoryInsuranceValidUntil`."),
            Map.entry(
                    "matchesCertificate", "A summary of what DATA-004, 005 and 010 compare one by one; either blocks."),
            Map.entry("passed", "The report and `status.failsSafetyAfterRepair` are two tests; either blocks."),
            Map.entry(
                    "issuerListed", "A disagreement with the table of makers leaves LETTER-003 open: it cannot tell."),
            Map.entry("modifiedBrand", "No text says which brand the certificate of a modified vehicle names."));

    /** Papers that no stage before their own reads; what they state again is compared there. */
    private static final Set<String> LATER_PAPERS = Set.of("shipment");

    private static Pair pair(String one, String other, String rule, Object value) {
        return pair(one, other, rule, permitted(), value);
    }

    private static Pair pair(String one, String other, String rule, CaseFile agree, Object value) {
        CaseFile differ = value instanceof CaseFile file ? file : agree.with(one, value);
        return new Pair(one, other, rule, agree, differ);
    }

    @TestFactory
    Stream<DynamicTest> a_rule_speaks_exactly_when_the_two_differ() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.rule() + " " + pair.one() + " " + pair.other(), () -> {
                    assertThat(outcome(pair.rule(), pair.agree())).isNotEqualTo(Outcome.VIOLATED);
                    assertThat(outcome(pair.rule(), pair.differ())).isEqualTo(Outcome.VIOLATED);
                }));
    }

    private static Outcome outcome(String code, CaseFile file) {
        Stage stage = Stream.of(LICENCE_APPLICATION, TRANSFER_REGISTRATION, CUSTOMS_CLEARANCE)
                .filter(rule(code)::isAt)
                .findFirst()
                .orElseThrow();
        Question question = Question.on(LocalDate.of(2026, 6, 20)).at(stage);
        return ExportValidator.standard()
                .assess(file.build(), question)
                .finding(code)
                .orElseThrow()
                .outcome();
    }

    private static Rule rule(String code) {
        return Rulebook.standard().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_name_that_occurs_twice_in_the_model_is_accounted_for() {
        Map<String, Set<String>> places = new TreeMap<>();
        collect(ExportCase.class, "", places);
        Set<String> paired = PAIRS.stream().flatMap(Pair::places).collect(Collectors.toSet());
        places.remove("basis");
        places.values().forEach(paths -> paths.removeIf(path -> LATER_PAPERS.contains(path.split("\\.")[0])));
        places.forEach((name, paths) -> {
            if (paths.size() > 1 && !DIFFERENT_THINGS.containsKey(name)) {
                assertThat(paired).as(name).containsAll(paths);
            }
        });
        assertThat(PAIRS.stream().flatMap(Pair::places).map(StatedTwiceTest::name))
                .as("no place is misspelt")
                .allMatch(places::containsKey);
    }

    private static void collect(Class<?> section, String prefix, Map<String, Set<String>> places) {
        for (Method getter : section.getMethods()) {
            if (getter.getReturnType() == Optional.class) {
                String name = getter.getName().replaceFirst("^(get|is)", "");
                String path = prefix + Character.toLowerCase(name.charAt(0)) + name.substring(1);
                places.computeIfAbsent(name(path), n -> new TreeSet<>()).add(path);
                inside(argument(getter.getGenericReturnType()), path, places);
            }
        }
    }

    private static void inside(Type type, String path, Map<String, Set<String>> places) {
        if (type instanceof ParameterizedType list) {
            inside(argument(list), path + "[]", places);
        } else if (type instanceof Class<?> section && section.isInterface()) {
            collect(section, path + ".", places);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A derived fact that takes one of several statements, and the rule that says when these differ. */
    private static final Map<String, String> CHOSEN = Map.of(
            "stepDate", "TRANSFER-014",
            "transferApplicationDay", "DATA-018",
            "licenceDestination", "DATA-012",
            "vehicleMaker", "DATA-010",
            "everRegistered", "DATA-016",
            "pastUses", "DATA-020",
            "usesInFull", "DATA-020");

    /** Derived facts that choose nothing: they compute from all their inputs, take a date or else the day asked about, or take
     * the day of that step which a reading names. */
    private static final Set<String> COMPUTED = Set.of(
            "applicationDate",
            "lodgedDate",
            "lastLodgedDate",
            "serviceLifeTestDay",
            "serviceLifeStart",
            "serviceLifeEnd",
            "everTaxi",
            "usePast",
            "usesFollow");

    @Test
    void every_fact_that_is_chosen_from_several_has_a_rule_on_their_disagreement() throws IllegalAccessException {
        Set<String> derived = new TreeSet<>();
        for (Class<?> type : List.of(CaseFacts.class, ServiceLifeFacts.class)) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.getType() == Fact.class && isDerived((Fact<?>) field.get(null))) {
                    derived.add(((Fact<?>) field.get(null)).path());
                }
            }
        }
        Set<String> accounted = new TreeSet<>(CHOSEN.keySet());
        accounted.addAll(COMPUTED);
        assertThat(derived).isEqualTo(accounted);
        assertThat(PAIRS).extracting(Pair::rule).containsAll(CHOSEN.values());
    }

    private static boolean isDerived(Fact<?> fact) {
        List<Fact<?>> leaves = new ArrayList<>();
        fact.leaves(leaves::add);
        return !leaves.equals(List.of(fact));
    }

    @Test
    void the_kept_page_lists_what_is_stated_twice() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Stated twice

                Generated. What two places of a case can state of one thing, and the rule that says when they differ. No
                disagreement is settled silently: where an answer has to rest on one of the two, it is named in the rule.

                | here | and here | rule | if they differ |
                |---|---|---|---|
                """);
        PAIRS.forEach(pair -> page.append("| `%s` | `%s` | %s | %s |\n"
                .formatted(
                        pair.one(),
                        pair.other(),
                        pair.rule(),
                        EN.consequence(rule(pair.rule()).consequence()))));
        page.append("""

                ## Alike, but not the same

                | name | why no rule compares it |
                |---|---|
                """);
        new TreeMap<>(DIFFERENT_THINGS).forEach((name, why) -> page.append("| `%s` | %s |\n".formatted(name, why)));
        GeneratedFile.check("stated-twice.md", page.toString());
    }
}
