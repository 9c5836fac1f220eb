package io.chukou.compliance.dealer;

/** Says why a whole file cannot be read. */
final class StockException extends Exception {
    private static final long serialVersionUID = 1L;

    StockException(String message) {
        super(message);
    }
}
