package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.chukou.compliance.model.value.Vin;
import java.util.Arrays;
import java.util.TreeSet;

/** Turns Jackson's exceptions into reasons that name no class and repeat no value. */
final class Reasons {
    private Reasons() {}

    static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    static String reason(JsonProcessingException e, String word) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        if (e instanceof ValueInstantiationException value && value.getCause() != null) {
            return String.valueOf(value.getCause().getMessage());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return "is followed by further text";
        }
        if (e.getOriginalMessage().startsWith("No content")) {
            return "is empty, not a " + word;
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + wanted(mismatch.getTargetType());
        }
        if (isOrWraps(e, InputCoercionException.class)) {
            return "must be " + wanted(Integer.class); // No other kind of number is read.
        }
        if (isOrWraps(e, StreamConstraintsException.class)) {
            return "is too large or too deep";
        }
        if (e.getOriginalMessage().startsWith("Duplicate ")) {
            return "has a property that occurs twice";
        }
        return isOrWraps(e, JsonParseException.class) ? "is not well-formed JSON" : "is not a " + word;
    }

    /** Jackson wraps what the parser throws inside a property, so that the path is kept. */
    private static boolean isOrWraps(Throwable e, Class<?> type) {
        return type.isInstance(e) || type.isInstance(e.getCause());
    }

    private static String unknown(UnrecognizedPropertyException e) {
        var known = new TreeSet<String>();
        if (e.getKnownPropertyIds() != null) {
            e.getKnownPropertyIds().forEach(id -> known.add(id.toString()));
        }
        return "is unknown here; known are " + known;
    }

    private static String wanted(Class<?> type) {
        if (type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number within the range of 32 bits";
        }
        if (type == String.class || type.getPackage().equals(Vin.class.getPackage())) {
            return "a text";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
