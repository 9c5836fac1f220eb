package io.chukou.compliance.core.law;

import static io.chukou.compliance.core.law.Grade.A;
import static io.chukou.compliance.core.law.Grade.A_MINUS;
import static io.chukou.compliance.core.law.Grade.B;
import static io.chukou.compliance.core.law.Grade.H;
import static io.chukou.compliance.core.law.Grade.M;
import static io.chukou.compliance.core.law.Grade.M_PLUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void exactly_a_and_a_minus_and_h_and_m_plus_may_block() {
        assertThat(Arrays.stream(Grade.values()).filter(Grade::mayBlock)).containsExactly(A, A_MINUS, H, M_PLUS);
    }

    @Test
    void exactly_those_and_b_and_m_may_warn_or_refer() {
        assertThat(Arrays.stream(Grade.values()).filter(Grade::mayWarnOrRefer))
                .containsExactly(A, A_MINUS, B, H, M_PLUS, M);
    }

    @Test
    void letters_are_those_of_the_research_and_neither_l_nor_x_is_among_them() {
        assertThat(Arrays.stream(Grade.values()).map(Grade::letter))
                .containsExactly("A", "A-", "B", "B-", "C", "H", "M+", "M");
    }
}
