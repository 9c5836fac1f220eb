package io.chukou.compliance.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Whatever answers the question of a vector. */
interface Implementation extends AutoCloseable {

    /**
     * Answers one request of the protocol.
     *
     * @param request identifier, question, and case or consignment
     * @return the answer as the protocol has it
     * @throws IOException if no answer can be had, now or later
     */
    JsonNode answer(JsonNode request) throws IOException;

    @Override
    void close() throws IOException;
}
