package io.chukou.compliance.core.engine;

import io.chukou.compliance.model.value.Vin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks whole VINs in texts that a caller chose freely, such as a reference. */
final class VinMask {
    private static final Pattern WHOLE_VIN =
            Pattern.compile("(?<![A-Za-z0-9])(?=[0-9]*[A-Za-z])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])");

    private VinMask() {}

    static String mask(String text) {
        Matcher vins = WHOLE_VIN.matcher(text);
        return vins.replaceAll(
                vin -> Matcher.quoteReplacement(Vin.of(vin.group()).toString()));
    }
}
