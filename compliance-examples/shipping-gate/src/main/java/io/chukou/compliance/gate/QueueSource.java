package io.chukou.compliance.gate;

import io.chukou.compliance.gate.RefusedException.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A queue in memory as a source, which shows what a message broker needs: {@code next} is a receive without acknowledgement,
 * {@code accept} acknowledges, {@code reject} acknowledges and sends to the queue of dead letters.
 *
 * <p>Safe for use by several threads.
 */
final class QueueSource implements ConsignmentSource {
    private final Deque<Message> waiting = new ArrayDeque<>();
    private final List<Message> deadLetters = new ArrayList<>();

    /** Adds a message at the end. */
    synchronized void send(String key, byte[] body) {
        waiting.add(new Message(key, body.clone()));
    }

    @Override
    public synchronized Optional<Item> next() {
        return Optional.ofNullable(waiting.peek());
    }

    @Override
    public synchronized void accept(Item item, String name) {
        waiting.remove((Message) item);
    }

    @Override
    public synchronized void reject(Item item, String name) {
        waiting.remove((Message) item);
        deadLetters.add((Message) item);
    }

    /** Returns the keys of the messages that were rejected, in their order. */
    synchronized List<String> deadLetters() {
        return deadLetters.stream().map(Message::name).toList();
    }

    /** One message; two with the same content are two. */
    private static final class Message implements Item {
        private final String key;
        private final byte[] body;

        Message(String key, byte[] body) {
            this.key = key;
            this.body = body;
        }

        @Override
        public String name() {
            return key;
        }

        @Override
        public byte[] read(int most) throws RefusedException {
            if (body.length > most) {
                throw new RefusedException(
                        Reason.LARGE, "has " + body.length + " bytes; at most " + most + " are taken");
            }
            return body.clone();
        }
    }
}
