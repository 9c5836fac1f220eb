/** The immutable facts about the export of a used vehicle. */
@SuppressWarnings("module") // The validator is no dependency of this module; it only may look in when it is there.
module io.chukou.compliance.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.chukou.compliance.model;
    exports io.chukou.compliance.model.constraint;
    exports io.chukou.compliance.model.paper;
    exports io.chukou.compliance.model.party;
    exports io.chukou.compliance.model.value;
    exports io.chukou.compliance.model.vehicle;

    opens io.chukou.compliance.model to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.chukou.compliance.model.paper to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.chukou.compliance.model.party to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.chukou.compliance.model.value to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.chukou.compliance.model.vehicle to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
