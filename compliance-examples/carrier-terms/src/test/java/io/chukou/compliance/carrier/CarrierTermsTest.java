package io.chukou.compliance.carrier;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.NOT_APPLICABLE;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the example with 40 % of charge, which the carrier takes, one fact is changed. */
class CarrierTermsTest {
    private static final String CHARGED = "{\"shipment\": {\"stateOfChargePercent\": %s}}";
    private static final List<Rule> TERMS = List.of(
            CarrierTerms.CHARGE_IN_RANGE,
            CarrierTerms.BATTERY_SOUND,
            CarrierTerms.INSPECTED_LATELY,
            CarrierTerms.DECLARED_IN_CONTAINER);

    private static ExportCase taken(String... patches) throws IOException, IntakeException {
        CaseReader reader = CaseReader.strict();
        ExportCase car = reader.patch(Main.example(), CHARGED.formatted("40"));
        for (String patch : patches) {
            car = reader.patch(car, patch);
        }
        return car;
    }

    private static Outcome outcome(Rule rule, String... patches) throws IOException, IntakeException {
        return Main.assess(CarrierTerms.rulebook(), taken(patches)).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_carrier_takes_a_car_that_meets_every_term() throws Exception {
        assertThat(Main.assess(CarrierTerms.rulebook(), taken()).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({"19, VIOLATED", "20, SATISFIED", "50, SATISFIED", "51, VIOLATED", "null, CANNOT_TELL"})
    void the_charge_lies_in_the_range(String charge, Outcome outcome) throws Exception {
        assertThat(outcome(CarrierTerms.CHARGE_IN_RANGE, CHARGED.formatted(charge)))
                .isEqualTo(outcome);
    }

    @Test
    void the_battery_is_neither_damaged_nor_recalled() throws Exception {
        Rule rule = CarrierTerms.BATTERY_SOUND;
        assertThat(outcome(rule)).isEqualTo(SATISFIED);
        assertThat(outcome(rule, "{\"vehicle\": {\"battery\": {\"damaged\": true}}}"))
                .isEqualTo(VIOLATED);
        assertThat(outcome(rule, "{\"vehicle\": {\"battery\": {\"recalled\": true}}}"))
                .isEqualTo(VIOLATED);
        assertThat(outcome(rule, "{\"vehicle\": {\"battery\": {\"recalled\": null}}}"))
                .isEqualTo(CANNOT_TELL);
    }

    /** 2026-06-10 to 2026-07-10: 20 days are left in June after the 10th, and 10 are in July, so 30 in all. */
    @ParameterizedTest
    @CsvSource({"2026-06-09, VIOLATED", "2026-06-10, SATISFIED", "2026-07-10, SATISFIED", "2026-07-11, VIOLATED"})
    void the_inspection_is_thirty_days_old_at_most(String day, Outcome outcome) throws Exception {
        String patch = "{\"inspectionReport\": {\"inspectionDate\": \"%s\"}}".formatted(day);
        assertThat(outcome(CarrierTerms.INSPECTED_LATELY, patch)).isEqualTo(outcome);
    }

    @Test
    void the_inspection_was_passed_and_is_on_paper() throws Exception {
        Rule rule = CarrierTerms.INSPECTED_LATELY;
        assertThat(outcome(rule, "{\"inspectionReport\": {\"passed\": false}}")).isEqualTo(VIOLATED);
        assertThat(outcome(rule, "{\"inspectionReport\": null}")).isEqualTo(CANNOT_TELL);
        assertThat(outcome(rule, "{\"inspectionReport\": {\"basis\": \"DECLARED\"}}"))
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void a_hybrid_in_a_container_is_declared_where_the_law_only_refers() throws Exception {
        String hybrid = "{\"vehicle\": {\"powertrain\": \"PHEV\"}, \"shipment\": {\"mode\": \"CONTAINER\"}}";
        String declared = "{\"shipment\": {\"dangerousGoodsDeclared\": true}}";
        Rule rule = CarrierTerms.DECLARED_IN_CONTAINER;
        assertThat(outcome(rule, hybrid)).isEqualTo(VIOLATED);
        assertThat(outcome(rule, hybrid, declared)).isEqualTo(SATISFIED);
        assertThat(outcome(rule)).isEqualTo(NOT_APPLICABLE);
        assertThat(Main.assess(Rulebook.standard(), taken(hybrid)).verdict()).isEqualTo(Verdict.REFERRED);
        assertThat(Main.assess(CarrierTerms.rulebook(), taken(hybrid)).verdict())
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void a_petrol_car_is_under_none_of_the_terms() throws Exception {
        for (Rule rule : TERMS) {
            assertThat(outcome(rule, "{\"vehicle\": {\"powertrain\": \"ICE\", \"battery\": null}}"))
                    .as(rule.code())
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    @Test
    void the_terms_change_no_finding_of_the_law() throws Exception {
        Assessment law = Main.assess(Rulebook.standard(), Main.example());
        Assessment both = Main.assess(CarrierTerms.rulebook(), Main.example());
        assertThat(both.findings().subList(0, law.findings().size()))
                .extracting(Finding::toString)
                .isEqualTo(law.findings().stream().map(Finding::toString).toList());
        assertThat(both.findings()).hasSize(law.findings().size() + TERMS.size());
    }

    @Test
    void every_term_says_that_it_is_no_law() throws Exception {
        assertThat(TERMS).allSatisfy(rule -> assertThat(rule.force()).isEqualTo(Force.CARRIER_TERM));
        Assessment both = Main.assess(CarrierTerms.rulebook(), Main.example());
        assertThat(AssessmentJson.brief().write(both))
                .contains("\"rule\":\"CARRIER-001\"", "\"force\":\"CARRIER_TERM\"");
        for (Language language : Language.values()) {
            assertThat(TERMS)
                    .allSatisfy(rule ->
                            assertThat(CarrierTexts.of(language).title(rule)).isNotEqualTo(rule.code()));
        }
        assertThat(String.join("\n", Main.lines(Main.example(), Language.EN)))
                .contains("This is a term of the carrier, not law.", "This is a recommendation, not law.");
        assertThat(String.join("\n", Main.lines(Main.example(), Language.ZH)))
                .contains("此为承运人条款，并非法律规定。", "此为推荐性要求，并非法律规定。");
    }

    @Test
    void the_readme_shows_what_the_program_prints() throws Exception {
        assertThat(Files.readAllLines(Path.of("README.md"))).containsSequence(Main.lines(Main.example(), Language.EN));
    }
}
