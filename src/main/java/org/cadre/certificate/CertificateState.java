package org.cadre.certificate;

/** How a certificate is shown to its holder and to those who run the programme, in one word. */
public enum CertificateState {
    BEING_MADE,
    VALID,
    EXPIRED,
    SUPERSEDED,
    REVOKED
}
