package io.chukou.compliance.benchmarks.peer;

/** All that are compared. */
public enum Peers {
    /** Straight-line Java that fills a list of findings. */
    HAND_WRITTEN("hand-written list"),
    /** A loop over a table of lambdas. */
    LAMBDA_TABLE("table of lambdas"),
    /** This library. */
    CHUKOU("Chukou"),
    /** Hibernate Validator with class-level constraints. */
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    /** Drools with executable model and pooled stateless sessions. */
    DROOLS("Drools"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules"),
    /** A JSON Schema, for the fifteen rules that compare nothing with anything. */
    JSON_SCHEMA("JSON Schema (15 of 20 rules)");

    private final String title;

    Peers(String title) {
        this.title = title;
    }

    /**
     * Returns the name for tables.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * Says whether it is made by others, to write rules with.
     *
     * @return true for those that this library is measured against; false for itself and for plain Java
     */
    public boolean isFramework() {
        return switch (this) {
            case HAND_WRITTEN, LAMBDA_TABLE, CHUKOU -> false;
            case HIBERNATE_VALIDATOR, DROOLS, EASY_RULES, JSON_SCHEMA -> true;
        };
    }

    /**
     * Makes the peer, with everything that can be built once.
     *
     * @return the peer, for one thread
     */
    public Peer<?> make() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case LAMBDA_TABLE -> new LambdaTable();
            case CHUKOU -> new Chukou();
            case HIBERNATE_VALIDATOR -> new HibernateConstraints();
            case DROOLS -> new Drools();
            case EASY_RULES -> new EasyRules();
            case JSON_SCHEMA -> new JsonSchema();
        };
    }

    /**
     * Says whether the peer can express the rule of a finding.
     *
     * @param finding a line of the findings
     * @return true if it answers that rule
     */
    public boolean answers(String finding) {
        return this != JSON_SCHEMA || JsonSchema.answers(finding);
    }
}
