package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains the answer about one case down to the facts. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        sortOptions = false,
        description = {
            "Assesses the only case of FILE and explains, for every rule that the verdict rests on, which condition"
                    + " decided, with the values used.",
            "A line that begins with an asterisk decides what the rule says."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the case is permitted",
            "1:internal error, or input or output failed while running",
            "2:wrong usage, there is no such rule, or there is no such file",
            "3:FILE does not hold exactly one case",
            "4:the case is blocked",
            "5:the case is undetermined, or left to the authority",
            "6:the case is out of scope"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private CaseInput input = new CaseInput();

    @Option(
            names = "--rule",
            paramLabel = "CODE",
            description =
                    "Explains what this rule alone says, such as LETTER-001, whether or not the verdict rests on it.")
    private @Nullable String code;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportCase> found = input.onlyCase(surroundings);
        if (found.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        ExportCase exportCase = found.get();
        ExportValidator validator = ExportValidator.of(surroundings.rulebook().get());
        requireRule(validator);
        Question asked = question.question(surroundings);
        VerdictExplanation verdict = validator.explain(exportCase, asked);
        String text = code == null
                ? told(verdict)
                : validator.explain(exportCase, asked, code).map(this::told).orElse("");
        Page page = new Page(surroundings.out());
        for (String line : text.lines().toList()) {
            page.line(line);
        }
        return ExitCode.of(verdict.assessment().verdict());
    }

    private void requireRule(ExportValidator validator) {
        boolean isThere = code == null
                || validator.rulebook().rules().stream()
                        .anyMatch(rule -> rule.code().equals(code));
        if (!isThere) {
            throw input.usage("no such rule: " + code + "; chukou rules lists them");
        }
    }

    private String told(VerdictExplanation explanation) {
        if (report.isJson()) {
            return json().write(explanation);
        }
        String name = explanation.assessment().reference().orElse(report.texts().get("unnamed"));
        return name + "\n" + report.texts().messages().explanation(explanation);
    }

    private String told(FindingExplanation explanation) {
        return report.isJson()
                ? json().write(explanation)
                : report.texts().messages().explanation(explanation);
    }

    private ExplanationJson json() {
        Messages messages = report.messages();
        ExplanationJson canonical = ExplanationJson.canonical();
        return messages == null ? canonical : canonical.with(messages);
    }
}
