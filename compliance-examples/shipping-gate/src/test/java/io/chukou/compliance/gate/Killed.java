package io.chukou.compliance.gate;

/** Stands for the end of the process: an error, so that nothing of the program takes it for a failure to be handled. */
final class Killed extends Error {
    Killed(String where) {
        super(where);
    }
}
