package io.chukou.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExportCasePropertyTest {
    private static final ObjectMapper JSON = Mappers.strict();

    @Provide
    Arbitrary<ExportCase> cases() {
        return ModelArbitraries.cases();
    }

    @Property(tries = 300, seed = Draws.SEED)
    void every_case_survives_its_json(@ForAll("cases") ExportCase exportCase) throws JsonProcessingException {
        String json = JSON.writeValueAsString(exportCase);
        ExportCase read = JSON.readValue(json, ExportCase.class);

        assertThat(read).isEqualTo(exportCase).hasSameHashCodeAs(exportCase);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(json);
    }

    @Property(tries = 300, seed = Draws.SEED)
    void every_case_equals_its_unchanged_copy(@ForAll("cases") ExportCase exportCase) {
        assertThat(exportCase.toBuilder().build()).isEqualTo(exportCase);
    }

    @Property(tries = 300, seed = Draws.SEED)
    void no_text_form_shows_a_full_identification_number_or_credit_code(@ForAll("cases") ExportCase exportCase) {
        String text = exportCase.toString();

        assertThat(numbers(exportCase, ExportCase.class))
                .allSatisfy(number -> assertThat(text).doesNotContain(number));
    }

    private static Stream<String> numbers(Object value, Class<?> type) {
        return ModelTypes.getters(type).stream().flatMap(getter -> numbersOf(value, getter));
    }

    private static Stream<String> numbersOf(Object value, Method getter) {
        Class<?> leaf = ModelTypes.leaf(getter);
        Stream<?> elements = ModelTypes.get(value, getter).stream()
                .flatMap(content -> content instanceof List<?> list ? list.stream() : Stream.of(content));
        if (leaf == Vin.class) {
            return elements.map(vin -> ((Vin) vin).getValue());
        }
        if (leaf == UnifiedSocialCreditCode.class) {
            return elements.map(code -> ((UnifiedSocialCreditCode) code).getValue());
        }
        return ModelTypes.isModel(leaf) ? elements.flatMap(element -> numbers(element, leaf)) : Stream.empty();
    }
}
