package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.model.ExportCase;
import jakarta.validation.Validator;

/**
 * Reads export cases from JSON, and writes them.
 *
 * <p>By default a property that the schema does not know, a duplicate key, a number in place of a text and text behind
 * the end are errors. An input is read whole or refused; a refusal names line, path and reason.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseReader {
    private final JsonMapper mapper;
    private final Documents<ExportCase> documents;

    private CaseReader(boolean lenient, boolean texts, StructuralCheck check) {
        this.mapper = CaseMapper.create(lenient, texts);
        this.documents = new Documents<>(mapper, ExportCase.class, check, "case");
    }

    /**
     * Returns a reader that refuses unknown properties.
     *
     * @return the reader
     */
    public static CaseReader strict() {
        return Shared.STRICT;
    }

    /**
     * Returns a reader that passes over unknown properties.
     *
     * @return the reader
     */
    public static CaseReader lenient() {
        return Shared.LENIENT;
    }

    /**
     * Returns a reader for trees whose leaves are all texts, such as the rows of a CSV file: numbers and truth values may
     * be written as texts. It refuses unknown properties.
     *
     * @return the reader
     */
    public static CaseReader ofTexts() {
        return Shared.OF_TEXTS;
    }

    /**
     * Returns a strict reader that checks with a host's own validator.
     *
     * @param validator the validator
     * @return the reader
     */
    public static CaseReader checkedBy(Validator validator) {
        return new CaseReader(false, false, new StructuralCheck(validator));
    }

    /**
     * Reads a case.
     *
     * @param json the JSON text of one case
     * @return the case
     * @throws IntakeException if the text is no case
     */
    public ExportCase read(String json) throws IntakeException {
        return documents.read(json);
    }

    /**
     * Reads a case from a tree.
     *
     * @param tree the tree of one case
     * @return the case
     * @throws IntakeException if the tree is no case
     */
    public ExportCase read(JsonNode tree) throws IntakeException {
        return documents.read(tree);
    }

    /**
     * Changes a case by a JSON merge patch (RFC 7386): a null makes a fact absent, so that it is unknown; an object changes
     * what it names and leaves the rest; everything else replaces, and so does a list, as a whole.
     *
     * <p>For example, {@code {"destination": "KZ", "makerLetters": null}}. A patch has the form of a case and is refused for
     * the same reasons, also where it makes an unknown property absent.
     *
     * @param exportCase the case, which stays as it is
     * @param mergePatch the JSON text of the patch
     * @return the changed case
     * @throws IntakeException if the patch does not have the form of a case; lines are those of the patch
     */
    public ExportCase patch(ExportCase exportCase, String mergePatch) throws IntakeException {
        read(mergePatch);
        try {
            ObjectNode tree = mapper.valueToTree(exportCase);
            MergePatch.apply(tree, (ObjectNode) mapper.readTree(mergePatch));
            return read(tree);
        } catch (JsonProcessingException e) {
            throw new IntakeException(documents.problem(e));
        }
    }

    /**
     * Writes a case in full, VIN included.
     *
     * @param exportCase the case
     * @return its JSON text, which {@link #read(String)} reads back to an equal case
     */
    public String write(ExportCase exportCase) {
        return documents.write(exportCase);
    }

    /** The readers that need nothing of the caller's, each made once, on first use: to make one takes longer than to use it. */
    private static final class Shared {
        static final CaseReader STRICT = new CaseReader(false, false, StructuralCheck.standard());
        static final CaseReader LENIENT = new CaseReader(true, false, StructuralCheck.standard());
        static final CaseReader OF_TEXTS = new CaseReader(false, true, StructuralCheck.standard());
    }
}
