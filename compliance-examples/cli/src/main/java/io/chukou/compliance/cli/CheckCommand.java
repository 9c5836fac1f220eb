package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.JsonOutput;
import io.chukou.compliance.cli.output.Output;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.Printable;
import io.chukou.compliance.cli.output.TableOutput;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.model.ExportCase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses the cases of a file or of the standard input. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Assesses every case of FILE, in constant memory.",
            "What is no case is reported with line, path and reason, and the rest goes on."
        },
        exitCodeListHeading = "%nExit codes; if several apply, the smallest other than 0:%n",
        exitCodeList = {
            "0:every case is permitted",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, or there is no such file",
            "3:the input holds something that is no case, or no case at all",
            "4:a case is blocked",
            "5:a case is undetermined, or left to the authority",
            "6:a case is out of scope"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description = "table (default): a report for one case, rows and a summary for several. jsonl: one line per"
                    + " case, without what is simply met. json: every finding.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en (default) or zh. json and jsonl carry texts only if this is given.")
    private @Nullable Language language;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write. Default: the standard output.")
    private @Nullable Path target;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        input.form();
        try (CountingStream stream = new CountingStream(input.open(surroundings))) {
            Question asked = question.question(surroundings);
            InputFormat.Input<ExportCase> cases = input.cases(stream);
            if (target == null) {
                return check(asked, cases, surroundings.out(), stream);
            }
            try (OutputStream out = create(target)) {
                return check(asked, cases, out, stream);
            }
        }
    }

    private int check(Question asked, InputFormat.Input<ExportCase> cases, OutputStream out, CountingStream stream)
            throws IOException {
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        Function<ExportCase, Assessment> answer = car -> validator.assess(Printable.masked(car), asked);
        return new Check<>(answer, output(out, cases.several()), progress(stream)).run(cases.entries());
    }

    private OutputStream create(Path path) throws IOException {
        if (!input.isStandardInput() && Files.exists(path) && Files.isSameFile(path, input.path())) {
            throw input.usage("the output would overwrite the input");
        }
        return new BufferedOutputStream(Files.newOutputStream(path));
    }

    private Output<Assessment> output(OutputStream out, boolean several) {
        Messages texts = language == null ? null : Messages.of(language);
        AssessmentJson json = format == OutputFormat.JSONL ? AssessmentJson.brief() : AssessmentJson.canonical();
        AssessmentJson told = texts == null ? json : json.with(texts);
        return switch (format) {
            case TABLE -> new TableOutput(Texts.in(language == null ? Language.EN : language), new Page(out));
            case JSONL -> JsonOutput.lines(told::write, out);
            case JSON -> several ? JsonOutput.array(told::write, out) : JsonOutput.lines(told::write, out);
        };
    }

    private Progress progress(CountingStream stream) throws IOException {
        boolean free = target != null || !Terminal.is(Terminal.OUT);
        return free && !input.isStandardInput() && Terminal.is(Terminal.ERR)
                ? Progress.bar(surroundings.err(), Files.size(input.path()), stream::count)
                : Progress.none(surroundings.err());
    }
}
