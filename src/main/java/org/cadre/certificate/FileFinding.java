package org.cadre.certificate;

import org.cadre.certificate.seal.CheckReport;

import java.util.Optional;

/**
 * What a handed-in file says by itself, and what the record says about it.
 *
 * @param entry the certificate in the record; present only for a sound file that names one
 */
public record FileFinding(CheckReport report, Optional<VerifiedCertificate> entry, Match match) {

    /** How file and record go together. */
    public enum Match {
        /** The file is the one that was issued, byte by byte. */
        SAME_FILE,
        /** Another file that says the same. */
        SAME_FACTS,
        /** The file says something else than the record. */
        DIFFERS,
        /** The record has no such certificate. */
        NOT_IN_RECORD,
        /** The file is not sound, so nothing in it was looked up. */
        NOT_COMPARED
    }
}
