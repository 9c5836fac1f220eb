/** The rules of the export of used vehicles, the law they cite, and the engine that answers with them. */
module io.chukou.compliance.core {
    requires transitive io.chukou.compliance.model;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports io.chukou.compliance.core;
    exports io.chukou.compliance.core.comparison;
    exports io.chukou.compliance.core.condition;
    exports io.chukou.compliance.core.fact;
    exports io.chukou.compliance.core.intake;
    exports io.chukou.compliance.core.json;
    exports io.chukou.compliance.core.law;
    exports io.chukou.compliance.core.message;
    exports io.chukou.compliance.core.question;
    exports io.chukou.compliance.core.reading;
    exports io.chukou.compliance.core.result;
    exports io.chukou.compliance.core.roadmap;
    exports io.chukou.compliance.core.rule;
    exports io.chukou.compliance.core.rulebook;
    exports io.chukou.compliance.core.table;
}
