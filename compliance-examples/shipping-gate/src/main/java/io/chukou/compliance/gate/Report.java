package io.chukou.compliance.gate;

import com.fasterxml.jackson.databind.JsonNode;

/** Is told what the gate did, once it is done. */
interface Report {
    /**
     * An item was decided.
     *
     * @param decision the decision
     * @param before whether the decision was there before
     */
    void decided(JsonNode decision, boolean before);

    /**
     * An item was refused.
     *
     * @param refusal why
     * @param name the name of the record in {@code refused}
     */
    void refused(JsonNode refusal, String name);
}
