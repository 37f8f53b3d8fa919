package org.cadre.funding;

import org.cadre.agreement.AgreementDetail.InstalmentRow;
import org.cadre.agreement.AgreementTerms;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A grant as the contact of its donor reads it: nobody is named in it.
 *
 * @param next the instalment that comes next, with what has to hold before; null for none
 * @param spent in the currency of the budget
 */
public record OwnGrant(
        AgreementTerms terms,
        String donorName,
        String programmeName,
        List<InstalmentRow> instalments,
        @Nullable InstalmentRow next,
        List<Spending> spending,
        Money spent) {

    /**
     * What was spent on a line from this grant.
     *
     * @param heading of the donor, with its number; empty where the donor reads our lines
     */
    public record Spending(String line, String heading, Money allotted, Money spent) {}
}
