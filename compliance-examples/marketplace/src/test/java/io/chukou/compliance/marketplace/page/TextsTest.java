package io.chukou.compliance.marketplace.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_gaps() {
        var english = Texts.load(Language.EN);
        var chinese = Texts.load(Language.ZH);
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(BadgeKind.class)
    void each_kind_of_badge_has_a_name_and_a_shape_of_its_own(BadgeKind kind) {
        Set<String> names = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (BadgeKind one : BadgeKind.values()) {
            names.add(Texts.of(Language.EN).badge(one));
            shapes.add(one.outline());
        }
        assertThat(names)
                .hasSameSizeAs(BadgeKind.values())
                .contains(Texts.of(Language.EN).badge(kind));
        assertThat(shapes).hasSameSizeAs(BadgeKind.values()).contains(kind.outline());
    }

    /** WCAG 2.2, 1.4.3: text of normal size has a contrast of at least 4.5 to 1. */
    @ParameterizedTest
    @EnumSource(BadgeKind.class)
    void text_on_a_badge_has_enough_contrast(BadgeKind kind) {
        assertThat(contrast(kind.foreground(), kind.background())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(kind.foreground(), "#ffffff")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void contrast_is_computed_as_the_standard_says() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21, within(0.001));
        assertThat(contrast("#777777", "#ffffff")).isEqualTo(4.48, within(0.005));
        assertThat(contrast("#ffffff", "#ffffff")).isEqualTo(1, within(0.001));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int from) {
        double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
