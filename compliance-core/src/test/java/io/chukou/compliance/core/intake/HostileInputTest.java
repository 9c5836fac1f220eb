package io.chukou.compliance.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.value.VinFinding;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.io.File;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, depths, numbers and letters that somebody chose to do harm. Every limit is shown with both of its neighbours. */
class HostileInputTest {
    private static final String TOO_LARGE = "is too large or too deep";
    private static final CaseReader STRICT = CaseReader.strict();

    private static List<Problem> problems(CaseReader reader, String json) {
        try {
            reader.read(json);
            return List.of();
        } catch (IntakeException e) {
            return e.problems();
        }
    }

    private static String reason(CaseReader reader, String json) {
        List<Problem> problems = problems(reader, json);
        return problems.isEmpty() ? "read" : problems.get(0).reason();
    }

    private static String letters(int count) {
        return "{\"makerLetters\":[" + String.join(",", Collections.nCopies(count, "{}")) + "]}";
    }

    /** 32 levels: the object of the case, and 31 lists in it. */
    @Test
    void depth() {
        assertThat(reason(CaseReader.lenient(), "{\"x\":" + "[".repeat(31) + "]".repeat(31) + "}"))
                .isEqualTo("read");
        assertThat(reason(CaseReader.lenient(), "{\"x\":" + "[".repeat(32) + "]".repeat(32) + "}"))
                .isEqualTo(TOO_LARGE);
        assertThat(reason(CaseReader.lenient(), "{\"x\":" + "[".repeat(1_000_000)))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void length_of_a_text() {
        assertThat(reason(STRICT, "{\"vehicle\":{\"brand\":\"" + "x".repeat(10_000) + "\"}}"))
                .isEqualTo("is too long or too short");
        assertThat(reason(STRICT, "{\"vehicle\":{\"brand\":\"" + "x".repeat(10_001) + "\"}}"))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void length_of_the_whole() {
        assertThat(reason(STRICT, "{}" + " ".repeat(3_999_998))).isEqualTo("read");
        assertThat(reason(STRICT, "{}" + " ".repeat(3_999_999))).isEqualTo(TOO_LARGE);
    }

    /** 599,999 tokens: two for each letter, and five for the name, the brackets and the braces. */
    @Test
    void number_of_things() {
        assertThat(reason(STRICT, letters(299_997))).isEqualTo("is too long or too short");
        assertThat(reason(STRICT, letters(299_998))).isEqualTo(TOO_LARGE);
    }

    @Test
    void length_of_a_list() {
        assertThat(reason(STRICT, letters(100))).isEqualTo("read");
        assertThat(problems(STRICT, letters(101)))
                .containsExactly(new Problem("makerLetters", 0, 0, "is too long or too short"));
    }

    @ParameterizedTest
    @CsvSource({
        "2147483647, read",
        "2147483648, must be a whole number within the range of 32 bits",
        "-2147483649, must be a whole number within the range of 32 bits",
        "99999999999999999999999999999999, must be a whole number within the range of 32 bits",
        "999999999999999999999999999999999, is too large or too deep",
        "1e999999999, must be a whole number within the range of 32 bits",
        "1E400, must be a whole number within the range of 32 bits",
        "1.0, must be a whole number within the range of 32 bits",
        "-0, read",
        "00, is not well-formed JSON",
        "0x1, is not well-formed JSON",
        "NaN, is not well-formed JSON",
        "+1, is not well-formed JSON"
    })
    void numbers(String number, String reason) {
        assertThat(reason(STRICT, "{\"vehicle\":{\"odometerKm\":" + number + "}}"))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{}",
                "{\"reference\":\"a\u0000b\"}",
                "{\"reference\":\"a\nb\"}",
                "{\"reference\":\"\\x\"}",
                "{'reference':'a'}"
            })
    void what_is_no_json(String json) {
        assertThat(problems(STRICT, json)).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo("is not well-formed JSON");
            assertThat(problem.line()).isPositive();
        });
    }

    /** An escaped property is the same property. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"vehicle\":{},\"vehicle\":{}}",
                "{\"vehicle\":{},\"\\u0076ehicle\":{}}",
                "{\"reference\":\"a\",\"reference\":null}"
            })
    void a_property_twice(String json) {
        assertThat(reason(STRICT, json)).isEqualTo("has a property that occurs twice");
    }

    /** U+FF2C is a wide L; U+0131 and U+017F become I and S under an upper-casing that is not ours. */
    @ParameterizedTest
    @CsvSource({
        "\uFF2C\uFF38\uFF38AA11A2KA000001, ''",
        "lxxaa11a2ka000001, ''",
        "\u3000LXXAA11A2KA000001\u3000, ''",
        "LXXAA11A2KA00000\u0131, ILLEGAL_CHARACTER",
        "LXXAA11A2KA00000\u017F, ILLEGAL_CHARACTER",
        "LXXAA11A2KA00000\u0661, ILLEGAL_CHARACTER",
        "LXXAA11A2KA000001\u0301, WRONG_LENGTH",
        "LXXAA11A2\u200BKA000001, WRONG_LENGTH",
        "\u202ELXXAA11A2KA000001, WRONG_LENGTH",
        "LXXAA11A2KA00\uD83D\uDE97001, WRONG_LENGTH"
    })
    void odd_letters_in_a_vin(String vin, String finding) throws IntakeException {
        ExportCase car = STRICT.read("{\"vehicle\":{\"vin\":\"" + vin + "\"}}");
        Vin read = car.getVehicle().flatMap(Vehicle::getVin).orElseThrow();
        assertThat(read.getFindings()).isEqualTo(finding.isEmpty() ? Set.of() : Set.of(VinFinding.valueOf(finding)));
    }

    /** They stay what they are, the case can be written and read again, and the answer is plain UTF-8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\ud800b",
                "\\udc00",
                "\\u0000",
                "\\u202egnp.exe",
                "\\u200b",
                "\\ufeff",
                "\\uffff",
                "e\\u0301",
                "\\ud83d\\ude97"
            })
    void odd_letters_in_names(String name) throws IntakeException {
        ExportCase car =
                STRICT.read("{\"reference\":\"x" + name + "\",\"makerLetters\":[{\"issuerName\":\"x" + name + "\"}]}");
        assertThat(STRICT.read(STRICT.write(car))).isEqualTo(car);
        Assessment answer = ExportValidator.standard().assess(car, Question.on(LocalDate.of(2026, 6, 30)));
        String told = AssessmentJson.canonical().write(answer);
        assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(told)))
                .doesNotThrowAnyException();
    }

    /** Documents of four million characters that are made of as little as possible each, in 128 MB. */
    @Test
    void memory_is_bounded(@TempDir Path folder) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                Path.of("target", "test-classes").toString(),
                                Path.of("target", "classes").toString(),
                                System.getProperty("jdk.module.path", ""),
                                System.getProperty("java.class.path")),
                        HostileSizes.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start()
                .waitFor();
        String said = Files.readString(out.toPath(), StandardCharsets.ISO_8859_1);
        assertThat(code).as(said).isZero();
        assertThat(said).contains("8 documents refused or read");
    }
}
