package io.chukou.compliance.carrier;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The texts of the carrier's rules, beside those of the library. */
final class CarrierTexts {
    private CarrierTexts() {}

    static Messages of(Language language) {
        Map<String, String> texts = new HashMap<>();
        Properties file = read("texts." + language.tag() + ".properties");
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        return Messages.of(language).with(texts);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = CarrierTexts.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
