package org.cadre.platform.refusal;

/**
 * There is no such record, or none for this person: the two must look alike, so that nobody can
 * find out which records exist.
 */
public final class NotFound extends Refusal {

    /**
     * @param what words for the log, never shown, for example {@code "cohort 0190…"}
     */
    public NotFound(String what) {
        super(what);
    }

    @Override
    public int status() {
        return 404;
    }
}
