package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.gate.MortalDisk.Death;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate on a queue, which delivers again what was not acknowledged. */
class QueueSourceTest {
    @TempDir
    private Path directory;

    private final QueueSource queue = new QueueSource();

    @Test
    void each_message_is_decided_and_acknowledged_and_what_is_refused_is_a_dead_letter() throws IOException {
        Yard yard = new Yard(directory.resolve("yard"));
        queue.send("lot-1", Yard.sample(Yard.BLOCKED));
        queue.send("lot-2", Yard.bytes("{"));
        queue.send("lot-3.shipment", Yard.bytes("{}"));
        queue.send("lot-1", Yard.sample(Yard.BLOCKED));
        queue.send("lot-4", new byte[Yard.MOST_BYTES + 1]);

        Yard.drain(yard.gate(new RealDisk(), queue, Yard.DAY));

        assertThat(yard.log())
                .containsExactly(
                        "lot-1 BLOCKED",
                        "lot-2 CONTENT",
                        "lot-3.shipment UNDETERMINED",
                        "lot-1 BLOCKED before",
                        "lot-4 LARGE");
        assertThat(queue.deadLetters()).containsExactly("lot-2", "lot-4");
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void a_message_that_is_delivered_again_after_a_kill_keeps_its_decision() throws IOException {
        MortalDisk counting = MortalDisk.immortal();
        decideOne(new Yard(directory.resolve("counted")), counting);

        int decidedBefore = 0;
        for (int n = 1; n <= counting.count(); n++) {
            Yard yard = new Yard(directory.resolve("yard-" + n));
            MortalDisk mortal = new MortalDisk(n, Death.WITHIN);
            assertThatThrownBy(() -> decideOne(yard, mortal)).isInstanceOf(Killed.class);
            Yard.drain(yard.gate(new RealDisk(), queue, Yard.DAY.plusDays(1)));

            assertThat(queue.next()).isEmpty();
            assertThat(yard.files("decisions")).containsExactly("lot.html", "lot.json");
            boolean before = yard.log().equals(List.of("lot UNDETERMINED before"));
            assertThat(yard.text("decisions", "lot.json"))
                    .contains(before ? "\"asOf\":\"2026-06-29\"" : "\"asOf\":\"2026-06-30\"");
            decidedBefore += before ? 1 : 0;
        }
        // The commit is neither the first operation nor the last.
        assertThat(decidedBefore).isBetween(1, counting.count() - 1);
    }

    private void decideOne(Yard yard, Disk disk) throws IOException {
        queue.send("lot", Yard.bytes("{}"));
        Yard.drain(yard.gate(disk, queue, Yard.DAY));
    }
}
