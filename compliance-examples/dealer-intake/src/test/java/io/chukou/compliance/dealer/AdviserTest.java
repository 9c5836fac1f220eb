package io.chukou.compliance.dealer;

import static io.chukou.compliance.dealer.Advice.ASK_FIRST;
import static io.chukou.compliance.dealer.Advice.ASK_THE_AUTHORITY;
import static io.chukou.compliance.dealer.Advice.DO_NOT_PAY;
import static io.chukou.compliance.dealer.Advice.DO_NOT_PAY_YET;
import static io.chukou.compliance.dealer.Advice.OTHER_RULES;
import static io.chukou.compliance.dealer.Advice.PAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a car that may be paid for, one thing is changed. */
class AdviserTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final AdviceText ENGLISH = new AdviceText(Stock.texts(Language.EN));

    private static PurchaseAdvice advise(String... changes) throws StockException {
        return advise(Stock.DAY, changes);
    }

    private static PurchaseAdvice advise(LocalDate day, String... changes) throws StockException {
        return new Adviser(VALIDATOR, day).advise(StockMapping.toCase(Stock.car(changes)));
    }

    @Test
    void pay_when_everything_was_seen() throws Exception {
        PurchaseAdvice advice = advise();

        assertThat(advice.advice()).isEqualTo(PAY);
        assertThat(advice.assessment().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(advice.from()).isEmpty();
    }

    /** Of 2026, June 30 is day 181, so that it is day 180 after January 1. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, PAY,            ",
        "2026-01-01, DO_NOT_PAY_YET, 2026-07-01",
        "2026-01-02, DO_NOT_PAY_YET, 2026-07-02",
        "2026-04-01, DO_NOT_PAY_YET, 2026-09-29",
        "2026-01,    DO_NOT_PAY_YET, 2026-07-31"
    })
    void wait_in_the_window_of_the_letter(String plated, Advice advice, LocalDate from) throws Exception {
        PurchaseAdvice answer = advise("firstPlated", plated, "builtOn", "2025-12");

        assertThat(answer.advice()).isEqualTo(advice);
        assertThat(answer.from().orElse(null)).isEqualTo(from);
        if (from != null) {
            assertThat(advise(from, "firstPlated", plated, "builtOn", "2025-12").advice())
                    .isEqualTo(PAY);
            assertThat(advise(from.minusDays(1), "firstPlated", plated, "builtOn", "2025-12")
                            .advice())
                    .isNotEqualTo(PAY);
        }
    }

    @Test
    void the_window_is_told_with_both_its_days() throws Exception {
        assertThat(ENGLISH.headline(advise("firstPlated", "2026-04-01", "builtOn", "2026-03")))
                .isEqualTo("Do not pay the deposit: inside the letter window until 2026-09-28;"
                        + " from 2026-09-29 no letter is needed.");
    }

    /** On day 180 by subtraction, the other reading counts day 181. */
    @Test
    void what_depends_on_how_the_law_is_read_says_so() throws Exception {
        PurchaseAdvice last = advise("firstPlated", "2026-01-01", "builtOn", "2025-12");
        PurchaseAdvice before = advise("firstPlated", "2026-01-02", "builtOn", "2025-12");

        assertThat(ENGLISH.headline(last)).endsWith(" It depends on how the law is read.");
        assertThat(ENGLISH.headline(before)).doesNotContain("how the law is read");
    }

    @Test
    void a_letter_from_the_sales_company_does_not_unlock() throws Exception {
        PurchaseAdvice advice = advise(
                "firstPlated",
                "2026-04-01",
                "builtOn",
                "2026-03",
                "letter",
                "sales company",
                "letterIssuer",
                "示例销售有限公司");

        assertThat(advice.advice()).isEqualTo(DO_NOT_PAY_YET);
        assertThat(ENGLISH.why(advice)).startsWith("LETTER-002");
    }

    @Test
    void a_letter_from_the_maker_is_looked_into_first() throws Exception {
        PurchaseAdvice advice = advise(
                "firstPlated", "2026-04-01", "builtOn", "2026-03", "letter", "maker", "letterIssuer", "上汽大众汽车有限公司");

        assertThat(advice.advice()).isEqualTo(ASK_FIRST);
        assertThat(advice.toAsk()).extracting(Fact::path).contains("makerLetters[].vins", "makerLetters[].sealed");
    }

    @Test
    void a_letter_of_which_nobody_knows_is_asked_for() throws Exception {
        PurchaseAdvice advice = advise("firstPlated", "2026-04-01", "builtOn", "2026-03", "letter", "");

        assertThat(advice.advice()).isEqualTo(ASK_FIRST);
        assertThat(advice.toAsk()).extracting(Fact::path).containsExactly("makerLetters");
    }

    @ParameterizedTest
    @CsvSource({
        "lien, mortgaged",
        "lien, pledged",
        "lien, customs",
        "openFines, yes",
        "openAccidents, yes",
        "title, seized"
    })
    void wait_until_the_seller_has_put_it_right(String property, String cell) throws Exception {
        PurchaseAdvice advice = advise(property, cell);

        assertThat(advice.advice()).isEqualTo(DO_NOT_PAY_YET);
        assertThat(advice.from()).isEmpty();
        assertThat(ENGLISH.headline(advice)).startsWith("Do not pay the deposit before this is done: ");
    }

    @Test
    void waiting_alone_is_no_advice_where_something_else_is_in_the_way() throws Exception {
        PurchaseAdvice advice = advise("firstPlated", "2026-04-01", "builtOn", "2026-03", "lien", "mortgaged");

        assertThat(advice.advice()).isEqualTo(DO_NOT_PAY_YET);
        assertThat(advice.from()).isEmpty();
        assertThat(ENGLISH.headline(advice)).contains("mortgaged").contains("letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lien", "openFines", "openAccidents", "title", "modified", "usage"})
    void ask_for_what_only_the_seller_can_know(String property) throws Exception {
        PurchaseAdvice advice = advise(property, "");

        assertThat(advice.advice()).isEqualTo(ASK_FIRST);
        assertThat(advice.toAsk()).isNotEmpty();
        assertThat(advice.toSee()).isEmpty();
    }

    @Test
    void never_buy_what_was_stolen() throws Exception {
        PurchaseAdvice advice = advise("title", "stolen");

        assertThat(advice.advice()).isEqualTo(DO_NOT_PAY);
        assertThat(advice.ways().isBarred()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"carSeen, VEHICLE", "certificateSeen, REGISTRATION_CERTIFICATE", "recordSeen, POLICE_RECORD"})
    void see_the_paper_before_paying_on_a_sellers_word(String property, Paper paper) throws Exception {
        PurchaseAdvice advice = advise(property, "no");

        assertThat(advice.advice()).isEqualTo(ASK_FIRST);
        assertThat(advice.assessment().isIndicative()).isTrue();
        assertThat(advice.toSee()).containsExactly(paper);
        assertThat(advise(property, "").toSee()).containsExactly(paper);
    }

    @Test
    void a_day_from_which_it_is_permitted_is_told_with_what_must_be_seen_on_paper() throws Exception {
        PurchaseAdvice seen = advise("firstPlated", "2026-04-01", "builtOn", "2026-03");
        PurchaseAdvice told = advise("firstPlated", "2026-04-01", "builtOn", "2026-03", "certificateSeen", "no");

        assertThat(told.advice()).isEqualTo(DO_NOT_PAY_YET);
        assertThat(told.toSee()).containsExactly(Paper.REGISTRATION_CERTIFICATE);
        assertThat(ENGLISH.headline(told))
                .isEqualTo(
                        "Do not pay the deposit: inside the letter window until 2026-09-28; from 2026-09-29 no letter"
                                + " is needed. Only if the papers bear the seller out; see first: registration certificate.");
        assertThat(seen.toSee()).isEmpty();
        assertThat(ENGLISH.headline(seen)).doesNotContain("see first");
    }

    /** Imported and registered on 2026-05-20: 41 days. Day 181 is 181 days on: 11 in May, 30, 31, 31, 30, 31, and 17 in November. */
    @Test
    void the_authority_is_asked_about_an_import_in_the_window() throws Exception {
        PurchaseAdvice advice = advise(
                "build",
                "imported",
                "maker",
                "",
                "firstPlated",
                "2026-05-20",
                "builtOn",
                "2026-01",
                "frameNo",
                "WXXAA11A00A000001");

        assertThat(advice.advice()).isEqualTo(ASK_THE_AUTHORITY);
        assertThat(advice.from()).contains(LocalDate.of(2026, 11, 17));
    }

    @Test
    void a_motorcycle_is_for_other_rules() throws Exception {
        assertThat(advise("body", "motorcycle").advice()).isEqualTo(OTHER_RULES);
    }

    /** A taxi may be used for eight years; more than one year must be left, so that seven years after the start it is over. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, DO_NOT_PAY", "2026-06-29, PAY"})
    void a_taxi_is_paid_for_while_more_than_one_year_is_left(LocalDate day, Advice advice) throws Exception {
        PurchaseAdvice answer = advise(day, "usage", "taxi", "builtOn", "2019-06", "firstPlated", "2019-06-30");

        assertThat(answer.advice()).isEqualTo(advice);
        if (advice == PAY) {
            assertThat(ENGLISH.headline(answer)).contains("by 2026-06-29");
        }
    }

    /** With everything absent not held, a car before purchase would be blocked for papers that cannot exist yet. */
    @Test
    void before_purchase_the_other_question_would_block_every_car() throws Exception {
        ExportCase car = StockMapping.toCase(Stock.car());
        Question other = Question.on(Stock.DAY).absentMeans(Absence.NOT_HELD);

        assertThat(VALIDATOR.assess(car, other).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(VALIDATOR.assess(car, Adviser.beforePurchase(Stock.DAY)).verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void the_list_to_do_names_each_paper_once_with_its_issuer_its_facts_and_its_rules() throws Exception {
        ExportCase car = StockMapping.toCase(Stock.car());
        List<Step> steps = new Adviser(VALIDATOR, Stock.DAY).toDo(car);
        List<String> lines = new ToDoText(Stock.texts(Language.EN)).lines(steps);

        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines)
                .contains(
                        "third-party inspection report (issued by: inspection body)",
                        "  - whether the vehicle passed the third-party inspection: yes",
                        "export contract (issued by: exporter and buyer)");
        assertThat(lines).noneMatch(line -> line.contains("after-sales confirmation letter"));
    }

    @Test
    void nothing_is_to_be_done_for_a_car_that_is_barred_for_good() throws Exception {
        ExportCase car = StockMapping.toCase(Stock.car("title", "stolen"));

        assertThat(new Adviser(VALIDATOR, Stock.DAY).toDo(car)).isEmpty();
    }
}
