package io.chukou.compliance.core.message;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {name}} places in a text; a name without a value becomes a question mark. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final String UNKNOWN = "?";

    private Template() {}

    static String fill(String text, Map<String, String> values) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), UNKNOWN)));
    }
}
