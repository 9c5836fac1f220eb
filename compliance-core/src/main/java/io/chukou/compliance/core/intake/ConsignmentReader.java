package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.model.Consignment;
import jakarta.validation.Validator;

/**
 * Reads consignments from JSON and checks their structure, as {@link CaseReader} does for cases; the cases of the vehicles stand
 * under {@code vehicles}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsignmentReader {
    private final Documents<Consignment> documents;

    private ConsignmentReader(boolean lenient, StructuralCheck check) {
        this.documents = new Documents<>(CaseMapper.create(lenient, false), Consignment.class, check, "consignment");
    }

    /**
     * Returns a reader that refuses unknown properties.
     *
     * @return the reader
     */
    public static ConsignmentReader strict() {
        return new ConsignmentReader(false, StructuralCheck.standard());
    }

    /**
     * Returns a reader that passes over unknown properties.
     *
     * @return the reader
     */
    public static ConsignmentReader lenient() {
        return new ConsignmentReader(true, StructuralCheck.standard());
    }

    /**
     * Returns a strict reader that checks with a host's own validator.
     *
     * @param validator the validator
     * @return the reader
     */
    public static ConsignmentReader checkedBy(Validator validator) {
        return new ConsignmentReader(false, new StructuralCheck(validator));
    }

    /**
     * Reads a consignment.
     *
     * @param json the JSON text of one consignment
     * @return the consignment
     * @throws IntakeException if the text is no consignment
     */
    public Consignment read(String json) throws IntakeException {
        return documents.read(json);
    }

    /**
     * Reads a consignment from a tree.
     *
     * @param tree the tree of one consignment
     * @return the consignment
     * @throws IntakeException if the tree is no consignment
     */
    public Consignment read(JsonNode tree) throws IntakeException {
        return documents.read(tree);
    }

    /**
     * Writes a consignment in full, VINs included.
     *
     * @param consignment the consignment
     * @return its JSON text, which {@link #read(String)} reads back to an equal consignment
     */
    public String write(Consignment consignment) {
        return documents.write(consignment);
    }
}
