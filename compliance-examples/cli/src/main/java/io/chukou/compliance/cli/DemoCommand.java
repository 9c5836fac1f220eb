package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.listings.Listings;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.SampleOutput;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses the listings that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = {
            "Assesses 240 made-up listings as a marketplace would, and shows a few of them and a summary.",
            "The last line is measured: how many assessments one outlook over five years costs."
        })
final class DemoCommand implements Callable<Integer> {
    private static final Question QUESTION = Question.on(Listings.DAY).assuming(Assumptions.PROSPECT);

    private final Surroundings surroundings;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en (default) or zh.")
    private Language language = Language.EN;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Page page = new Page(surroundings.out());
        Texts texts = Texts.in(language);
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        page.line("chukou check listings.jsonl --as-of " + Listings.DAY + " --assume prospect");
        page.line("");
        try (InputStream stream = Listings.bundled()) {
            new Check(validator, QUESTION, new SampleOutput(texts, page), Progress.none(surroundings.err()))
                    .run(InputFormat.JSONL.open(stream, false).entries());
        }
        double pace = new Pace(validator, QUESTION, surroundings.nanos()).ofOutlooks(cases());
        page.line(texts.get("pace", String.format(Locale.ROOT, "%.1f", pace)));
        return ExitCode.PERMITTED;
    }

    private static List<ExportCase> cases() throws IOException {
        List<ExportCase> cases = new ArrayList<>();
        try (InputStream stream = Listings.bundled()) {
            Entries entries = InputFormat.JSONL.open(stream, false).entries();
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry instanceof Entry.Good good) {
                    cases.add(good.exportCase());
                }
            }
        }
        return cases;
    }
}
