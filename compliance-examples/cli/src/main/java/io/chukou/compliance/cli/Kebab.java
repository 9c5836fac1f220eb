package io.chukou.compliance.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Spells the constants of enums as people type them, such as {@code licence-application}. */
final class Kebab {
    private Kebab() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Arrays.stream(constants).map(Kebab::of).collect(Collectors.joining(", "))));
    }
}
