package io.chukou.compliance.core.rules.customs;

import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules about the clearance by customs (报关): the export licence, the declaration, and the commodity code.
 *
 * <p>Only the rules that a paper is at hand ask for the paper; a rule about its content applies to a paper that is at hand.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClearanceRules {
    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = Stream.of(
                    LicenceTermRules.ALL,
                    LicenceFaceRules.ALL,
                    DeclarationRules.ALL,
                    ClearanceOrderRules.ALL,
                    CommodityCodeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ClearanceRules() {}
}
