package io.chukou.compliance.core.table;

import io.chukou.compliance.core.testkit.Draws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LegalNamesPropertyTest {
    @Property(seed = Draws.SEED)
    boolean folding_twice_is_folding_once(@ForAll String name) {
        return LegalNames.fold(LegalNames.fold(name)).equals(LegalNames.fold(name));
    }

    @Property(seed = Draws.SEED)
    boolean order_of_the_names_does_not_matter(@ForAll String one, @ForAll String other) {
        return LegalNames.sameName(one, other) == LegalNames.sameName(other, one);
    }

    @Property(seed = Draws.SEED)
    boolean a_name_that_is_not_blank_is_the_same_as_itself(@ForAll String name) {
        return LegalNames.fold(name).isEmpty() || LegalNames.sameName(name, name);
    }
}
