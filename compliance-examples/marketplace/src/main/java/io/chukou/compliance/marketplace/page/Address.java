package io.chukou.compliance.marketplace.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address within the shop. Its text form is encoded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the path; plain letters, digits and slashes
 * @param parameters the parameters of the query, in order
 */
public record Address(String path, Map<String, String> parameters) {
    /** The parameter that chooses the language. */
    public static final String LANGUAGE = "lang";

    /**
     * Takes a copy in the same order.
     *
     * @param path the path; plain letters, digits and slashes
     * @param parameters the parameters of the query, in order
     */
    public Address {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Returns the same address with another value of one parameter.
     *
     * @param name the parameter
     * @param value its value; empty to leave the parameter out
     * @return the address
     */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    /**
     * Returns another page in the same language.
     *
     * @param otherPath the path of that page
     * @return its address
     */
    public Address to(String otherPath) {
        return new Address(otherPath, Map.of()).with(LANGUAGE, parameter(LANGUAGE));
    }

    /**
     * Returns the value of a parameter.
     *
     * @param name the parameter
     * @return its value, or an empty text
     */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Returns path and query, encoded. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
