package io.chukou.compliance.core.schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.NotBlankIfKnown;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives the JSON Schema of a case from the model's own types, names and constraints. */
final class CaseSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Messages NAMES = Messages.of(Language.EN);
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            PartialDate.class, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            CountryCode.class, "^[A-Z]{2}$",
            Vin.class, "^\\S.{0,63}$",
            UnifiedSocialCreditCode.class, "^\\S.{0,63}$");

    private CaseSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:case");
        schema.put("title", "Export case");
        schema.put(
                "description", "What is known of one used vehicle, its papers and its exporter; absent means unknown.");
        return schema.setAll(object(ExportCase.class, ""));
    }

    /** The form of a consignment; its vehicles are cases, and what it says once for all has the form it has in a case. */
    static ObjectNode ofConsignment() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:consignment");
        schema.put("title", "Consignment");
        schema.put(
                "description",
                "Several used vehicles that leave on one licence, and what their papers say once for all; absent means"
                        + " unknown.");
        schema.setAll(object(Consignment.class, ""));
        ((ObjectNode) schema.at("/properties/vehicles"))
                .set("items", JSON.objectNode().put("$ref", "#/$defs/case"));
        schema.putObject("$defs").set("case", object(ExportCase.class, ""));
        return schema;
    }

    private static ObjectNode object(Class<?> type, String path) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = JSON.objectNode();
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            properties.set(name, property(getter(type, name), path.isEmpty() ? name : path + "." + name));
        }
        schema.set("properties", properties);
        return schema.put("additionalProperties", false);
    }

    private static Method getter(Class<?> type, String name) {
        String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(type.getMethods())
                .filter(m -> m.getName().equals("get" + suffix) || m.getName().equals("is" + suffix))
                .filter(m -> m.getReturnType() == Optional.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    private static ObjectNode property(Method getter, String path) {
        ObjectNode schema = value(argument(getter.getAnnotatedReturnType()), path);
        String key = "fact." + path;
        return NAMES.has(key) ? schema.put("description", NAMES.text(key, "")) : schema;
    }

    private static AnnotatedType argument(AnnotatedType generic) {
        return ((AnnotatedParameterizedType) generic).getAnnotatedActualTypeArguments()[0];
    }

    private static ObjectNode value(AnnotatedType annotated, String path) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            ObjectNode schema = JSON.objectNode().put("type", "array");
            return schema.set("items", value(argument(list), path + "[]"));
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (type == Integer.class) {
            return number(annotated);
        }
        if (type == String.class || PATTERNS.containsKey(type)) {
            return text(annotated, type);
        }
        return type.isEnum() ? oneOf(type) : object(type, path);
    }

    private static ObjectNode number(AnnotatedType annotated) {
        ObjectNode schema = JSON.objectNode().put("type", "integer");
        if (annotated.isAnnotationPresent(PositiveOrZero.class)) {
            schema.put("minimum", 0);
        }
        Max max = annotated.getAnnotation(Max.class);
        return max == null ? schema : schema.put("maximum", max.value());
    }

    private static ObjectNode text(AnnotatedType annotated, Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        if (PATTERNS.containsKey(type)) {
            return schema.put("pattern", PATTERNS.get(type));
        }
        if (annotated.isAnnotationPresent(NotBlankIfKnown.class)) {
            schema.put("pattern", "\\S");
        }
        Size size = annotated.getAnnotation(Size.class);
        return size == null ? schema : schema.put("maxLength", size.max());
    }

    private static ObjectNode oneOf(Class<?> type) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        List.of(type.getEnumConstants()).forEach(schema.withArray("enum")::addPOJO);
        return schema;
    }
}
