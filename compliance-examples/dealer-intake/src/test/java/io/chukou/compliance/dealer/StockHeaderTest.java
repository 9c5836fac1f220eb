package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.message.Language;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockHeaderTest {
    private static StockHeader header(String... names) throws StockException {
        return StockHeader.of(List.of(names), Stock.words(), Stock.texts(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"车架号", " 车架号 ", "VIN", "vin", "ＶＩＮ", "Frame No", "frame_no", "FRAME-NO"})
    void a_header_may_be_written_in_many_ways(String name) throws Exception {
        StockHeader header = header("上牌日期", "body", name, "stock no");

        assertThat(header.place("frameNo")).isEqualTo(2);
        assertThat(header.name("frameNo")).isEqualTo(name.strip());
        assertThat(header.place("lien")).isEqualTo(4);
    }

    /** Were these taken for the whole record, "none" and "normal" would clear what nobody has looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"抵押情况", "车况核查", "lien", "title"})
    void a_header_that_says_less_than_the_column_is_not_taken_for_it(String name) {
        assertThat(Stock.words().property(name)).isEmpty();
    }

    @Test
    void what_is_missing_twice_and_unknown_is_said_at_once() {
        assertThatThrownBy(() -> header("VIN", "车架号", "body", "mileage", "星座", ""))
                .isInstanceOf(StockException.class)
                .hasMessage("Missing columns: 库存编号, 上牌日期. Columns given twice: 车架号. Unknown columns: 星座, ."
                        + " Headers are named, or ignored, in the file of words: --words.");
    }

    @Test
    void many_unknown_columns_are_counted_and_not_listed_all() {
        String[] names = Stream.concat(
                        Stream.of("stock no", "VIN", "body", "registered on"),
                        Collections.nCopies(60_000, "x").stream())
                .toArray(String[]::new);

        assertThatThrownBy(() -> header(names)).hasMessageContaining("x, x, x, x, x … (60000).");
    }

    @Test
    void a_header_in_another_encoding_names_the_option() {
        assertThatThrownBy(() -> header("\uFFFD\uFFFD\uFFFD"))
                .hasMessageEndingWith("Excel in China writes GB18030: try --encoding=GB18030.");
    }

    static Stream<RecordComponent> properties() {
        return Arrays.stream(StockCar.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("properties")
    void every_property_of_the_bean_has_headers_and_every_choice_has_words(RecordComponent property) {
        Words words = Stock.words();

        assertThat(words.property(words.header(property.getName()))).contains(property.getName());
        if (property.getType().isEnum()) {
            assertThat(words.choices(property.getType()))
                    .hasSizeGreaterThanOrEqualTo(2 * property.getType().getEnumConstants().length);
        }
    }

    @Test
    void another_file_of_words_serves_another_export(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("words.properties"),
                "column.frameNo = Fahrgestell, Fgst.\nyes = ja\nFuel.ELECTRIC = Strom\n");
        Words words = Words.of(file);

        assertThat(words.property("FAHRGESTELL")).contains("frameNo");
        assertThat(words.property("车架号")).isEmpty();
        assertThat(words.yesNo("Ja")).contains(true);
        assertThat(words.yesNo("nein")).isEmpty();
        assertThat(words.choice(StockCar.Fuel.class, "strom")).contains(StockCar.Fuel.ELECTRIC);
    }

    @Test
    void a_word_that_means_two_things_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.properties"), "column.frameNo = no\ncolumn.stockNo = No\n");

        assertThatThrownBy(() -> Words.of(file))
                .isInstanceOf(StockException.class)
                .hasMessageContaining("means both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"column.frameNumber", "Fuel.STEAM", "Steam.FUEL", "maybe"})
    void a_key_that_names_nothing_is_refused(String key, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.properties"), key + " = x\n");

        assertThatThrownBy(() -> Words.of(file))
                .isInstanceOf(StockException.class)
                .hasMessage("words.properties: " + key + " names nothing of a car");
    }
}
