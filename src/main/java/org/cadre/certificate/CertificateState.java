package org.cadre.certificate;

/** How a certificate is shown to its holder and to those who run the programme, in one word. */
public enum CertificateState {
    BEING_MADE,
    VALID,
    EXPIRED,
    SUPERSEDED,
    REVOKED;

    static CertificateState of(AwardStatus status, boolean expired, boolean made) {
        return switch (status) {
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case IN_FORCE -> expired ? EXPIRED : made ? VALID : BEING_MADE;
        };
    }
}
