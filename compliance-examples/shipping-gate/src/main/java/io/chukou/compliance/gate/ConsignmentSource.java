package io.chukou.compliance.gate;

import java.io.IOException;
import java.util.Optional;

/**
 * Where consignments come from: a queue that hands out one item at a time and forgets it only when it is told to.
 *
 * <p>An item that was handed out and never accepted or rejected is handed out again, after a restart too. A source may deliver
 * an item twice; the gate decides it once all the same. A folder ({@link FolderSource}) and a queue in memory
 * ({@link QueueSource}) are two such sources, a consumer of a message broker with manual acknowledgement is a third.
 */
interface ConsignmentSource {
    /** Returns the item whose turn it is; the same again until it is accepted or rejected. Empty if there is none now. */
    Optional<Item> next() throws IOException;

    /** Lets go of an item on which a decision is kept, under a name that no other content of the same item has. */
    void accept(Item item, String name) throws IOException;

    /** Puts aside an item that was refused, as it came, under the name of its refusal. */
    void reject(Item item, String name) throws IOException;

    /** One consignment as it came. */
    interface Item {
        /** Returns the name that the sender gave it. It can hold anything. */
        String name();

        /**
         * Reads the content, and never more than the limit of it.
         *
         * @param most how many bytes are taken at most
         * @return all bytes
         * @throws RefusedException if this is nothing that could be read, or too large
         */
        byte[] read(int most) throws RefusedException;
    }
}
