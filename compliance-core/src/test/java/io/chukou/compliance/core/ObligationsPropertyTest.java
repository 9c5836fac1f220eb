package io.chukou.compliance.core;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.daysFrom;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.TransferFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A calendar says what a day-by-day evaluation shows, and nothing else. */
class ObligationsPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Set<Outcome> KEPT = EnumSet.of(Outcome.SATISFIED, Outcome.ASSUMED, Outcome.NOT_APPLICABLE);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 20);
    private static final LocalDate HORIZON = LocalDate.of(2028, 6, 20);

    /** Every day that the drawn rules name lies within these. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private static final List<Fact<PartialDate>> DATES = List.of(
            TransferFacts.DELIVERY_DATE,
            StatusFacts.INSPECTION_VALID_UNTIL,
            StatusFacts.COMPULSORY_INSURANCE_VALID_UNTIL);

    private static final List<Fact<Boolean>> TRUTHS =
            List.of(StatusFacts.MORTGAGED, StatusFacts.OPEN_ACCIDENTS, TransferFacts.SOLD_DOMESTICALLY_AFTERWARDS);

    @Provide
    Arbitrary<CaseFile> files() {
        Arbitrary<CaseFile> file = Arbitraries.just(CaseFile.empty());
        for (Fact<PartialDate> date : DATES) {
            file = Combinators.combine(
                            file,
                            Arbitraries.of(
                                    "",
                                    "2025-08-31",
                                    "2026-05",
                                    "2026-06-19",
                                    "2026-06-20",
                                    "2026-08",
                                    "2027",
                                    "2027-02-28"))
                    .as((before, value) -> value.isEmpty() ? before : before.with(date.path(), value));
        }
        for (Fact<Boolean> truth : TRUTHS) {
            file = Combinators.combine(file, Arbitraries.of("", "true", "false"))
                    .as((before, value) ->
                            value.isEmpty() ? before : before.with(truth.path(), Boolean.valueOf(value)));
        }
        return file;
    }

    @Provide
    Arbitrary<List<Rule>> books() {
        Arbitrary<Rule> rules = Combinators.combine(
                        Arbitraries.of(Stage.class).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.oneOf(Arbitraries.just(Conditions.always()), conditions()),
                        conditions())
                .as((stages, applies, requirement) -> rule(List.copyOf(new TreeSet<>(stages)), applies, requirement));
        return rules.list().ofMinSize(1).ofMaxSize(3).map(ObligationsPropertyTest::numbered);
    }

    private static Rule rule(List<Stage> stages, Condition applies, Condition requirement) {
        return renamed("ANY-000", stages, applies, requirement);
    }

    private static Rule renamed(String code, List<Stage> stages, Condition applies, Condition requirement) {
        return Rule.rule(code)
                .cites(Announcement2024No6.USED_VEHICLE)
                .at(stages.get(0), stages.subList(1, stages.size()).toArray(Stage[]::new))
                .appliesWhen(applies)
                .requires(requirement);
    }

    private static List<Rule> numbered(List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> renamed(
                        "ANY-00" + i,
                        List.copyOf(rules.get(i).stages()),
                        rules.get(i).applies(),
                        rules.get(i).requirement()))
                .toList();
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves =
                Arbitraries.oneOf(days(), days(), Arbitraries.of(TRUTHS).map(Conditions::isTrue));
        Arbitrary<Condition> literals = Arbitraries.oneOf(leaves, leaves.map(leaf -> not(leaf)));
        return Arbitraries.oneOf(
                literals,
                Combinators.combine(literals, literals).as((a, b) -> and(a, b)),
                Combinators.combine(literals, literals).as((a, b) -> or(a, b)),
                Combinators.combine(literals, literals, literals).as((a, b, c) -> or(a, and(b, c))));
    }

    private static Arbitrary<Condition> days() {
        return Combinators.combine(
                        Arbitraries.of(CaseFacts.AS_OF, CaseFacts.STEP_DATE),
                        Arbitraries.of(DATES),
                        Arbitraries.of(-30, 0, 1, 60),
                        Arbitraries.of(0, 1, 2))
                .as((today, date, shift, kind) -> switch (kind) {
                    case 0 -> day(today).isNotAfter(day(date).plusDays(shift));
                    case 1 -> day(date).plusDays(shift).isBefore(day(today));
                    default -> daysFrom(date).to(today).between(0, 30 + shift);
                });
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Set.of(Subject.TRANSFER), Assumptions.PROSPECT))
                .as((stage, absence, assumptions) -> new Question(stage, AS_OF, absence, assumptions));
    }

    @Property(tries = 250, seed = Draws.SEED)
    void under_any_rules_the_entries_are_those_of_a_day_by_day_evaluation(
            @ForAll("files") CaseFile file, @ForAll("books") List<Rule> rules, @ForAll("questions") Question question) {
        ExportValidator validator = ExportValidator.of(Rulebook.of("any", FIRST, rules, LawTables.standard()));
        ExportCase exportCase = file.build();
        assertThat(written(validator.obligations(exportCase, question, HORIZON)))
                .containsExactlyInAnyOrderElementsOf(expected(validator, exportCase, question));
    }

    private static List<String> written(Obligations calendar) {
        return calendar.entries().stream()
                .flatMap(entry -> entry.stages().stream().map(stage -> stage + " " + entry))
                .toList();
    }

    private static List<String> expected(ExportValidator validator, ExportCase exportCase, Question question) {
        return validator.rulebook().rules().stream()
                .flatMap(rule -> rule.stages().stream()
                        .flatMap(stage -> new DayByDay(
                                        rule,
                                        findings(validator, exportCase, question.at(stage), rule),
                                        inPart(exportCase))
                                .entries()
                                .map(entry -> stage + " " + entry)))
                .toList();
    }

    private static Set<Fact<?>> inPart(ExportCase exportCase) {
        Evidence evidence = Evidence.of(exportCase, Question.on(AS_OF), LawTables.standard());
        return DATES.stream()
                .filter(date -> date.read(evidence) != null && !date.isKnown(evidence))
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(
            ExportValidator validator, ExportCase exportCase, Question question, Rule rule) {
        int index = validator.rulebook().rules().indexOf(rule);
        return FIRST.datesUntil(LAST.plusDays(1))
                .map(day -> validator
                        .assess(exportCase, question.onDay(day))
                        .findings()
                        .get(index))
                .toList();
    }

    /** The rules that this library ships: no last day and no opening within a year is left out, and none is made up. */
    @Property(tries = 25, seed = Draws.SEED)
    void under_the_standard_rules_the_days_are_those_of_a_day_by_day_evaluation(
            @ForAll("changedFiles") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        LocalDate horizon = AS_OF.plusYears(1);
        Set<String> written = new TreeSet<>();
        for (Obligation entry :
                VALIDATOR.obligations(exportCase, question, horizon).entries()) {
            LocalDate last = entry.latest().orElse(LocalDate.MAX);
            boolean isAhead = entry.kind() == ObligationKind.DUE || entry.kind() == ObligationKind.OPENS;
            if (isAhead && last.isBefore(HORIZON)) {
                LocalDate turn = entry.kind() == ObligationKind.DUE ? last.plusDays(1) : last;
                entry.stages().forEach(stage -> written.add(turn(stage, entry.kind(), entry.rule(), turn)));
            }
        }
        assertThat(written).containsAll(turns(exportCase, question, horizon, EnumSet.of(Outcome.VIOLATED)));
        assertThat(turns(exportCase, question, HORIZON, EnumSet.of(Outcome.VIOLATED, Outcome.CANNOT_TELL)))
                .containsAll(written);
    }

    /** The days on which a rule becomes violated, and those on which it is kept after it was something else. */
    private static Set<String> turns(
            ExportCase exportCase, Question question, LocalDate until, Set<Outcome> beforeOpening) {
        Set<String> turns = new TreeSet<>();
        for (Stage stage : Stage.values()) {
            List<Finding> before =
                    VALIDATOR.assess(exportCase, question.at(stage)).findings();
            for (LocalDate day = AS_OF.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                List<Finding> now = VALIDATOR
                        .assess(exportCase, question.at(stage).onDay(day))
                        .findings();
                for (int i = 0; i < now.size(); i++) {
                    Outcome then = before.get(i).outcome();
                    if (now.get(i).outcome() == Outcome.VIOLATED && then != Outcome.VIOLATED) {
                        turns.add(turn(stage, ObligationKind.DUE, now.get(i).rule(), day));
                    } else if (KEPT.contains(now.get(i).outcome()) && beforeOpening.contains(then)) {
                        turns.add(turn(stage, ObligationKind.OPENS, now.get(i).rule(), day));
                    }
                }
                before = now;
            }
        }
        return turns;
    }

    private static String turn(Stage stage, ObligationKind kind, Rule rule, LocalDate day) {
        return stage + " " + kind + " " + rule + " " + day;
    }

    /** With a date on the form time hardly matters; most cases are therefore asked without. */
    @Provide
    Arbitrary<CaseFile> changedFiles() {
        return Combinators.combine(AnyCase.withChanges(6), Arbitraries.of(true, true, true, false))
                .as((file, undated) -> undated
                        ? file.without("licenceApplication.applicationDate")
                                .without("registrationCertificate.transferPendingExportDate")
                        : file);
    }

    /** What one rule says on each day, as letters: Satisfied, Assumed, Not applicable, Violated, Cannot tell. */
    private record DayByDay(Rule rule, List<Finding> findings, Set<Fact<?>> inPart, String letters) {
        private static final int TODAY = index(AS_OF);

        DayByDay(Rule rule, List<Finding> findings, Set<Fact<?>> inPart) {
            this(
                    rule,
                    findings,
                    inPart,
                    findings.stream()
                            .map(f -> f.outcome().name().substring(0, 1))
                            .reduce("", String::concat));
        }

        Stream<String> entries() {
            Stream<String> turns = IntStream.range(1, letters.length())
                    .boxed()
                    .flatMap(day -> Stream.concat(deadline(day), opening(day)));
            return Stream.concat(Stream.concat(turns, doubt()), standing());
        }

        private Stream<String> deadline(int day) {
            if (letter(day) != 'V' || letter(day - 1) == 'V') {
                return Stream.empty();
            }
            int settled = settled(day);
            int earliest = earliest(settled, day);
            if (day - 1 >= TODAY) {
                return earliest > index(HORIZON) ? Stream.empty() : entry(ObligationKind.DUE, earliest, day - 1);
            }
            boolean begins = settled >= 0
                    && letter(settled) == 'N'
                    && IntStream.range(settled + 1, day).allMatch(this::waitsForDates);
            boolean isStill = letters.substring(day, TODAY + 1).matches("V+");
            return isStill && !begins ? entry(ObligationKind.OVERDUE, earliest, day - 1) : Stream.empty();
        }

        private int earliest(int settled, int day) {
            if (settled < 0) {
                return day - 1;
            }
            if ("SA".indexOf(letter(settled)) >= 0 || (letter(settled) == 'N' && settled >= TODAY)) {
                return settled;
            }
            return waitsForDates(day - 1) ? Math.min(settled + 1, day - 1) : day - 1;
        }

        /** The last day before another one on which the rule can tell; -1 if there is none. */
        private int settled(int day) {
            int before = day - 1;
            while (before >= 0 && letter(before) == 'C') {
                before--;
            }
            return before;
        }

        private Stream<String> opening(int day) {
            int settled = settled(day);
            boolean opens = "SAN".indexOf(letter(day)) >= 0 && settled >= 0 && letter(settled) == 'V';
            return opens && day > TODAY && day <= index(HORIZON)
                    ? entry(ObligationKind.OPENS, settled + 1, day)
                    : Stream.empty();
        }

        private Stream<String> doubt() {
            int settled = settled(letters.length());
            boolean ends = settled >= 0 && settled < letters.length() - 1 && "SAN".indexOf(letter(settled)) >= 0;
            String day = " " + rule + " " + FIRST.plusDays(settled) + "..";
            if (ends && settled < TODAY) {
                return isMissed(settled) ? Stream.of(ObligationKind.OVERDUE + day) : Stream.empty();
            }
            return ends && settled <= index(HORIZON) ? Stream.of(ObligationKind.DUE + day) : Stream.empty();
        }

        private boolean isMissed(int settled) {
            return isAfterExport() && "SA".indexOf(letter(settled)) >= 0;
        }

        private boolean isAfterExport() {
            return rule.stages().equals(Set.of(Stage.AFTER_EXPORT));
        }

        private Stream<String> standing() {
            String ahead = letters.substring(TODAY);
            boolean stands = isAfterExport()
                    && doubt().noneMatch(entry -> entry.startsWith("OVERDUE"))
                    && (ahead.matches("C+|A+")
                            || ahead.matches("S+|V+")
                                    && !rule.requirement().toString().matches(".*(<|days\\().*"));
            return stands ? Stream.of(ObligationKind.STANDING + " " + rule) : Stream.empty();
        }

        private boolean waitsForDates(int day) {
            return findings.get(day).missing().stream().anyMatch(inPart::contains);
        }

        private Stream<String> entry(ObligationKind kind, int earliest, int latest) {
            LocalDate from = FIRST.plusDays(earliest);
            LocalDate to = FIRST.plusDays(latest);
            return Stream.of(kind + " " + rule + " " + from + (from.equals(to) ? "" : ".." + to));
        }

        private char letter(int day) {
            return letters.charAt(day);
        }

        private static int index(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(FIRST, day);
        }
    }
}
