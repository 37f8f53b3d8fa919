package org.cadre.agreement;

/** An agreement in a list. */
public record AgreementRow(AgreementTerms terms, String donorName, String programmeName) {}
