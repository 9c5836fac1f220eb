package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the answer about one case is written. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text (default), or json in one line.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en (default) or zh. json carries texts only if this is given.")
    private @Nullable Language language;

    ReportOptions() {}

    boolean isJson() {
        return format == ReportFormat.JSON;
    }

    /** The texts for people; English unless another language is given. */
    Texts texts() {
        return Texts.in(language == null ? Language.EN : language);
    }

    /** The texts that JSON carries, or null. */
    @Nullable
    Messages messages() {
        return language == null ? null : Messages.of(language);
    }
}
