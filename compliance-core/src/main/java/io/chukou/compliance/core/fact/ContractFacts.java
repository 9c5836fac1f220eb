package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ExportContract;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the export contract (出口合同).
 *
 * <p>Immutable and thread-safe.
 */
public final class ContractFacts {
    /** The contract as a whole. */
    public static final Fact<ExportContract> EXPORT_CONTRACT =
            Fact.of("exportContract", Subject.CONTRACT, Paper.EXPORT_CONTRACT, ExportCase::getExportContract);

    /** The number of the contract. */
    public static final Fact<String> CONTRACT_NUMBER = fact("number", ExportContract::getNumber);

    /** Whether it is legally effective. */
    public static final Fact<Boolean> CONTRACT_EFFECTIVE = flag("legallyEffective", ExportContract::isLegallyEffective);

    /** Whether it has after-sales terms (售后). */
    public static final Fact<Boolean> CONTRACT_AFTER_SALES = flag("afterSalesTerms", ExportContract::isAfterSalesTerms);

    /** Whether it divides the after-sales duties between buyer and seller. */
    public static final Fact<Boolean> CONTRACT_DUTIES_DIVIDED =
            flag("afterSalesDutiesDivided", ExportContract::isAfterSalesDutiesDivided);

    /** Whether it is in a foreign language. */
    public static final Fact<Boolean> CONTRACT_FOREIGN_LANGUAGE =
            flag("foreignLanguage", ExportContract::isForeignLanguage);

    /** Whether a Chinese translation is attached. */
    public static final Fact<Boolean> CONTRACT_TRANSLATED =
            flag("chineseTranslation", ExportContract::isChineseTranslation);

    private ContractFacts() {}

    private static <T> Fact<T> fact(String name, Function<ExportContract, Optional<T>> reader) {
        return Fact.inside(EXPORT_CONTRACT, name, Subject.CONTRACT, reader);
    }

    private static Fact<Boolean> flag(String name, Function<ExportContract, Optional<Boolean>> reader) {
        return fact(name, reader).among(List.of(true, false));
    }
}
