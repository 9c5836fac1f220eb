package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The refused batch of the README: 16 petrol cars of one maker and 7 near-new electric cars of another on one form. One petrol
 * car is mortgaged (A6-6.2), and the electric cars' letter does not name one of them (N648-1.1).
 */
class RefusedBatchTest {
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static ConsignmentAssessment batch() throws IOException, IntakeException {
        String text = Files.readString(Path.of("..", "docs", "examples", "refused-batch.json"));
        return ExportValidator.standard().assess(ConsignmentReader.strict().read(text), QUESTION);
    }

    @Test
    void twenty_three_vehicles_with_two_codes_are_refused() throws IOException, IntakeException {
        assertThat(batch().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(batch().findings())
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .extracting(finding -> finding.rule().code())
                .containsExactly("BATCH-001", "BATCH-002");
        assertThat(notPermitted(batch().vehicles())).containsExactly(9, 20);
    }

    private static List<Integer> notPermitted(List<Assessment> vehicles) {
        return IntStream.rangeClosed(1, vehicles.size())
                .filter(place -> vehicles.get(place - 1).verdict() != Verdict.PERMITTED)
                .boxed()
                .toList();
    }

    @Test
    void the_petrol_cars_and_the_electric_cars_pass_apart_and_two_vehicles_stay() throws IOException, IntakeException {
        Split split = batch().split();
        assertThat(split.batches())
                .extracting(Split.Batch::places, Split.Batch::commodityCode, Split.Batch::makers)
                .containsExactly(
                        tuple(
                                List.of(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16),
                                Optional.of("8703223010"),
                                List.of("浙江吉利汽车有限公司")),
                        tuple(List.of(17, 18, 19, 21, 22, 23), Optional.of("8703801010"), List.of("特斯拉（上海）有限公司")));
        assertThat(split.leftOut())
                .extracting(
                        Split.LeftOut::place,
                        Split.LeftOut::verdict,
                        left -> left.rules().get(0))
                .containsExactly(tuple(9, Verdict.BLOCKED, "VEHICLE-004"), tuple(20, Verdict.BLOCKED, "LETTER-005"));
    }

    @Test
    void the_kept_answer_is_the_written_one() throws IOException, IntakeException {
        GeneratedFile.check(
                "examples/refused-batch.assessment.json",
                ConsignmentJson.brief().with(Messages.of(Language.EN)).write(batch()) + "\n");
        GeneratedFile.check(
                "examples/refused-batch.txt", Messages.of(Language.EN).consignment(batch()));
        GeneratedFile.check(
                "examples/refused-batch.zh.txt", Messages.of(Language.ZH).consignment(batch()));
    }
}
