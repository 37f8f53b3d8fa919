package org.cadre.funding.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One booked movement.
 *
 * @param number of the line in its statement, from 1
 * @param amount above 0 for money that came in
 * @param party who paid or was paid; empty where the bank does not say
 * @param references by which payer, payee and bank name the payment
 */
public record StatementLine(
        int number,
        LocalDate booked,
        LocalDate valued,
        BigDecimal amount,
        String party,
        String text,
        List<String> references) {

    public StatementLine {
        references = List.copyOf(references);
    }

    /** All of it on one line, by which two are told apart. */
    String written() {
        return String.join(
                "\t",
                booked.toString(),
                valued.toString(),
                plain(amount),
                party,
                text,
                String.join(" ", references));
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
