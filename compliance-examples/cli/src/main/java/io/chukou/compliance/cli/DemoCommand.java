package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.Entries;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.cli.output.SampleOutput;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses the listings that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = {
            "Assesses 240 made-up listings as a marketplace would, and shows a few of them and a summary.",
            "The last two lines are measured: how many assessments one outlook over five years costs, and how many one"
                    + " consignment of 20 vehicles."
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
            Function<ExportCase, Assessment> answer = car -> validator.assess(Printable.masked(car), QUESTION);
            new Check<>(answer, new SampleOutput(texts, page), Progress.none(surroundings.err()))
                    .run(InputFormat.JSONL.open(stream, false).entries());
        }
        Pace pace = new Pace(validator, QUESTION, surroundings.nanos());
        page.line(texts.get("pace", figure(pace.ofOutlooks(cases()))));
        page.line(texts.get("gate.pace", figure(pace.ofConsignments(cases()))));
        return ExitCode.PERMITTED;
    }

    private static String figure(double pace) {
        return String.format(Locale.ROOT, "%.1f", pace);
    }

    private static List<ExportCase> cases() throws IOException {
        List<ExportCase> cases = new ArrayList<>();
        try (InputStream stream = Listings.bundled()) {
            Entries<ExportCase> entries = InputFormat.JSONL.open(stream, false).entries();
            for (Entry<ExportCase> entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry instanceof Entry.Good<ExportCase> good) {
                    cases.add(good.value());
                }
            }
        }
        return cases;
    }
}
