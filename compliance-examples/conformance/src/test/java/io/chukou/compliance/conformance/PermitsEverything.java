package io.chukou.compliance.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An implementation that is wrong on purpose: it permits everything and knows no rule. It needs nothing but a JDK. Its argument
 * names a fault of the protocol to commit at the second request.
 */
public final class PermitsEverything {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private PermitsEverything() {}

    public static void main(String[] args) throws IOException {
        String fault = args.length > 0 ? args[0] : "";
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int count = 0;
        for (String request = in.readLine(); request != null; request = in.readLine()) {
            count++;
            String id = id(request);
            switch (count == 2 ? fault : "") {
                case "ends" -> {
                    return;
                }
                case "babbles" -> out.println("permitted, of course");
                case "is-elsewhere" -> out.println("{\"id\":\"somewhere/else\",\"verdict\":\"PERMITTED\"}");
                case "says-nothing" -> {
                    // The next request never comes, because this one has no answer.
                }
                case "gives-up" -> out.println("{\"id\":\"" + id + "\",\"error\":\"too hard\"}");
                default -> out.println("{\"id\":\"" + id + "\",\"verdict\":\"PERMITTED\",\"outcomes\":{}}");
            }
        }
    }

    private static String id(String request) {
        Matcher matcher = ID.matcher(request);
        if (!matcher.find()) {
            throw new IllegalArgumentException("A request without id: " + request);
        }
        return matcher.group(1);
    }
}
