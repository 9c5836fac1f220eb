package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
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

    static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        if (e instanceof ValueInstantiationException value && value.getCause() != null) {
            return String.valueOf(value.getCause().getMessage());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + wanted(mismatch.getTargetType());
        }
        if (e instanceof StreamConstraintsException) {
            return "is too large or too deep";
        }
        return e instanceof JsonParseException ? "is not well-formed JSON" : "is not a case";
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
        if (type == String.class) {
            return "a text";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list" : "an object or text of the form in the schema";
    }
}
