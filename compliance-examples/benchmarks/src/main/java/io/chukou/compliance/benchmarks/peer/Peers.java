package io.chukou.compliance.benchmarks.peer;

/** All that are compared. */
public enum Peers {
    /** Straight-line Java that fills a list of findings. */
    HAND_WRITTEN("hand-written list"),
    /** A loop over a table of lambdas. */
    LAMBDA_TABLE("table of lambdas"),
    /** This library. */
    CHUKOU("Chukou");

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
     * Makes the peer, with everything that can be built once.
     *
     * @return the peer, for one thread
     */
    public Peer<?> make() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case LAMBDA_TABLE -> new LambdaTable();
            case CHUKOU -> new Chukou();
        };
    }

    /**
     * Says whether the peer can express the rule of a finding.
     *
     * @param finding a line of the findings
     * @return true if it answers that rule
     */
    public boolean answers(String finding) {
        return !finding.isEmpty();
    }
}
