package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ConformityDeclaration;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the exporter's declaration of conformity (符合目的国标准声明).
 *
 * <p>Immutable and thread-safe.
 */
public final class DeclarationFacts {
    /** The declaration as a whole. */
    public static final Fact<ConformityDeclaration> CONFORMITY_DECLARATION = Fact.of(
            "conformityDeclaration",
            Subject.CONFORMITY,
            Paper.CONFORMITY_DECLARATION,
            ExportCase::getConformityDeclaration);

    /** The country declared for. */
    public static final Fact<CountryCode> DECLARATION_DESTINATION =
            fact("destination", ConformityDeclaration::getDestination);

    /** VIN on the declaration. */
    public static final Fact<Vin> DECLARATION_VIN = fact("vin", ConformityDeclaration::getVin);

    /** Whether it bears the exporter's seal. */
    public static final Fact<Boolean> DECLARATION_SEALED =
            fact("sealed", ConformityDeclaration::isSealed).among(List.of(true, false));

    private DeclarationFacts() {}

    private static <T> Fact<T> fact(String name, Function<ConformityDeclaration, Optional<T>> reader) {
        return Fact.inside(CONFORMITY_DECLARATION, name, Subject.CONFORMITY, reader);
    }
}
