package org.cadre.certificate.view;

import org.cadre.certificate.CertificateState;

/** Which mark of {@code c:status} goes with a state. */
final class StateKind {

    private StateKind() {}

    static String of(CertificateState state) {
        return switch (state) {
            case BEING_MADE -> "acc";
            case VALID -> "ok";
            case EXPIRED, SUPERSEDED -> "warn";
            case REVOKED -> "bad";
        };
    }
}
