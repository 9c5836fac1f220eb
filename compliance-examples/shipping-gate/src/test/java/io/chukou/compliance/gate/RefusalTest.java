package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no consignment is refused with a clear reason, is kept as it came, and stops nobody else. */
class RefusalTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private Yard yard = new Yard(Path.of(""));

    @BeforeEach
    void openYard() {
        yard = new Yard(directory.resolve("yard"));
    }

    /** Lets the gate refuse a file, decide the next, and returns the first problem behind the reason. */
    private String refused(String name, byte[] content) throws IOException {
        yard.put(name, content);
        yard.put("zzz.json", "{}");
        yard.drain();

        assertThat(yard.log()).hasSize(2).contains("zzz UNDETERMINED");
        assertThat(yard.textOfOnly("refused", ".html")).contains("Refused, not decided");
        assertThat(yard.files("refused"))
                .filteredOn(file -> file.endsWith(".input"))
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(
                                yard.root().resolve("refused").resolve(file)))
                        .isEqualTo(content));
        return refusal();
    }

    private String refused(String content) throws IOException {
        return refused("lot.json", Yard.bytes(content));
    }

    private String refusal() throws IOException {
        JsonNode record = JSON.readTree(yard.textOfOnly("refused", ".json"));
        JsonNode first = record.path("problems").path(0);
        String place = Stream.of("line", "column", "path")
                .filter(first::has)
                .map(field -> field + " " + first.path(field).asText())
                .collect(Collectors.joining(" "));
        return record.path("reason").asText() + " " + place + ": "
                + first.path("reason").asText();
    }

    @Test
    void malformed_json_with_line_and_column() throws IOException {
        assertThat(refused("{\n  \"vehicles\": [\n")).startsWith("CONTENT line 3 column ");
    }

    @Test
    void an_unknown_property_with_its_path() throws IOException {
        assertThat(refused("{\"vehicles\": [\n{\"vehicle\": {\"colour\": \"red\"}}]}"))
                .startsWith("CONTENT line 2 column ")
                .contains("path vehicles[0].vehicle.colour: is unknown here");
    }

    @Test
    void a_property_that_stands_twice() throws IOException {
        assertThat(refused("{\"destination\": \"KZ\",\n\"destination\": \"KG\"}"))
                .startsWith("CONTENT line 2 column ");
    }

    @Test
    void nesting_without_an_end() throws IOException {
        assertThat(refused("[".repeat(50_000))).startsWith("CONTENT line 1 column ");
        assertThat(refusalAfterReset("{\"vehicles\":" + "[".repeat(50_000))).startsWith("CONTENT ");
    }

    private String refusalAfterReset(String content) throws IOException {
        yard = new Yard(directory.resolve("next"));
        return refused(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"text\"", "{} {}", "{\"vehicles\":{}}", "{\"reference\":7}"})
    void other_json(String content) throws IOException {
        assertThat(refused(content)).startsWith("CONTENT ");
    }

    @Test
    void no_byte_at_all() throws IOException {
        assertThat(refused("")).isEqualTo("EMPTY : has no bytes");
    }

    @Test
    void bytes_that_are_not_utf_8_with_their_line() throws IOException {
        byte[] gbk = "{\n\"reference\":\"\u5df4\u7279\"}".getBytes("GBK");

        assertThat(refused("lot.json", gbk)).isEqualTo("ENCODING line 2: is not UTF-8 in this line");
    }

    @Test
    void a_byte_order_mark() throws IOException {
        assertThat(refused("\uFEFF{}")).isEqualTo("ENCODING line 1: begins with a byte order mark");
    }

    @Test
    void utf_16() throws IOException {
        assertThat(refused("lot.json", "{}".getBytes(StandardCharsets.UTF_16))).startsWith("ENCODING line 1: ");
        yard = new Yard(directory.resolve("next"));
        assertThat(refused("lot.json", "{}".getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("CONTENT line 1 ");
    }

    @Test
    void one_byte_more_than_is_taken() throws IOException {
        byte[] most = new byte[Yard.MOST_BYTES];
        Arrays.fill(most, (byte) ' ');
        most[0] = '{';
        most[1] = '}';
        yard.put("most.json", most);
        yard.drain();
        assertThat(yard.log()).containsExactly("most UNDETERMINED");

        assertThat(refused("lot.json", Arrays.copyOf(most, Yard.MOST_BYTES + 1)))
                .isEqualTo("LARGE : has 100001 bytes; at most 100000 are taken");
    }

    @Test
    void one_vehicle_more_than_is_taken() throws IOException {
        String vehicles = "{},".repeat(Yard.MOST_VEHICLES - 1) + "{}";
        yard.put("most.json", "{\"vehicles\":[" + vehicles + "]}");
        yard.drain();
        assertThat(yard.log()).containsExactly("most UNDETERMINED");

        assertThat(refused("{\"vehicles\":[" + vehicles + ",{}]}"))
                .isEqualTo("VEHICLES : has 21 vehicles; at most 20 are taken");
    }

    /** No vehicle is a question that the library answers: it cannot tell. */
    @Test
    void no_vehicle_is_not_refused() throws IOException {
        yard.put("lot.json", "{\"vehicles\":[]}");
        yard.drain();

        assertThat(yard.log()).containsExactly("lot UNDETERMINED");
        assertThat(yard.text("decisions", "lot.html")).contains("It has no vehicles.");
    }

    @Test
    void a_directory_and_what_is_in_it_is_kept() throws IOException {
        Path inside = Files.createDirectories(yard.root().resolve("inbox").resolve("lot.json"))
                .resolve("inside.json");
        Files.writeString(inside, "{}");
        yard.put("zzz.json", "{}");
        yard.drain();

        assertThat(yard.log()).containsExactly("lot KIND", "zzz UNDETERMINED");
        assertThat(refusal()).isEqualTo("KIND : is a directory");
        assertThat(yard.everything().keySet()).anyMatch(path -> path.endsWith(".input/inside.json"));
    }

    @Test
    void a_second_directory_of_the_same_name_replaces_nothing() throws IOException {
        for (String inside : List.of("first", "second")) {
            Files.createDirectories(
                    yard.root().resolve("inbox").resolve("lot.json").resolve(inside));
            yard.drain();
        }

        assertThat(yard.everything().keySet())
                .anyMatch(path -> path.endsWith(".input/first"))
                .anyMatch(path -> path.endsWith(".input-2/second"));
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.json"), "{}");
        yard.put("zzz.json", "{}");
        Files.createSymbolicLink(yard.root().resolve("inbox").resolve("lot.json"), secret);
        yard.drain();

        assertThat(yard.log()).containsExactly("lot KIND", "zzz UNDETERMINED");
        assertThat(secret).hasContent("{}");
        assertThat(yard.files("refused"))
                .filteredOn(file -> file.endsWith(".input"))
                .singleElement()
                .satisfies(file -> assertThat(Files.isSymbolicLink(
                                yard.root().resolve("refused").resolve(file)))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "...json",
                "a..b.json",
                "<script>alert(1)<-script>.json",
                "a\nb.json",
                "-rf.json",
                "lot 17.json",
                "lot.after-export.json",
                "lot.Shipment.json",
                "lot.json.json",
                "lot.txt",
                "lot",
                "\u6279\u6b21.json",
                "LZZAA11A7KA000301.json",
                "lot-LZZAA11A7KA000301-x.shipment.json"
            })
    void a_name_that_is_not_plain(String name) throws IOException {
        // What begins with a full stop is not finished; this is about names that are.
        String file = name.startsWith(".") ? "x" + name : name;
        assertThat(refused(file, Yard.bytes("{}"))).startsWith("NAME : ");
        assertThat(yard.files("refused"))
                .allSatisfy(kept -> assertThat(kept).matches("[A-Za-z0-9._-]+"))
                .noneMatch(kept -> kept.contains("LZZAA11A7KA000301"));
        assertThat(yard.textOfOnly("refused", ".html"))
                .doesNotContain("LZZAA11A7KA000301")
                .doesNotContain("<script>")
                .doesNotContain("a\nb");
        assertThat(yard.textOfOnly("refused", ".json"))
                .doesNotContain("LZZAA11A7KA000301")
                .doesNotContain("a\nb");
    }

    @Test
    void the_longest_name_that_a_file_can_have() throws IOException {
        String longest = "a".repeat(250) + ".json";

        assertThat(refused(longest, Yard.bytes("{}"))).startsWith("NAME : ");
        assertThat(yard.textOfOnly("refused", ".json")).contains("\"" + "a".repeat(80) + "...\"");
    }

    @Test
    void a_name_of_80_letters_is_taken_and_one_of_81_is_not() throws IOException {
        yard.put("a".repeat(80) + ".customs-clearance.json", "{}");
        yard.drain();
        assertThat(yard.log()).singleElement().asString().endsWith("UNDETERMINED");

        assertThat(refused("a".repeat(81) + ".json", Yard.bytes("{}"))).startsWith("NAME : ");
    }

    @Test
    void markup_in_a_property_stays_text() throws IOException {
        refused("{\"vehicles\":[{\"vehicle\":{\"<img src=x onerror=alert(1)>\":1}}]}");

        assertThat(yard.textOfOnly("refused", ".html")).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void the_same_refused_input_again_has_one_record_and_both_inputs() throws IOException {
        for (int i = 0; i < 2; i++) {
            yard.put("lot.json", "{");
            yard.drain();
        }

        assertThat(yard.log()).containsExactly("lot CONTENT", "lot CONTENT");
        assertThat(yard.files("refused").stream()
                        .map(file -> file.substring(file.lastIndexOf('.')).toLowerCase(Locale.ROOT)))
                .containsExactly(".html", ".input", ".input-2", ".json");
        assertThat(Files.exists(yard.root().resolve("inbox").resolve("lot.json"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void a_number_that_is_a_property_is_shown_masked() throws IOException {
        String vin = "LXXAA11A3PA000001";

        assertThat(refused("{\"" + vin + "\": 1}")).doesNotContain(vin).contains("LXX**********0001");
        assertThat(yard.textOfOnly("refused", ".html")).doesNotContain(vin);
    }
}
