package io.chukou.compliance.offline;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Asks everything of some cases: of the first freely, so that all classes and tables are there, then of all while the world is denied. */
final class OfflineQuestions {
    private static final int WARM_UP = 250;
    private static final int EVERY_NTH = 20;
    private static final LocalDate DAY = Listings.DAY;
    private static final LocalDate HORIZON = DAY.plusYears(2);
    private static final CaseReader READER = CaseReader.strict();

    /** Their files are read when they are made. */
    private static final List<Messages> TEXTS = List.of(Messages.of(Language.EN), Messages.of(Language.ZH));

    private final ExportValidator validator;
    private long characters;

    private OfflineQuestions(ExportValidator validator) {
        this.validator = validator;
    }

    /**
     * Prints how many characters were answered, and what was touched.
     *
     * @param args the example of a consignment, how many cases, and {@code file} or {@code socket} for a rule that touches one on
     *     purpose
     */
    public static void main(String[] args) throws IOException, IntakeException {
        Consignment batch = ConsignmentReader.strict().read(Files.readString(Path.of(args[0])));
        List<String> cases = Listings.from(1, Listings.SEED)
                .limit(Integer.parseInt(args[1]))
                .map(READER::write)
                .toList();
        OfflineQuestions questions = new OfflineQuestions(validator(args.length > 2 ? args[2] : ""));
        questions.ask(cases.subList(0, Math.min(WARM_UP, cases.size())), batch);
        System.setProperty(Denial.DENIED, "true");
        try {
            questions.ask(cases, batch);
        } finally {
            System.out.println(questions.characters + " characters; touched: " + System.getProperty(Denial.TOUCHED));
        }
    }

    private void ask(List<String> cases, Consignment batch) throws IntakeException {
        for (int i = 0; i < cases.size(); i++) {
            ExportCase car = READER.read(cases.get(i));
            Question question = Question.on(DAY).at(Stage.values()[i % Stage.values().length]);
            Messages texts = TEXTS.get(i % TEXTS.size());
            told(AssessmentJson.canonical().with(texts).write(validator.assess(car, question)));
            if (i % EVERY_NTH == 0) {
                askMore(car, question, texts);
            }
        }
        told(ConsignmentJson.canonical().write(validator.assess(batch, Question.on(DAY))));
    }

    private void askMore(ExportCase car, Question question, Messages texts) {
        told(ExplanationJson.canonical().with(texts).write(validator.explain(car, question)));
        told(OutlookJson.canonical().with(texts).write(validator.outlook(car, question, HORIZON)));
        told(ObligationsJson.canonical().with(texts).write(validator.obligations(car, question, HORIZON)));
        told(RoadmapJson.canonical().with(texts).write(validator.roadmap(car, question)));
        told(WaysOutJson.canonical().with(texts).write(validator.waysOut(car, question)));
    }

    private void told(String text) {
        characters += text.length();
    }

    private static ExportValidator validator(String touch) {
        if (touch.isEmpty()) {
            return ExportValidator.standard();
        }
        Rule rule = Rule.rule("TOUCH-901")
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.test(touch, List.of(), evidence -> touch(touch)));
        return ExportValidator.of(Rulebook.standard().plus("touching", List.of(rule)));
    }

    /** The engine takes whatever a rule throws for a fault of that rule, so what was touched is noted beside it. */
    private static Truth touch(String what) {
        try {
            if (what.equals("file")) {
                return Files.exists(Path.of("pom.xml")) ? Truth.TRUE : Truth.FALSE;
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
                return Truth.TRUE;
            }
        } catch (IOException e) {
            return Truth.FALSE;
        }
    }
}
