package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.model.ExportCase;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lines that the README gives to take along compile, run and answer. */
class TenLinesTest {
    private final ExportValidator validator = ExportValidator.standard();
    private final LocalDate day = LocalDate.of(2026, 6, 30);

    private record Said(int violations, Verdict verdict, boolean pay, Optional<LocalDate> from, int ways, int steps) {}

    private Said ask(StockCar offered) {
        try (ValidatorFactory factory = Intake.validators(Language.EN)) {
            Validator beans = factory.getValidator();
            // begin
            // Tell the seller what is wrong, and go on if nothing is. Then your bean, in the library's words.
            Set<ConstraintViolation<StockCar>> wrong = beans.validate(offered);
            ExportCase car = StockMapping.toCase(offered);
            // Transfer, contract and papers you bring about yourself. A mortgage is the seller's, and must be known.
            Set<Subject> ours = EnumSet.copyOf(Assumptions.PROSPECT);
            ours.remove(Subject.ENCUMBRANCES);
            Question beforePurchase = Question.on(day).assuming(ours);
            // Pay for what is permitted by what you have seen; else from when, by which steps, and on which way?
            Assessment answer = validator.assess(car, beforePurchase);
            boolean pay = answer.verdict() == Verdict.PERMITTED && !answer.isIndicative();
            Outlook outlook = validator.outlook(car, beforePurchase, day.plusYears(2));
            WaysOut toDo = validator.waysOut(car, beforePurchase);
            Roadmap roadmap = validator.roadmap(car, beforePurchase);
            // end
            return new Said(
                    wrong.size(),
                    answer.verdict(),
                    pay,
                    outlook.opens(),
                    toDo.ways().size(),
                    roadmap.progress().size());
        }
    }

    @Test
    void a_car_in_order_is_paid_for() throws Exception {
        Said said = ask(Stock.car());

        assertThat(said.violations()).isZero();
        assertThat(said.pay()).isTrue();
        assertThat(said.from()).contains(day);
        assertThat(said.steps()).isPositive();
    }

    /** Registered on 2026-04-01, day 181 is 2026-09-29. */
    @Test
    void a_car_inside_the_window_is_not() throws Exception {
        Said said = ask(Stock.car("firstPlated", "2026-04-01", "builtOn", "2026-03"));

        assertThat(said.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(said.pay()).isFalse();
        assertThat(said.from()).contains(LocalDate.of(2026, 9, 29));
        assertThat(said.ways()).isPositive();
    }

    @Test
    void they_stand_in_the_readme() throws Exception {
        List<String> source = Files.readAllLines(
                Path.of("src", "test", "java", "io", "chukou", "compliance", "dealer", "TenLinesTest.java"));
        List<String> lines = between(source, "            // begin", "            // end");

        assertThat(lines).filteredOn(line -> !line.contains("//")).hasSize(10);
        assertThat(between(Files.readAllLines(Path.of("README.md")), "```java", "```"))
                .isEqualTo(lines.stream().map(String::strip).toList());
    }

    private static List<String> between(List<String> lines, String begin, String end) {
        int first = lines.indexOf(begin) + 1;
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }
}
