package io.chukou.compliance.gate;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A wish to stop, which is granted between two items.
 *
 * <p>The system asks with SIGTERM, on which Java runs the hooks and then ends, whatever else is under way. So the hook waits
 * until the gate says that it has finished its item and let go of the folder.
 */
final class Stop {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Has the end of this process wait for {@link #finished()}. */
    void onShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::askAndWait, "stop"));
    }

    private void askAndWait() {
        ask();
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the gate to stop. */
    void ask() {
        asked.countDown();
    }

    /** Says that the gate has stopped. */
    void finished() {
        finished.countDown();
    }

    /** Says whether somebody asked. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits for as long as said, and no longer than until somebody asks; returns whether somebody did. */
    boolean isAskedWithin(Duration pause) throws InterruptedException {
        return asked.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
