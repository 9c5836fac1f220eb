package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input, one decision: what comes twice, what differs, which day counts, and what a decision holds. */
class GateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private Yard yard = new Yard(Path.of(""));

    @BeforeEach
    void openYard() {
        yard = new Yard(directory.resolve("yard"));
    }

    @Test
    void a_decision_is_what_the_library_answers_with_the_digest_of_the_input() throws Exception {
        byte[] input = Yard.sample(Yard.CLEARED);
        yard.put(Yard.CLEARED, input);
        yard.drain();

        String text = new String(input, StandardCharsets.UTF_8);
        Question question = Question.on(Yard.DAY).at(Stage.CUSTOMS_CLEARANCE);
        String answer = ConsignmentJson.canonical()
                .with(Messages.of(Language.EN))
                .write(ExportValidator.standard()
                        .assess(ConsignmentReader.strict().read(text), question));
        assertThat(yard.text("decisions", Yard.CLEARED))
                .isEqualTo("{\"id\":\"khorgos-0618.customs-clearance\",\"sha256\":\"" + Digest.of(input)
                        + "\",\"bytes\":" + input.length + ",\"language\":\"en\",\"answer\":" + answer + "}");
    }

    @Test
    void the_input_is_kept_byte_for_byte() throws IOException {
        byte[] input = Yard.sample(Yard.BLOCKED);
        yard.put(Yard.BLOCKED, input);
        yard.drain();

        assertThat(yard.files("done"))
                .singleElement()
                .satisfies(file -> assertThat(
                                Files.readAllBytes(yard.root().resolve("done").resolve(file)))
                        .isEqualTo(input));
    }

    @Test
    void the_same_input_again_gets_no_second_decision_on_another_day_either() throws IOException {
        yard.put("lot.json", "{}");
        yard.drain();
        Map<String, String> once = yard.everything();
        yard.log();

        yard.put("lot.json", "{}");
        yard.drain(new RealDisk(), Yard.DAY.plusDays(1));

        assertThat(yard.log()).containsExactly("lot UNDETERMINED before");
        assertThat(yard.everything()).isEqualTo(once);
        assertThat(JSON.readTree(yard.text("decisions", "lot.json"))
                        .path("answer")
                        .path("asOf")
                        .asText())
                .isEqualTo("2026-06-29");
    }

    @Test
    void a_new_input_is_decided_for_the_day_on_which_it_is_decided() throws IOException {
        yard.put("lot.json", "{}");
        yard.drain(new RealDisk(), Yard.DAY.plusDays(1));

        assertThat(yard.text("decisions", "lot.json")).contains("\"asOf\":\"2026-06-30\"");
    }

    @Test
    void other_content_under_the_name_of_a_decision_is_a_conflict_and_the_decision_stands() throws IOException {
        yard.put("lot.json", "{}");
        yard.drain();
        String decision = yard.text("decisions", "lot.json");

        yard.put("lot.json", "{\"destination\":\"KZ\"}");
        yard.drain();

        assertThat(yard.text("decisions", "lot.json")).isEqualTo(decision);
        assertThat(yard.files("done")).hasSize(1);
        assertThat(yard.textOfOnly("refused", ".json")).contains("\"reason\":\"CONFLICT\"");
        assertThat(yard.textOfOnly("refused", ".input")).isEqualTo("{\"destination\":\"KZ\"}");
    }

    @Test
    void what_was_refused_may_come_again_under_its_name_once_it_is_mended() throws IOException {
        yard.put("lot.json", "{");
        yard.drain();
        yard.put("lot.json", "{}");
        yard.drain();
        assertThat(yard.log()).containsExactly("lot CONTENT", "lot UNDETERMINED");
    }

    @Test
    void a_file_that_arrives_under_a_name_that_is_being_decided_is_not_lost() throws IOException {
        yard.put("lot.json", "{}");
        FolderSource source = FolderSource.open(yard.root(), new RealDisk(), trouble -> {});
        assertThat(source.next()).isPresent();

        yard.put("lot.json", "{\"destination\":\"KZ\"}");
        yard.drain();

        assertThat(yard.log()).containsExactly("lot UNDETERMINED", "lot CONFLICT");
        assertThat(yard.textOfOnly("refused", ".input")).isEqualTo("{\"destination\":\"KZ\"}");
    }

    @Test
    void the_name_says_the_stage() throws IOException {
        for (String name : new String[] {"a.json", "a.shipment.json", "a.licence-application.json"}) {
            yard.put(name, "{}");
        }
        yard.drain();

        assertThat(yard.text("decisions", "a.json")).contains("\"stage\":\"LICENCE_APPLICATION\"");
        assertThat(yard.text("decisions", "a.shipment.json")).contains("\"stage\":\"SHIPMENT\"");
        assertThat(yard.text("decisions", "a.licence-application.json")).contains("\"stage\":\"LICENCE_APPLICATION\"");
    }

    @Test
    void what_is_not_finished_is_left_alone() throws IOException {
        yard.put("lot.json.part", "{");
        yard.put(".lot.json.8fK2", "{");
        yard.drain();

        assertThat(yard.log()).isEmpty();
        assertThat(yard.files("inbox")).containsExactly(".lot.json.8fK2", "lot.json.part");
    }

    @Test
    void a_page_that_is_missing_is_made_again_from_the_decision_alone() throws IOException {
        yard.put(Yard.BLOCKED, Yard.sample(Yard.BLOCKED));
        yard.put(Yard.TORN, Yard.sample(Yard.TORN));
        yard.drain();
        Map<String, String> complete = yard.everything();
        for (String folder : new String[] {"decisions", "refused"}) {
            for (String file : yard.files(folder)) {
                if (file.endsWith(".html")) {
                    Files.delete(yard.root().resolve(folder).resolve(file));
                }
            }
        }

        yard.drain(new RealDisk(), Yard.DAY.plusYears(1));

        assertThat(yard.everything()).isEqualTo(complete);
    }

    @Test
    void a_decision_that_somebody_spoilt_stops_the_gate() throws IOException {
        yard.put("lot.json", "{}");
        yard.drain();
        Files.writeString(yard.root().resolve("decisions").resolve("lot.json"), "{\"id\":");
        yard.put("lot.json", "{}");

        assertThatIOException().isThrownBy(yard::drain).withMessageContaining("This is no record: ");
        assertThat(yard.files("inbox")).containsExactly("lot.json");
    }

    @Test
    void a_full_disk_stops_the_gate_and_nothing_is_lost() throws IOException {
        yard.put(Yard.BLOCKED, Yard.sample(Yard.BLOCKED));
        Disk full = new TroubledDisk(".almaty-0617.json.tmp");

        assertThatIOException().isThrownBy(() -> yard.drain(full, Yard.DAY)).withMessage("No space left on device");
        assertThat(yard.log()).isEmpty();

        yard.drain();
        assertThat(yard.log()).containsExactly("almaty-0617 BLOCKED");
        assertThat(yard.files("decisions")).containsExactly("almaty-0617.html", "almaty-0617.json");
    }

    @Test
    void what_cannot_be_moved_out_of_the_inbox_is_told_once_and_keeps_no_other() throws IOException {
        yard.put("a.json", "{}");
        yard.put("b.json", "{}");
        Disk stubborn = new TroubledDisk("a.json");
        Gate gate = yard.gate(stubborn, FolderSource.open(yard.root(), stubborn, yard::note), Yard.DAY);
        Yard.drain(gate);

        assertThat(yard.log()).containsExactly("cannot be moved out of the inbox: a.json", "b UNDETERMINED");
        assertThat(yard.files("inbox")).containsExactly("a.json");

        Yard.drain(gate);
        assertThat(yard.log()).isEmpty();
        yard.drain();
        assertThat(yard.log()).containsExactly("a UNDETERMINED");
    }

    /** The answer tells a whole VIN neither in the decision nor on the page. */
    @Test
    void no_whole_vin_and_no_plate_leaves_the_gate() throws IOException {
        yard.put(Yard.BLOCKED, Yard.sample(Yard.BLOCKED));
        yard.drain();

        JsonNode input = JSON.readTree(Yard.sample(Yard.BLOCKED));
        for (String file : yard.files("decisions")) {
            String written = yard.text("decisions", file);
            for (JsonNode vehicle : input.path("vehicles")) {
                assertThat(written)
                        .doesNotContain(vehicle.path("vehicle").path("vin").asText())
                        .doesNotContain(vehicle.path("registrationCertificate")
                                .path("plate")
                                .asText());
            }
            assertThat(written)
                    .doesNotContain(input.path("exporter").path("creditCode").asText());
        }
    }
}
