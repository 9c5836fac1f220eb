package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleCases.VIN,
                SampleCases.OTHER_VIN,
                SampleCases.CREDIT_CODE,
                SampleCases.PLATE,
                SampleCases.EXPORTER_NAME,
                SampleCases.CLIENT_NAME,
                SampleCases.ENGINE_NUMBER
            })
    void the_text_form_of_a_full_case_never_shows(String secret) {
        assertThat(SampleCases.full().toString()).doesNotContain(secret);
        assertThat(SampleCases.consignment().toString()).doesNotContain(secret);
    }

    @Test
    void the_text_form_of_a_full_case_shows_what_is_harmless() {
        assertThat(SampleCases.full().toString())
                .contains("reference=***", "vin=L00**********0001", "plate=***", "ownerName=***", "destination=KZ");
    }
}
