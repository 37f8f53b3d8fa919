package org.cadre.certificate.view;

import org.cadre.certificate.CertificateState;
import org.cadre.certificate.OwnCertificate;
import org.cadre.platform.faces.Messages;

/** Which mark of {@code c:status} and which words go with a state. */
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

    static String of(OwnCertificate own) {
        return endsSoon(own) ? "warn" : of(own.row().state());
    }

    /** The word for its state; of one that is to be renewed, how many days are left. */
    static String words(OwnCertificate own, Messages msg) {
        return endsSoon(own)
                ? msg.of("certificate.certificates.endsIn", own.daysLeft())
                : msg.word(own.row().state());
    }

    private static boolean endsSoon(OwnCertificate own) {
        return own.row().state() == CertificateState.VALID && own.isToBeRenewed();
    }
}
