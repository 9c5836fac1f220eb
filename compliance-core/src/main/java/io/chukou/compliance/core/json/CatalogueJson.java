package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the catalogue of a rulebook as JSON in one fixed order, as UTF-8: its rules with their conditions, and the clauses,
 * instruments, facts and readings that they rest on, each once.
 *
 * <p>Every field stands on a line of its own, ended by a line feed, so that two catalogues can be compared line by line. It can
 * carry the texts of one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueJson {
    private final @Nullable Messages messages;

    private CatalogueJson(@Nullable Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns the writer of the canonical form: it holds the conditions as canonical text, and no text of any language.
     *
     * @return the writer
     */
    public static CatalogueJson canonical() {
        return new CatalogueJson(null);
    }

    /**
     * Returns the same writer, adding names, duties, and what a condition, a violation and a remedy say.
     *
     * @param texts the texts
     * @return the new writer
     */
    public CatalogueJson with(Messages texts) {
        return new CatalogueJson(texts);
    }

    /**
     * Writes the catalogue.
     *
     * @param rulebook the rulebook
     * @return the JSON text, ended by a line feed
     */
    public String write(Rulebook rulebook) {
        List<Rule> rules = Stream.of(rulebook.rules(), rulebook.consignmentRules())
                .flatMap(List::stream)
                .toList();
        return JsonText.inLines(out -> {
            out.writeStartObject();
            AssessmentJson.writeRulebook(
                    new RulebookStamp(
                            rulebook.version(), rulebook.fingerprint(), rulebook.lawLastChecked(), rulebook.readings()),
                    out);
            writeEach("rules", rules, this::writeRule, out);
            List<Clause> clauses = each(rules, Rule::clauses);
            writeEach("clauses", clauses, CatalogueJson::writeClause, out);
            List<Instrument> instruments =
                    clauses.stream().map(Clause::instrument).distinct().toList();
            writeEach("instruments", instruments, CatalogueJson::writeInstrument, out);
            writeEach("facts", each(rules, Rule::facts), this::writeFact, out);
            writeEach("readings", rulebook.openReadings(), (reading, to) -> writeReading(reading, rulebook, to), out);
            out.writeEndObject();
        });
    }

    private static <T> List<T> each(List<Rule> rules, Function<Rule, List<T>> part) {
        return rules.stream().map(part).flatMap(List::stream).distinct().toList();
    }

    private static <T> void writeEach(String field, List<T> all, Entry<T> entry, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (T one : all) {
            out.writeStartObject();
            entry.write(one, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void writeRule(Rule rule, JsonGenerator out) throws IOException {
        Clause first = rule.clauses().get(0);
        out.writeStringField("rule", rule.code());
        if (messages != null) {
            out.writeStringField("title", messages.title(rule));
        }
        out.writeStringField("of", rule.isOfConsignment() ? "CONSIGNMENT" : "VEHICLE");
        out.writeStringField("consequence", rule.consequence().name());
        out.writeStringField("force", rule.force().name());
        AssessmentJson.writeNames("stages", rule.stages(), out);
        writeTerm(first.inForceFrom(), first.inForceUntil(), out);
        AssessmentJson.writeNames("clauses", rule.clauses(), out);
        writeCondition("applies", rule.applies(), messages == null ? null : messages.applies(rule), out);
        writeCondition("requires", rule.requirement(), messages == null ? null : messages.requires(rule), out);
        AssessmentJson.writeNames("facts", rule.facts(), out);
        AssessmentJson.writeNames("readings", rule.readings(), out);
        if (messages != null) {
            out.writeStringField("violated", messages.violated(rule));
            out.writeStringField("remedy", messages.remedy(rule));
        }
    }

    /** The canonical text is what the fingerprint rests on; the told one is for people. */
    private static void writeCondition(String field, Condition condition, @Nullable String told, JsonGenerator out)
            throws IOException {
        out.writeObjectFieldStart(field);
        out.writeStringField("canonical", condition.toString());
        if (told != null) {
            AssessmentJson.writeNames("told", told.lines().toList(), out);
        }
        out.writeEndObject();
    }

    private static void writeTerm(LocalDate from, @Nullable LocalDate until, JsonGenerator out) throws IOException {
        out.writeStringField("inForceFrom", from.toString());
        if (until != null) {
            out.writeStringField("inForceUntil", until.toString());
        }
    }

    private static void writeClause(Clause clause, JsonGenerator out) throws IOException {
        out.writeStringField("clause", clause.key());
        out.writeStringField("instrument", clause.instrument().key());
        out.writeStringField("label", clause.label());
        out.writeStringField("gist", clause.gist());
        out.writeStringField("grade", clause.grade().name());
        writeTerm(clause.inForceFrom(), clause.inForceUntil(), out);
    }

    private static void writeInstrument(Instrument instrument, JsonGenerator out) throws IOException {
        out.writeStringField("instrument", instrument.key());
        out.writeStringField("chineseTitle", instrument.chineseTitle());
        out.writeStringField("englishTitle", instrument.englishTitle());
        out.writeStringField("issuer", instrument.issuer());
        writeIfKnown("documentNumber", instrument.documentNumber(), out);
        out.writeStringField("force", instrument.force().name());
        writeTerm(instrument.inForceFrom(), instrument.inForceUntil(), out);
        writeIfKnown("address", instrument.officialAddress(), out);
        out.writeStringField("lastChecked", instrument.lastChecked().toString());
    }

    private static void writeIfKnown(String field, @Nullable String value, JsonGenerator out) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }

    private void writeFact(Fact<?> fact, JsonGenerator out) throws IOException {
        out.writeStringField("fact", fact.path());
        if (messages != null) {
            out.writeStringField("name", messages.fact(fact));
        }
        out.writeStringField("subject", fact.subject().name());
        out.writeStringField("paper", fact.paper().name());
        Collection<?> values = fact.values();
        if (!values.isEmpty()) {
            out.writeFieldName("values");
            AssessmentJson.writeValue(List.copyOf(values), out);
        }
    }

    private void writeReading(Reading reading, Rulebook rulebook, JsonGenerator out) throws IOException {
        out.writeStringField("reading", reading.key());
        if (messages != null) {
            out.writeStringField("question", messages.question(reading));
        }
        out.writeStringField("selected", rulebook.readings().alternative(reading));
        writeEach("alternatives", reading.alternatives(), (name, to) -> writeAlternative(reading, name, to), out);
        AssessmentJson.writeNames("clauses", reading.clauses(), out);
    }

    private void writeAlternative(Reading reading, String name, JsonGenerator out) throws IOException {
        out.writeStringField("alternative", name);
        if (messages != null) {
            out.writeStringField("means", messages.answer(reading, name));
        }
    }

    /** Writes the fields of one entry of a list. */
    private interface Entry<T> {
        void write(T one, JsonGenerator out) throws IOException;
    }
}
