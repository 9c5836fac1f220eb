package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Renders one consignment as one row of a table. */
final class ConsignmentRow {
    private final Texts texts;
    private final Row row;

    ConsignmentRow(Texts texts) {
        this.texts = texts;
        this.row = new Row(texts);
    }

    String header() {
        return row.header();
    }

    String of(Entry.Bad<?> bad) {
        return row.of(bad);
    }

    String of(Place place, ConsignmentAssessment assessment) {
        String why = assessment.isIndicative() ? texts.get("indicative") + why(assessment) : why(assessment);
        return Row.of(place, assessment.reference().orElse(""), texts.verdict(assessment.verdict()), why);
    }

    private String why(ConsignmentAssessment assessment) {
        int all = assessment.vehicles().size();
        if (assessment.verdict() == Verdict.PERMITTED) {
            return texts.get("gate.permitted", all);
        }
        return Stream.of(split(assessment.split(), all), rules(assessment), notPermitted(assessment))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String split(Split split, int all) {
        return texts.get(
                "gate.split",
                split.batches().stream()
                        .mapToInt(batch -> batch.places().size())
                        .sum(),
                all,
                split.batches().size());
    }

    private static String rules(ConsignmentAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        && finding.rule().consequence().bearsOnVerdict())
                .map(finding -> finding.rule().code())
                .collect(Collectors.joining(" "));
    }

    private String notPermitted(ConsignmentAssessment assessment) {
        List<Integer> places = IntStream.rangeClosed(1, assessment.vehicles().size())
                .filter(place -> assessment.vehicles().get(place - 1).verdict() != Verdict.PERMITTED)
                .boxed()
                .toList();
        return places.isEmpty() ? "" : texts.get("gate.not-permitted", Places.inShort(places));
    }
}
