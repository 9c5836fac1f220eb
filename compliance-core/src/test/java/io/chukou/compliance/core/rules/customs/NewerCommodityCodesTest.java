package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.testkit.CaseFile.cleared;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.CommodityCode;
import io.chukou.compliance.core.table.CommodityCode.Drive;
import io.chukou.compliance.core.table.CommodityCode.Kind;
import io.chukou.compliance.core.table.CommodityCode.Supervision;
import io.chukou.compliance.core.table.CommodityCodes;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.table.TableInfo;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A caller hands in the table of a newer tariff. */
class NewerCommodityCodesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final CaseFile ELECTRIC =
            withCode(shipped(), "8703802010").without("customsDeclaration.declarationDate");
    private static final CaseFile TRAILER = withCode(cleared(), "8716399000")
            .with("vehicle.category", "SEMI_TRAILER")
            .with("vehicle.powertrain", "NONE");

    /** Of two rows with as many digits the first counts, but no two may have one pattern; so the newer row is put for the older. */
    private static ExportValidator with(CommodityCode row) {
        Stream<CommodityCode> others = CommodityCodes.standard().rows().stream()
                .filter(old -> !old.pattern().equals(row.pattern()));
        CommodityCodes table = CommodityCodes.of(
                new TableInfo("A newer tariff", FIRST_DAY, "a test"),
                Stream.concat(Stream.of(row), others).toList());
        Rulebook book =
                Rulebook.standard().with("newer codes", LawTables.standard().withCommodityCodes(table));
        return ExportValidator.of(book);
    }

    private static ExportValidator withUsedElectricCode() {
        return with(new CommodityCode(
                "8703802010",
                Kind.USED_ELECTRIC_CAR,
                Set.of(VehicleCategory.SMALL_PASSENGER),
                Drive.MOTOR,
                null,
                new Supervision("46Axy", Grade.H),
                Grade.H,
                FIRST_DAY,
                null,
                "HS-2",
                "used electric cars, moved for a test"));
    }

    private static CaseFile withCode(CaseFile file, String code) {
        return file.with("licenceApplication.commodityCode", code)
                .with("exportLicence.commodityCode", code)
                .with("customsDeclaration.commodityCode", code);
    }

    private static Question at(LocalDate day) {
        return Question.on(day).at(Stage.CUSTOMS_CLEARANCE);
    }

    private static Outcome outcome(String code, Assessment assessment) {
        return assessment.finding(code).orElseThrow().outcome();
    }

    @Test
    void a_code_that_the_shipped_table_does_not_list_leaves_an_electric_car_open() {
        Assessment assessment = ExportValidator.standard().assess(ELECTRIC.build(), at(FIRST_DAY));

        assertThat(outcome("CUSTOMS-025", assessment)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("CUSTOMS-029", assessment)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_newer_table_settles_it_from_the_first_day_of_the_code() {
        ExportValidator validator = withUsedElectricCode();

        assertThat(outcome("CUSTOMS-025", validator.assess(ELECTRIC.build(), at(LAST_DAY))))
                .isEqualTo(Outcome.VIOLATED);
        Assessment later = validator.assess(ELECTRIC.build(), at(FIRST_DAY));
        assertThat(outcome("CUSTOMS-025", later)).isEqualTo(Outcome.SATISFIED);
        assertThat(later.verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void an_outlook_turns_on_the_first_day_of_the_code_and_on_the_last_of_the_licence() {
        Outlook outlook = withUsedElectricCode().outlook(ELECTRIC.build(), at(LAST_DAY), LocalDate.of(2027, 6, 30));

        assertThat(outlook.opens()).contains(FIRST_DAY);
        assertThat(outlook.spans())
                .extracting(span -> span.verdict() + " " + span.first())
                .containsExactly("BLOCKED 2026-09-30", "PERMITTED 2026-10-01", "BLOCKED 2026-12-24");
    }

    @Test
    void a_newer_table_can_settle_the_code_of_trailers() {
        CommodityCode trailers = new CommodityCode(
                "8716399000",
                Kind.VEHICLE,
                Set.of(VehicleCategory.SEMI_TRAILER),
                Drive.NONE,
                null,
                new Supervision("46Axy", Grade.H),
                Grade.H,
                null,
                null,
                "HS-7",
                "goods trailers, put under licence for a test");

        assertThat(outcome("CUSTOMS-028", ExportValidator.standard().assess(TRAILER.build(), at(LAST_DAY))))
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome("CUSTOMS-028", with(trailers).assess(TRAILER.build(), at(LAST_DAY))))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void another_table_is_another_fingerprint() {
        List<Assessment> both = List.of(
                ExportValidator.standard().assess(TRAILER.build(), at(LAST_DAY)),
                withUsedElectricCode().assess(TRAILER.build(), at(LAST_DAY)));

        assertThat(both.get(0).rulebook().fingerprint())
                .isNotEqualTo(both.get(1).rulebook().fingerprint());
    }
}
