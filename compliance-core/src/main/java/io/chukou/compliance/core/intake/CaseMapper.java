package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** Configures Jackson so that it takes exactly what the schema says, or, for tables of text, texts in place of numbers. */
final class CaseMapper {
    private static final int MOST_DEPTH = 32;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 32;
    private static final int MOST_CHARACTERS = 4_000_000;

    /** An honest document has seven characters to a token at least; a list of a million empty objects has less than two. */
    private static final int MOST_TOKENS = 600_000;

    private CaseMapper() {}

    static JsonMapper create(boolean lenient, boolean texts) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MOST_DEPTH)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxDocumentLength(MOST_CHARACTERS)
                .maxTokenCount(MOST_TOKENS)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, !lenient)
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, texts)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
        builder.withCoercionConfig(LogicalType.Textual, CaseMapper::refuseScalars);
        return builder.build();
    }

    private static void refuseScalars(com.fasterxml.jackson.databind.cfg.MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
