package io.chukou.compliance.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An instrument of a caller's own has what was said of it, and its clauses have it from there. */
class InstrumentTest {
    private static Instrument.Draft draft() {
        return Instrument.draft("HOUSE")
                .titled("示例条款", "Example terms")
                .issuedBy("Example buyer", "Example seller")
                .numbered("No. 1")
                .publishedAt("https://example.com/terms")
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .inForceUntil(LocalDate.of(2026, 12, 31))
                .lastChecked(LocalDate.of(2026, 5, 1))
                .withForce(Force.CARRIER_TERM);
    }

    @Test
    void an_instrument_has_what_was_said_of_it() {
        Instrument terms = draft().build();
        assertThat(terms).hasToString("HOUSE");
        assertThat(terms.key()).isEqualTo("HOUSE");
        assertThat(terms.chineseTitle()).isEqualTo("示例条款");
        assertThat(terms.englishTitle()).isEqualTo("Example terms");
        assertThat(terms.issuer()).isEqualTo("Example buyer, Example seller");
        assertThat(terms.documentNumber()).isEqualTo("No. 1");
        assertThat(terms.officialAddress()).isEqualTo("https://example.com/terms");
        assertThat(terms.inForceFrom()).isEqualTo("2026-01-01");
        assertThat(terms.inForceUntil()).isEqualTo("2026-12-31");
        assertThat(terms.lastChecked()).isEqualTo("2026-05-01");
        assertThat(terms.force()).isEqualTo(Force.CARRIER_TERM);
    }

    @Test
    void a_clause_has_its_own_words_and_the_days_of_its_instrument() {
        Instrument terms = draft().build();
        Clause term = terms.clause("HOUSE-1", "1", Grade.A, "A term.");
        assertThat(term).hasToString("HOUSE-1");
        assertThat(term.key()).isEqualTo("HOUSE-1");
        assertThat(term.label()).isEqualTo("1");
        assertThat(term.gist()).isEqualTo("A term.");
        assertThat(term.grade()).isEqualTo(Grade.A);
        assertThat(term.instrument()).isSameAs(terms);
        assertThat(term.inForceFrom()).isEqualTo("2026-01-01");
        assertThat(term.inForceUntil()).isEqualTo("2026-12-31");
        assertThat(term.lastChecked()).isEqualTo("2026-05-01");
        assertThat(term.officialAddress()).isEqualTo("https://example.com/terms");
        assertThat(term.from(LocalDate.of(2026, 3, 1)).inForceFrom()).isEqualTo("2026-03-01");
    }

    @Test
    void what_nobody_said_is_law_without_number_address_or_end() {
        Instrument bare = Instrument.draft("BARE")
                .titled("示例", "Example")
                .issuedBy("Example authority")
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .lastChecked(LocalDate.of(2026, 5, 1))
                .build();
        assertThat(bare.force()).isEqualTo(Force.LAW);
        assertThat(bare.documentNumber()).isNull();
        assertThat(bare.officialAddress()).isNull();
        assertThat(bare.inForceUntil()).isNull();
        assertThat(bare.issuer()).isEqualTo("Example authority");
    }

    @Test
    void an_instrument_needs_titles_an_issuer_and_its_days() {
        Instrument.Draft untitled = Instrument.draft("BARE").issuedBy("Example authority");
        assertThatThrownBy(untitled::build).hasMessage("chineseTitle");
        Instrument.Draft undated =
                Instrument.draft("BARE").titled("示例", "Example").issuedBy("Example authority");
        assertThatThrownBy(undated::build).hasMessage("inForceFrom");
        Instrument.Draft unchecked = undated.inForceFrom(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(unchecked::build).hasMessage("lastChecked");
        Instrument.Draft unissued = Instrument.draft("BARE").titled("示例", "Example");
        assertThatThrownBy(unissued::build).hasMessage("issuer");
    }

    @Test
    void the_instruments_of_the_library_were_all_checked_on_its_day() {
        Instrument own = Instrument.law("OWN")
                .titled("示例", "Example")
                .issuedBy("Example authority")
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .build();
        assertThat(own.lastChecked()).isEqualTo(Law.LAST_CHECKED);
        assertThat(own.key()).isEqualTo("OWN");
    }
}
