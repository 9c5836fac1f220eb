package io.chukou.compliance.cli;

import io.chukou.compliance.cli.output.Page;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "en (default) or zh.")
    private Language language = Language.EN;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Page page = new Page(surroundings.out());
        Messages messages = Messages.of(language);
        Rulebook rulebook = surroundings.rulebook().get();
        List<Rule> rules = Stream.of(rulebook.rules(), rulebook.consignmentRules())
                .flatMap(List::stream)
                .toList();
        for (Rule rule : rules) {
            String clauses = rule.clauses().stream().map(Clause::key).collect(Collectors.joining(", "));
            page.line(rule.code() + "  " + messages.consequence(rule.consequence()) + "  " + messages.title(rule)
                    + "  [" + clauses + "]");
        }
        return ExitCode.PERMITTED;
    }
}
