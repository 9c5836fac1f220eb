package io.chukou.compliance.marketplace.page;

/**
 * The page that says why there is no other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame what is around it
 * @param status the status of the answer, such as 404; its text has the key {@code error.404}
 */
public record ErrorView(Frame frame, int status) {}
