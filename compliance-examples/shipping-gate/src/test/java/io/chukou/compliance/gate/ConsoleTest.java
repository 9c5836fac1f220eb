package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void nothing_to_do_is_no_failure_but_an_item_that_is_stuck_is() {
        Console console = new Console(new PrintStream(OutputStream.nullOutputStream(), true));
        assertThat(console.code()).isZero();

        console.failed();

        assertThat(console.code()).isEqualTo(ExitCode.INTERNAL);
    }
}
