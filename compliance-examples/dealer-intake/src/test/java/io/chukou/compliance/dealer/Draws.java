package io.chukou.compliance.dealer;

/** Where the draws of every property begin, so that the build that was seen to pass is the build that anybody else gets. */
final class Draws {
    static final String SEED = "20261124";

    private Draws() {}
}
