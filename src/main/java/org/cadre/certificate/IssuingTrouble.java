package org.cadre.certificate;

/** Why a certificate could not be made: a text that cannot be printed, or something else. */
public enum IssuingTrouble {
    TEXT,
    OTHER;

    static IssuingTrouble of(RuntimeException thrown) {
        return thrown instanceof IllegalArgumentException ? TEXT : OTHER;
    }
}
