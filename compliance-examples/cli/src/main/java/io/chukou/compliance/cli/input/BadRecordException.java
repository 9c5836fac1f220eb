package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.Problem;

/** Says why a record of a CSV file is no case. */
final class BadRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    final transient Problem problem;

    BadRecordException(String path, String reason) {
        super(reason);
        this.problem = new Problem(path, 0, 0, reason);
    }
}
