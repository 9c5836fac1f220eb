package io.chukou.compliance.marketplace;

/** Says that a request gets no page, and why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    final int status;

    private Refusal(int status) {
        super("Status " + status);
        this.status = status;
    }

    static Refusal badRequest() {
        return new Refusal(400);
    }

    static Refusal notFound() {
        return new Refusal(404);
    }
}
