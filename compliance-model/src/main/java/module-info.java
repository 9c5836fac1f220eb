/** The immutable facts about the export of a used vehicle. */
@SuppressWarnings("module") // The validator is no dependency of this module; it only may look in when it is there.
module io.chukou.compliance.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
