package org.cadre.nomination;

/** What somebody does in the own agency; ranks cannot be compared between countries, this can. */
public enum Function {
    INVESTIGATOR,
    FORENSIC_EXAMINER,
    FINANCIAL_ANALYST,
    PROSECUTOR,
    JUDGE,
    CUSTOMS_OFFICER,
    CENTRAL_AUTHORITY,
    OTHER
}
