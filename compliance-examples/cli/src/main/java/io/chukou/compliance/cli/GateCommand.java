package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.InputFormat;
import io.chukou.compliance.cli.output.ConsignmentTable;
import io.chukou.compliance.cli.output.JsonOutput;
import io.chukou.compliance.cli.output.Output;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.cli.output.Texts;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.model.Consignment;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses the consignments of a file or of the standard input. */
@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Assesses every consignment of FILE, each in one piece and in constant memory: its vehicles, the whole, and for"
                    + " what is not permitted the applications that would be.",
            "What is no consignment is reported with line, path and reason, and the rest goes on."
        },
        exitCodeListHeading = "%nExit codes; if several apply, the smallest other than 0:%n",
        exitCodeList = {
            "0:every consignment is permitted",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, or there is no such file",
            "3:the input holds something that is no consignment, or no consignment at all",
            "4:a consignment is blocked",
            "5:a consignment is undetermined, or left to the authority",
            "6:a consignment is out of scope"
        })
final class GateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ConsignmentInput input = new ConsignmentInput();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            description =
                    "table (default): a report for one consignment, rows and a summary for several. jsonl: one line"
                            + " per consignment, without what is simply met. json: every finding.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en (default) or zh. json and jsonl carry texts only if this is given.")
    private @Nullable Language language;

    GateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        input.form();
        try (InputStream stream = input.open(surroundings)) {
            Question asked = question.question(surroundings);
            InputFormat.Input<Consignment> consignments = input.consignments(stream);
            ExportValidator validator =
                    ExportValidator.of(surroundings.rulebook().get());
            Function<Consignment, ConsignmentAssessment> answer = consignment -> validator.assess(consignment, asked);
            return new Check<>(answer, output(consignments.several()), Progress.none(surroundings.err()))
                    .run(consignments.entries());
        }
    }

    private Output<ConsignmentAssessment> output(boolean several) {
        ConsignmentJson json = format == OutputFormat.JSONL ? ConsignmentJson.brief() : ConsignmentJson.canonical();
        ConsignmentJson told = language == null ? json : json.with(Messages.of(language));
        return switch (format) {
            case TABLE ->
                new ConsignmentTable(Texts.in(language == null ? Language.EN : language), new Page(surroundings.out()));
            case JSONL -> JsonOutput.lines(told::write, surroundings.out());
            case JSON ->
                several
                        ? JsonOutput.array(told::write, surroundings.out())
                        : JsonOutput.lines(told::write, surroundings.out());
        };
    }
}
