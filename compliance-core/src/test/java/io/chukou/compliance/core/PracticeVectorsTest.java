package io.chukou.compliance.core;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.NOT_APPLICABLE;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Examples from practice, over the standard rulebook: dates, letters for several makers, and companies that sign for a maker
 * although they may not.
 */
class PracticeVectorsTest {
    // Vectors of the same list that belong to later stages and to consignments, and are not tested here:
    // - licence issued 2026-09-15 ends 2026-12-31; two customs entries on one licence (licence in hand, customs
    // clearance)
    // - cleared 2026-03-10, deregistration by 2026-05-10 (after export)
    // Of "two makers in one licence, one letter" and "one letter, one VIN missing" only what they mean for one vehicle
    // is
    // tested; a licence with several vehicles is a consignment.

    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final String LETTER_ISSUER = "makerLetters[0].issuerName";

    private static Assessment asked(CaseFile file, String day) {
        return VALIDATOR.assess(file.build(), Question.on(LocalDate.parse(day)));
    }

    private static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        assessment.findings().forEach(f -> outcomes.put(f.rule().code(), f.outcome()));
        return outcomes;
    }

    private static CaseFile nearNew() {
        return CaseFile.permittedNearNew();
    }

    private static CaseFile madeBy(String maker) {
        return nearNew().with("vehicle.makerName", maker).with("registrationCertificate.makerName", maker);
    }

    private static CaseFile registeredOn20260101WithoutLetter() {
        return nearNew()
                .with("registrationCertificate.registrationDate", "2026-01-01")
                .with("licenceApplication.registrationDate", "2026-01-01")
                .with("makerLetters", List.of());
    }

    /** Registered 2026-01-01: application 2026-06-30 is day 180, letter needed; 2026-07-01 is day 181, not needed. */
    @Test
    void day_180_needs_the_letter_and_day_181_does_not() {
        CaseFile file = registeredOn20260101WithoutLetter();
        CaseFile day180 = file.with("licenceApplication.applicationDate", "2026-06-30");
        assertThat(outcomes(asked(day180, "2026-06-30"))).containsEntry("LETTER-001", VIOLATED);
        assertThat(asked(day180, "2026-06-30").verdict()).isEqualTo(Verdict.BLOCKED);
        CaseFile day181 = file.with("licenceApplication.applicationDate", "2026-07-01");
        assertThat(outcomes(asked(day181, "2026-07-01"))).containsEntry("LETTER-001", NOT_APPLICABLE);
    }

    /** Same car, customs in August, application in June: letter needed (application date counts). */
    @Test
    void the_application_date_counts_although_it_is_asked_about_in_august() {
        CaseFile june = registeredOn20260101WithoutLetter().with("licenceApplication.applicationDate", "2026-06-30");
        assertThat(outcomes(asked(june, "2026-08-10"))).containsEntry("LETTER-001", VIOLATED);
    }

    /** Two makers in one licence, one letter: refuse. */
    @Test
    void a_letter_of_the_other_maker_on_the_licence_is_refused() {
        CaseFile file = madeBy("上海汽车集团股份有限公司");
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", VIOLATED)
                .containsEntry("LETTER-003", SATISFIED);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /** One letter, one VIN missing: refuse. */
    @Test
    void a_letter_without_the_vin_is_refused() {
        CaseFile file = nearNew().with("makerLetters[0].vins", List.of("LZZAB22B5TA000003", "LZZAB22B7TA000004"));
        assertThat(outcomes(asked(file, "2026-06-20"))).containsEntry("LETTER-005", VIOLATED);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /** Country differs from licence: refuse. */
    @Test
    void a_letter_for_another_country_is_refused() {
        CaseFile file = nearNew().with("makerLetters[0].destinations", List.of("RU"));
        assertThat(outcomes(asked(file, "2026-06-20"))).containsEntry("LETTER-006", VIOLATED);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /** Signer 特斯拉汽车（北京）有限公司: refuse. */
    @Test
    void a_letter_signed_by_a_sister_company_is_refused() {
        CaseFile file = nearNew().with(LETTER_ISSUER, "特斯拉汽车（北京）有限公司");
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", VIOLATED)
                .containsEntry("LETTER-003", VIOLATED);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /** Signer with half-width brackets: accept after folding, warn. */
    @Test
    void a_signer_with_half_width_brackets_is_accepted_with_a_warning() {
        CaseFile file = nearNew().with(LETTER_ISSUER, "特斯拉(上海)有限公司");
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", SATISFIED)
                .containsEntry("LETTER-003", SATISFIED)
                .containsEntry("LETTER-010", SATISFIED)
                .containsEntry("LETTER-013", VIOLATED);
        assertThat(asked(file, "2026-06-20").verdict()).isNotEqualTo(Verdict.BLOCKED);
    }

    /** Every look-alike of the list: neither the vehicle's maker nor a listed maker. */
    @ParameterizedTest
    @CsvSource({
        "特斯拉（上海）有限公司, 特斯拉汽车（北京）有限公司",
        "上海汽车集团股份有限公司, 智己汽车科技有限公司",
        "上汽通用汽车有限公司, 上汽通用汽车销售有限公司",
        "岚图汽车科技股份有限公司, 岚图汽车销售服务有限公司",
        "岚图汽车科技股份有限公司, 岚图汽车科技有限公司",
        "一汽-大众汽车有限公司, 大众汽车（中国）销售有限公司",
        "上汽大众汽车有限公司, 大众汽车（中国）销售有限公司",
        "一汽丰田汽车有限公司, 丰田汽车（中国）投资有限公司",
        "广汽丰田汽车有限公司, 丰田汽车（中国）投资有限公司",
        "奇瑞捷豹路虎汽车有限公司, 捷豹路虎（中国）投资有限公司",
        "比亚迪汽车工业有限公司, 比亚迪股份有限公司",
        "比亚迪汽车有限公司, 比亚迪股份有限公司"
    })
    void a_look_alike_is_neither_the_maker_nor_a_signer(String maker, String signer) {
        CaseFile file = madeBy(maker).with(LETTER_ISSUER, signer);
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", VIOLATED)
                .containsEntry("LETTER-003", VIOLATED)
                .containsEntry("LETTER-013", NOT_APPLICABLE);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /**
     * Pairs that the list leaves to the current Announcement: whether the signer is listed stays open, that it is not the
     * maker of this vehicle does not. The sales company of 方程豹 is in the list only with half its name.
     */
    @ParameterizedTest
    @CsvSource({"重庆长安汽车股份有限公司, 深蓝汽车科技有限公司", "重庆长安汽车股份有限公司, 阿维塔科技有限公司"})
    void a_look_alike_that_may_be_listed_is_still_not_the_maker(String maker, String signer) {
        CaseFile file = madeBy(maker).with(LETTER_ISSUER, signer);
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", VIOLATED)
                .containsEntry("LETTER-003", CANNOT_TELL);
        assertThat(asked(file, "2026-06-20").verdict()).isEqualTo(Verdict.BLOCKED);
    }

    /** The same companies on a vehicle that the certificate says they made: only the Announcement can tell. */
    @ParameterizedTest
    @CsvSource({"深蓝汽车科技有限公司", "阿维塔科技有限公司", "岚图汽车科技股份有限公司"})
    void a_maker_that_the_table_does_not_settle_is_left_to_the_announcement(String maker) {
        CaseFile file = madeBy(maker).with(LETTER_ISSUER, maker);
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", SATISFIED)
                .containsEntry("LETTER-003", CANNOT_TELL);
        CaseFile listed = file.with("makerLetters[0].issuerListed", true);
        assertThat(outcomes(asked(listed, "2026-06-20"))).containsEntry("LETTER-003", SATISFIED);
    }

    /** Spelling traps: brackets and dashes are one name, a plant that is a branch is another. */
    @ParameterizedTest
    @CsvSource({
        "特斯拉（上海）有限公司, 特斯拉(上海)有限公司, SATISFIED, SATISFIED",
        "一汽-大众汽车有限公司, 一汽－大众汽车有限公司, SATISFIED, SATISFIED",
        "一汽-大众汽车有限公司, 一汽—大众汽车有限公司, SATISFIED, SATISFIED",
        "浙江豪情汽车制造有限公司, 浙江豪情汽车制造有限公司成都分公司, VIOLATED, CANNOT_TELL",
        "比亚迪汽车工业有限公司, 比亚迪汽车有限公司, VIOLATED, SATISFIED"
    })
    void a_name_is_the_same_only_in_another_spelling(String maker, String signer, Outcome isMaker, Outcome isListed) {
        CaseFile file = madeBy(maker).with(LETTER_ISSUER, signer);
        assertThat(outcomes(asked(file, "2026-06-20")))
                .containsEntry("LETTER-002", isMaker)
                .containsEntry("LETTER-003", isListed);
    }

    /** Temporary plate longer than 60 days: error. The law bars road use, not the export, so it is a warning. */
    @Test
    void a_temporary_plate_of_61_days_is_reported_and_one_of_60_is_not() {
        CaseFile sixty = nearNew().with("transferRegistration.temporaryPlateValidUntil", "2026-08-09");
        CaseFile sixtyOne = nearNew().with("transferRegistration.temporaryPlateValidUntil", "2026-08-10");
        for (Stage stage : List.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION)) {
            Question question = Question.on(LocalDate.of(2026, 6, 20)).at(stage);
            assertThat(outcomes(VALIDATOR.assess(sixty.build(), question))).containsEntry("TRANSFER-011", SATISFIED);
            assertThat(outcomes(VALIDATOR.assess(sixtyOne.build(), question))).containsEntry("TRANSFER-011", VIOLATED);
        }
    }

    /** One row each: mode, drive, UN number, charge, shipping day, and what follows. */
    @ParameterizedTest
    @CsvSource({
        "CONTAINER, BEV, UN 3556, 40, 2026-07-10, PERMITTED, ",
        "CONTAINER, BEV, UN 3171, 40, 2026-07-10, BLOCKED, SHIP-003",
        "RO_RO, BEV, UN 3556, 40, 2026-07-10, PERMITTED, ",
        "RO_RO, BEV, UN 3556, 60, 2026-07-10, PERMITTED, SHIP-022",
        "CONTAINER, PHEV, UN 3166, 40, 2026-07-10, PERMITTED, ",
        "AIR, BEV, UN 3556, 30, 2026-07-10, PERMITTED, ",
        "AIR, BEV, UN 3556, 31, 2026-07-10, BLOCKED, SHIP-013",
        "RAIL, BEV, UN 3556, 66, 2026-07-10, REFERRED, SHIP-017"
    })
    void a_vehicle_is_handled_by_its_drive_its_mode_and_its_day(
            String mode, String drive, String number, int charge, String day, Verdict verdict, String violated) {
        CaseFile file = CaseFile.shipped()
                .with("shipment.mode", mode)
                .with("vehicle.powertrain", drive)
                .with("shipment.unNumber", number)
                .with("shipment.stateOfChargePercent", charge)
                .with("shipment.packingCertificate", true);
        Assessment assessment =
                VALIDATOR.assess(file.build(), Question.on(LocalDate.parse(day)).at(Stage.SHIPMENT));
        assertThat(assessment.verdict()).isEqualTo(verdict);
        if (violated != null) {
            assertThat(outcomes(assessment)).containsEntry(violated, VIOLATED);
        }
    }
}
