package io.chukou.compliance.marketplace;

import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.page.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The three files that pages load. They are named here one by one: no address ever becomes the name of a file. */
final class Assets {
    private final Map<String, Reply> replies = Map.of(
            "/shop.css", reply("text/css; charset=utf-8", read("shop.css") + badges()),
            "/shop.js", reply("text/javascript; charset=utf-8", read("shop.js")),
            "/icon.svg", reply("image/svg+xml; charset=utf-8", read("icon.svg")));

    Optional<Reply> find(String path) {
        return Optional.ofNullable(replies.get(path));
    }

    /** The colours of the badges are said once, where the picture takes them from. */
    private static String badges() {
        return Arrays.stream(BadgeKind.values())
                .map(kind -> ".badge." + Frame.style(kind) + " { background: " + kind.background() + "; color: "
                        + kind.foreground() + "; }\n")
                .collect(Collectors.joining());
    }

    private static Reply reply(String type, String content) {
        return Reply.of(200, type, content);
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
