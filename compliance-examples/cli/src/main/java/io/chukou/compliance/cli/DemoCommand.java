package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.listings.Listings;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.SampleOutput;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses the listings that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = "Assesses 240 made-up listings as a marketplace would, and shows a few of them and a summary.")
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en (default) or zh.")
    private Language language = Language.EN;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Page page = new Page(surroundings.out());
        page.line("chukou check listings.jsonl --as-of " + Listings.DAY + " --assume prospect");
        page.line("");
        try (InputStream stream = Listings.bundled()) {
            new Check(
                            ExportValidator.of(surroundings.rulebook().get()),
                            Question.on(Listings.DAY).assuming(Assumptions.PROSPECT),
                            new SampleOutput(Texts.in(language), page),
                            Progress.none(surroundings.err()))
                    .run(InputFormat.JSONL.open(stream, false).entries());
        }
        return ExitCode.PERMITTED;
    }
}
