package io.chukou.compliance.cli;

import io.chukou.compliance.cli.input.CaseEdit;
import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.output.ComparisonReport;
import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ComparisonJson;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses one case before and after a change. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Assesses the only case of FILE as it is and as it would be, and says which findings change and why.",
            "Changes are made in this order: --patch, --unset, --set."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the case would be permitted",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, a change that names no fact or no value of it, or there is no such file",
            "3:FILE does not hold exactly one case, or the patch is none",
            "4:the case would be blocked",
            "5:the case would be undetermined, or left to the authority",
            "6:the case would be out of scope"
        })
final class WhatIfCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Sets a fact, as in vehicle.modified=true or makerLetters[0].sealed=true; [] is an empty list.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--unset",
            paramLabel = "PATH",
            description = "Makes a fact, a paper or an element of a list unknown, as in makerLetters.")
    private List<String> unset = List.of();

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "A JSON merge patch (RFC 7386) in the form of a case; null makes unknown.")
    private @Nullable Path patch;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "Asks for another day than --as-of.")
    private @Nullable LocalDate otherDay;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    WhatIfCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (set.isEmpty() && unset.isEmpty() && patch == null && otherDay == null) {
            throw input.usage("say what would be another with --set, --unset, --patch or --on");
        }
        Optional<ExportCase> before = input.onlyCase(surroundings);
        Optional<ExportCase> patched = before.isEmpty() ? before : patched(before.get());
        if (before.isEmpty() || patched.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        ExportCase after = edited(patched.get());
        Question asked = question.question(surroundings);
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        LocalDate day = otherDay == null ? asked.asOf() : otherDay;
        Comparison comparison = validator.compare(before.get(), asked, after, day, validator);
        write(comparison);
        return ExitCode.of(comparison.after().verdict());
    }

    private Optional<ExportCase> patched(ExportCase exportCase) throws IOException {
        if (patch == null) {
            return Optional.of(exportCase);
        }
        try (InputStream stream = input.open(patch)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(CaseReader.strict().patch(exportCase, text));
        } catch (IntakeException e) {
            Progress progress = Progress.none(surroundings.err());
            e.problems().forEach(problem -> progress.say("patch: " + problem));
            return Optional.empty();
        }
    }

    private ExportCase edited(ExportCase exportCase) {
        Entry<ExportCase> entry = new CaseEdit(unset, set).of(exportCase);
        if (entry instanceof Entry.Bad<ExportCase> bad) {
            Problem problem = bad.problems().get(0);
            throw input.usage("no such change: " + Progress.told(problem));
        }
        return ((Entry.Good<ExportCase>) entry).value();
    }

    private void write(Comparison comparison) throws IOException {
        Page page = new Page(surroundings.out());
        if (!report.isJson()) {
            new ComparisonReport(report.texts(), page).print(comparison);
            return;
        }
        Messages messages = report.messages();
        AssessmentJson brief = AssessmentJson.brief();
        ComparisonJson.in(messages == null ? brief : brief.with(messages)).write(comparison, surroundings.out());
        page.line("");
    }
}
