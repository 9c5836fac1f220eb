package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.core.json.CatalogueJson;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = RulebookVersion.class,
        description = "Lists the rules: code, what a violation means, duty, clauses.")
final class RulesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text (default), or json: the whole catalogue, one field a line.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en (default) or zh. json carries texts only if this is given.")
    private @Nullable Language language;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = surroundings.rulebook().get();
        if (format == ReportFormat.JSON) {
            surroundings.out().write(catalogue().write(rulebook).getBytes(StandardCharsets.UTF_8));
        } else {
            list(rulebook, Messages.of(language == null ? Language.EN : language));
        }
        return ExitCode.PERMITTED;
    }

    private CatalogueJson catalogue() {
        CatalogueJson canonical = CatalogueJson.canonical();
        return language == null ? canonical : canonical.with(Messages.of(language));
    }

    private void list(Rulebook rulebook, Messages messages) throws IOException {
        Page page = new Page(surroundings.out());
        List<Rule> rules = Stream.of(rulebook.rules(), rulebook.consignmentRules())
                .flatMap(List::stream)
                .toList();
        for (Rule rule : rules) {
            String clauses = rule.clauses().stream().map(Clause::key).collect(Collectors.joining(", "));
            page.line(rule.code() + "  " + messages.consequence(rule.consequence()) + "  " + messages.title(rule)
                    + "  [" + clauses + "]");
        }
    }
}
