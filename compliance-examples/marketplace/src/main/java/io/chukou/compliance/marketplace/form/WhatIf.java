package io.chukou.compliance.marketplace.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A listing as it would be with a visitor's answers. Nothing is stored: the answers are those of one request.
 *
 * <p>Only what is missing is asked for, and only an answer to a question that is asked counts. So no answer replaces what the
 * seller says. An answer can lead to further questions, which are asked as well.
 *
 * <p>Immutable and thread-safe.
 *
 * @param car the listing with the answers that count
 * @param fields the questions, in the order in which they came up
 * @param notAsked what is missing besides and no field can ask for, such as a whole paper
 */
public record WhatIf(ExportCase car, List<Field> fields, List<Fact<?>> notAsked) {
    private static final CaseReader TEXTS = CaseReader.ofTexts();
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int LONGEST_ANSWER = 100;

    /**
     * Takes copies.
     *
     * @param car the listing with the answers that count
     * @param fields the questions, in the order in which they came up
     * @param notAsked what is missing besides and no field can ask for, such as a whole paper
     */
    public WhatIf {
        fields = List.copyOf(fields);
        notAsked = List.copyOf(notAsked);
    }

    /**
     * Asks for what is missing, and takes the answers.
     *
     * @param validator says what is missing
     * @param car the listing
     * @param question the question
     * @param destinations the countries to choose from if the listing names none
     * @param answers what the visitor answered, by the path of the fact; what is not asked for is passed over
     * @return the listing with the answers
     */
    public static WhatIf of(
            ExportValidator validator,
            ExportCase car,
            Question question,
            List<CountryCode> destinations,
            Map<String, String> answers) {
        Dialogue dialogue = new Dialogue(car, answers);
        if (car.getDestination().isEmpty()) {
            dialogue.ask(CaseFacts.DESTINATION, FieldKind.CHOICE, destinations);
        }
        List<Fact<?>> missing = validator.assess(dialogue.car, question).missingFacts();
        while (dialogue.ask(missing)) {
            missing = validator.assess(dialogue.car, question).missingFacts();
        }
        List<Fact<?>> notAsked =
                missing.stream().filter(fact -> FieldKind.of(fact).isEmpty()).toList();
        return new WhatIf(dialogue.car, List.copyOf(dialogue.fields.values()), notAsked);
    }

    /**
     * Says whether an answer counts.
     *
     * @return true if the car is not just as listed
     */
    public boolean isAnswered() {
        return fields.stream().anyMatch(Field::isAnswered);
    }

    /**
     * Says whether an answer is no possible value.
     *
     * @return true if a field is wrong
     */
    public boolean isWrong() {
        return fields.stream().anyMatch(Field::wrong);
    }

    /** The questions so far, and the car with the answers so far. */
    private static final class Dialogue {
        private final Map<String, String> answers;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private ExportCase car;

        Dialogue(ExportCase car, Map<String, String> answers) {
            this.car = car;
            this.answers = answers;
        }

        /** Says whether an answer changed the car. */
        boolean ask(List<Fact<?>> missing) {
            ExportCase before = car;
            for (Fact<?> fact : missing) {
                if (!fields.containsKey(fact.path())) {
                    FieldKind.of(fact).ifPresent(kind -> ask(fact, kind, fact.values()));
                }
            }
            return !car.equals(before);
        }

        void ask(Fact<?> fact, FieldKind kind, List<?> choices) {
            String known = known(fact.path());
            String answer = answers.getOrDefault(fact.path(), "").strip();
            boolean wrong = !answer.isEmpty()
                    && !(answer.startsWith(known) && isOffered(choices, answer) && takes(fact, kind, answer));
            fields.put(fact.path(), new Field(fact, kind, choices, known, answer, wrong));
        }

        private static boolean isOffered(List<?> choices, String answer) {
            return choices.isEmpty()
                    || choices.stream().anyMatch(choice -> Field.answer(choice).equals(answer));
        }

        /** A day that is asked for although its month is known lies in that month. */
        private String known(String path) {
            try {
                return TREES.readTree(TEXTS.write(car))
                        .at("/" + path.replace('.', '/'))
                        .asText("");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Every written case can be read", e);
            }
        }

        private boolean takes(Fact<?> fact, FieldKind kind, String answer) {
            if (answer.length() > LONGEST_ANSWER || (kind == FieldKind.LIST && !answer.equals("[]"))) {
                return false;
            }
            try {
                car = TEXTS.patch(car, patch(fact.path(), kind, answer).toString());
                return true;
            } catch (IntakeException e) {
                return false; // Whatever the reason, the page says beside the field what it takes.
            }
        }

        /** A visitor answers for the listing, so the answer is declared like the rest of it. */
        private static ObjectNode patch(String path, FieldKind kind, String answer) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            ObjectNode section = root;
            Iterator<String> steps = List.of(path.split("\\.")).iterator();
            String step = steps.next();
            while (steps.hasNext()) {
                section = section.putObject(step);
                step = steps.next();
            }
            section.set(step, kind == FieldKind.LIST ? section.arrayNode() : section.textNode(answer));
            return root;
        }
    }
}
