package io.chukou.compliance.fleet;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;

/**
 * The one instance of the library in this JVM. Every task of an executor shares it: it is immutable and thread-safe.
 *
 * <p>It is static, so that no task carries it along: Spark serialises what a function refers to, not what a class holds. It
 * comes about when the first task on an executor asks for it.
 */
final class Library {
    static final ExportValidator VALIDATOR = ExportValidator.standard();
    static final CaseReader READER = CaseReader.ofTexts();

    private Library() {}
}
