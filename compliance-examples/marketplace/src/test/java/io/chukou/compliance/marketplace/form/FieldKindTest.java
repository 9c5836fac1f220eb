package io.chukou.compliance.marketplace.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldKindTest {
    private static Fact<?> fact(String path) {
        for (Rule rule : Rulebook.standard().rules()) {
            for (Fact<?> fact : rule.facts()) {
                if (fact.path().equals(path)) {
                    return fact;
                }
            }
        }
        throw new AssertionError("No rule reads " + path);
    }

    @Test
    void each_kind_of_fact_has_its_field() {
        assertThat(FieldKind.of(fact("status.sealedOrDetained"))).contains(FieldKind.CHOICE);
        assertThat(FieldKind.of(fact("vehicle.use.current"))).contains(FieldKind.CHOICE);
        assertThat(FieldKind.of(fact("registrationCertificate.registrationDate")))
                .contains(FieldKind.DATE);
        assertThat(FieldKind.of(fact("exporter.appraiserCount"))).contains(FieldKind.NUMBER);
        assertThat(FieldKind.of(fact("vehicle.makerName"))).contains(FieldKind.TEXT);
        assertThat(FieldKind.of(fact("vehicle.use.changes"))).contains(FieldKind.LIST);
        assertThat(FieldKind.of(fact("makerLetters"))).contains(FieldKind.LIST);
        assertThat(FieldKind.of(fact("modificationProof"))).isEmpty();
        assertThat(FieldKind.of(fact("makerLetters[].issuerName"))).isEmpty();
    }

    /** The model and the facts may grow. A page must never fail because a fact is new. */
    @Test
    void every_fact_of_every_rule_has_a_field_or_none() {
        Set<Fact<?>> all = new LinkedHashSet<>();
        Rulebook.standard().rules().forEach(rule -> all.addAll(rule.facts()));
        assertThat(all)
                .hasSizeGreaterThan(100)
                .allSatisfy(fact -> assertThat(FieldKind.of(fact)).isNotNull());
    }
}
