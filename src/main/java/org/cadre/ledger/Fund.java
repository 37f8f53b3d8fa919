package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;

/** What an agreement has for a line: the unit in which money is available or not. */
public record Fund(AgreementId agreement, LineId line) {}
