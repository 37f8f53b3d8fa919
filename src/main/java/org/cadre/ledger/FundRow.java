package org.cadre.ledger;

import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.LineRow;

/** What an agreement has for a line. */
public record FundRow(AgreementTerms agreement, LineRow line, Availability available) {}
