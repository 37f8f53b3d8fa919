package org.cadre.certificate;

/** The file of a certificate, to be handed out as it is. */
public record CertificateFile(String number, byte[] pdf) {}
