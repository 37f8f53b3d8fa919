package org.cadre.ledger.hledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * An entry of the ledger.
 *
 * @param code by which it is found in Cadre
 */
public record HledgerEntry(
        LocalDate date, String code, String description, List<Posting> postings) {

    /**
     * @param account its names from the widest to the narrowest, with colons between
     * @param amount above 0 for a debit; 0 where only its worth in the base currency changes
     * @param base what it is worth in the base currency
     * @param tags fund, line and whatever else it is booked to
     */
    public record Posting(
            String account,
            BigDecimal amount,
            Currency currency,
            BigDecimal base,
            Map<String, String> tags) {}

    public HledgerEntry {
        postings = List.copyOf(postings);
        var sum = postings.stream().map(Posting::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new IllegalArgumentException("Entry " + code + " does not add up to zero");
        }
    }
}
