package io.chukou.compliance.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final String CHINESE = "必须是车辆识别代号：17位数字和字母，不含I、O、Q";
    private static final String ENGLISH =
            "must be a vehicle identification number: 17 digits and letters, without I, O and Q";

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes =
                Vin.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            texts.load(bytes);
        }
        return texts;
    }

    private static List<String> said(Locale locale, Object bean) {
        try (ValidatorFactory factory = Beans.factory(locale)) {
            return Beans.violations(factory.getValidator(), bean);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh", "zh-CN", "zh-Hans-CN", "zh-SG"})
    void chinese_is_told_in_chinese(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(said(locale, new Beans.Number("x"))).containsExactly("vin " + CHINESE);
        assertThat(said(locale, new Beans.Month("2026"))).containsExactly("date 必须是按YYYY-MM-DD书写的日期，至少写到YYYY-MM");
    }

    @Test
    void english_stays_english_on_a_host_whose_own_language_is_chinese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(said(Locale.ENGLISH, new Beans.Number("x"))).containsExactly("vin " + ENGLISH);
            assertThat(said(Locale.UK, new Beans.Number("x"))).containsExactly("vin " + ENGLISH);
            assertThat(said(Locale.ROOT, new Beans.Number("x"))).containsExactly("vin " + ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_language_has_every_text_and_english_is_what_counts_without_a_language() throws IOException {
        assertThat(texts("_en")).isEqualTo(texts("")).hasSize(5);
        assertThat(texts("_zh").keySet()).isEqualTo(texts("").keySet());
        assertThat(texts("_zh").values()).doesNotContainAnyElementsOf(texts("").values());
    }
}
