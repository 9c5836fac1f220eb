package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.gate.RefusedException.Reason;
import io.chukou.compliance.gate.page.Labels;
import io.chukou.compliance.gate.page.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the operator reads. */
class PagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOSTILE = "</title><script>alert(1)</script>\" onload=\"x";

    private static String page(String name, JsonNode input, Language language) throws Exception {
        byte[] decision = Yard.decider(Yard.DAY, language).decide(Name.of(name), JSON.writeValueAsBytes(input));
        return Pages.decision(JSON.readTree(decision));
    }

    private static ObjectNode sample(String file) throws IOException {
        return (ObjectNode) JSON.readTree(Yard.sample(file));
    }

    /** The text of a page, as a reader sees it. */
    private static String text(String html) {
        return html.substring(html.indexOf("<body"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'");
    }

    @Test
    void shows_verdict_reasons_remedies_split_and_clauses() throws Exception {
        String text = text(page("lot", sample(Yard.BLOCKED), Language.EN));

        assertThat(text)
                .contains("lot (Almaty 0617) ✕ Blocked Hold. This step would be refused as things are.")
                .contains("Asked about: licence application, as of 2026-06-29; what is absent is unknown.")
                .contains("Vehicles: 5. Permitted by themselves: 3.")
                .contains(
                        "BATCH-002 The vehicles have more than one commodity code: 8703223010 (1-2), 8703801010 (3-5).")
                .contains("Do: Apply for a licence of its own for each commodity code.")
                .contains("2 lot-09 Blocked VEHICLE-004 The vehicle is mortgaged")
                .contains("5 lot-20 Blocked LETTER-005 No letter at hand names the VIN of this vehicle.")
                .contains("Applications that would each be permitted if lodged on 2026-06-29")
                .contains("Licence 1: vehicle 1 (1 in all), commodity code 8703223010, to KZ")
                .contains("Left out: vehicle 5 (Blocked: LETTER-005)")
                .contains("The clauses A6-4.8 关于二手车出口有关事项的公告 section 4")
                .endsWith("Not legal advice. ");
    }

    @Test
    void a_permitted_consignment_has_neither_reasons_nor_a_split() throws Exception {
        String text = text(page("lot.customs-clearance", sample(Yard.CLEARED), Language.EN));

        assertThat(text)
                .contains("✓ Permitted Go on.")
                .contains("Asked about: customs clearance")
                .doesNotContain("Vehicles that stay back")
                .doesNotContain("licence applications that would");
    }

    @Test
    void speaks_chinese() throws Exception {
        String html = page("lot", sample(Yard.BLOCKED), Language.ZH);

        assertThat(html).contains("<html lang=\"zh\">");
        assertThat(text(html))
                .contains("✕ 不予办理 暂停。")
                .contains("未列入：车辆序号5（不予办理：LETTER-005）")
                .doesNotContain("Blocked")
                .doesNotContain("One application covers one batch");
    }

    @Test
    void vehicles_with_the_same_reasons_stand_together() throws Exception {
        ObjectNode input = sample(Yard.BLOCKED);
        for (JsonNode vehicle : input.path("vehicles")) {
            ((ObjectNode) vehicle.path("status")).put("pledged", true);
        }
        // Of place 5 the letter is to be said as well.
        assertThat(text(page("lot", input, Language.EN)))
                .contains("1-4 lot-01, lot-09, lot-17, lot-18 Blocked VEHICLE-004");
    }

    @Test
    void what_is_missing_is_told_by_the_facts_that_settle_most() throws Exception {
        String text = text(page("lot", JSON.readTree("{\"vehicles\":[{}]}"), Language.EN));

        assertThat(text)
                .contains("? Cannot tell Hold.")
                .containsPattern("Missing: kind of vehicle, .* and [0-9]+ others\\. Do: Find out what is missing\\.");
    }

    @Test
    void a_warning_bars_nothing_and_names_the_vehicles() throws Exception {
        ObjectNode input = sample(Yard.CLEARED);
        // Of three vehicles the plate of the second ran out a day before the date on the form.
        ((ObjectNode) input.path("vehicles").path(1).path("transferRegistration"))
                .put("temporaryPlateValidUntil", "2026-06-19");
        String text = text(page("lot.licence-application", withoutLaterPapers(input), Language.EN));

        assertThat(text).contains("Warnings, which bar nothing TRANSFER-012").contains("Vehicles: 2. [");
    }

    private static JsonNode withoutLaterPapers(ObjectNode input) {
        input.remove("exportLicence");
        input.remove("customsDeclaration");
        for (JsonNode vehicle : input.path("vehicles")) {
            ((ObjectNode) vehicle).remove("exportLicence");
            ((ObjectNode) vehicle).remove("customsDeclaration");
        }
        return input;
    }

    @Test
    void a_verdict_on_declared_facts_is_marked() throws Exception {
        ObjectNode input = sample(Yard.BLOCKED);
        input.put("basis", "DECLARED");

        assertThat(text(page("lot", input, Language.EN))).contains("(indicative)");
    }

    @Test
    void markup_in_references_stays_text() throws Exception {
        ObjectNode input = sample(Yard.BLOCKED);
        input.put("reference", HOSTILE);
        ((ObjectNode) ((ArrayNode) input.path("vehicles")).get(1)).put("reference", HOSTILE);
        String html = page("lot", input, Language.EN);

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void a_page_loads_nothing_and_runs_nothing() throws Exception {
        assertThat(page("lot", sample(Yard.BLOCKED), Language.EN))
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .doesNotContain("src=")
                .doesNotContain("@import");
    }

    @Test
    void both_languages_have_the_same_labels() throws IOException {
        assertThat(labels("zh").stringPropertyNames()).isEqualTo(labels("en").stringPropertyNames());
    }

    private static Properties labels(String tag) throws IOException {
        Properties labels = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Labels.class.getResourceAsStream("labels." + tag + ".properties"))) {
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return labels;
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_text_and_a_remedy(Reason reason) {
        for (String tag : new String[] {"en", "zh"}) {
            assertThat(Labels.of(tag).get("refused." + reason)).isNotBlank();
            assertThat(Labels.of(tag).get("refused." + reason + ".remedy")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_has_a_mark_of_its_own_and_an_action(Verdict verdict) {
        assertThat(Labels.of("en").get("mark." + verdict)).hasSize(1);
        assertThat(Labels.of("zh").get("action." + verdict)).isNotBlank();
    }
}
