package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import java.util.List;
import java.util.stream.Collectors;

/** Renders one case as one row of a table. */
final class Row {
    private static final int LINE = 8;
    private static final int REFERENCE = 14;
    private static final int VERDICT = 23;
    private static final int WHY = 75;
    private static final int MOST_FACTS = 2;

    private final Texts texts;

    Row(Texts texts) {
        this.texts = texts;
    }

    String header() {
        return row(texts.get("line"), texts.get("reference"), texts.get("verdict"), texts.get("why"));
    }

    String of(Place place, Assessment assessment) {
        return of(
                place,
                assessment.reference().orElse(""),
                texts.verdict(assessment.verdict()),
                assessment.isIndicative() ? texts.get("indicative") + why(assessment) : why(assessment));
    }

    static String of(Place place, String reference, String verdict, String why) {
        return row(String.valueOf(number(place)), reference, verdict, why);
    }

    String of(Entry.Bad<?> bad) {
        String why = bad.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
        return row(String.valueOf(number(bad.place())), "", texts.get("bad"), why);
    }

    private static long number(Place place) {
        return place.item() > 0 ? place.item() : place.line();
    }

    private static String row(String line, String reference, String verdict, String why) {
        return Cell.right(line, LINE - 2)
                + "  "
                + Cell.left(reference, REFERENCE - 2)
                + "  "
                + Cell.left(verdict, VERDICT - 2)
                + "  "
                + Cell.cut(Printable.of(why), WHY);
    }

    private String why(Assessment assessment) {
        if (!assessment.missingFacts().isEmpty()) {
            return missing(assessment);
        }
        List<Finding> grounds = Grounds.of(assessment);
        if (grounds.isEmpty()) {
            return assessment.verdict() == Verdict.PERMITTED ? permitted(assessment) : texts.get("nothing-checked");
        }
        return withMore(text(grounds.get(0)), grounds.size() - 1);
    }

    private String missing(Assessment assessment) {
        String facts = assessment.missingFacts().stream()
                .limit(MOST_FACTS)
                .map(texts.messages()::fact)
                .collect(Collectors.joining(texts.messages().text("list.separator", ", ")));
        return withMore(texts.get("missing", facts), assessment.missingFacts().size() - MOST_FACTS);
    }

    private String permitted(Assessment assessment) {
        List<Finding> warnings = Grounds.violated(assessment, Consequence.WARN);
        if (!warnings.isEmpty()) {
            return withMore(text(warnings.get(0)), warnings.size() - 1);
        }
        int vouched = assessment.findings(Outcome.ASSUMED).size();
        return vouched > 0 ? texts.get("vouched", vouched) : texts.get("all-met");
    }

    private String text(Finding finding) {
        return finding.rule().code() + " " + texts.messages().message(finding);
    }

    /** The count stands in front of what may be cut off. */
    private String withMore(String text, int more) {
        return more > 0 ? texts.get("more", more) + " " + text : text;
    }
}
