package org.cadre.funding.bank;

import org.cadre.text.Sha256;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement of an account.
 *
 * @param id as the bank numbers it
 * @param account IBAN, or the number in its place
 * @param lines booked ones, in their order
 */
public record Statement(
        String id,
        String account,
        Currency currency,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing,
        List<StatementLine> lines) {

    public Statement {
        lines = List.copyOf(lines);
    }

    /** What the lines come to together. */
    public BigDecimal movement() {
        return lines.stream().map(StatementLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the closing balance is beyond opening and lines; empty where a balance is missing. */
    public Optional<BigDecimal> difference() {
        return opening.flatMap(
                begin -> closing.map(end -> end.subtract(begin).subtract(movement())));
    }

    /** Of what it says, however the file is written. */
    public String hash() {
        return Sha256.hex(
                lines.stream()
                        .map(StatementLine::written)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "%s\n%s\n%s\n"
                                                .formatted(
                                                        currency, plain(opening), plain(closing)),
                                        "")));
    }

    private static String plain(Optional<BigDecimal> amount) {
        return amount.map(StatementLine::plain).orElse("");
    }
}
