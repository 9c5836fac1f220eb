/** A worked example: a dealer's own stock list, decided before money is paid. The library for calendars is no module of its own. */
@SuppressWarnings("requires-automatic")
module io.chukou.compliance.dealer {
    requires io.chukou.compliance.core;
    requires info.picocli;
    requires java.logging;
    requires net.sf.biweekly;
    requires org.hibernate.validator;
    requires static org.jspecify;

    opens io.chukou.compliance.dealer to
            info.picocli,
            org.hibernate.validator;
}
