package org.cadre.ledger;

import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;

import java.util.Currency;
import java.util.List;

/**
 * From what a request can choose.
 *
 * @param currency of the journal
 */
public record Ask(
        ProgrammeId programme,
        Currency currency,
        List<AgreementTerms> agreements,
        List<LineRow> lines,
        List<FundRow> funds) {}
