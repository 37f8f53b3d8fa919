package org.cadre.bank;

import org.cadre.bank.reading.Matching.Why;
import org.cadre.ledger.EntryId;
import org.cadre.money.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A statement with some of its lines.
 *
 * @param next the place after which the next lines come; 0 where there are none
 */
public record StatementDetail(StatementRow statement, List<Line> lines, int next) {

    /** So many lines are shown at once. */
    public static final int LINES = 50;

    /**
     * One movement.
     *
     * @param amount above zero for what came in
     * @param matched the entries that explain it; none yet where it is empty
     * @param proposals what could explain it, the best first; only for what is not matched
     */
    public record Line(
            BankLineId id,
            int place,
            LocalDate day,
            Money amount,
            String party,
            String text,
            List<Entry> matched,
            List<Proposal> proposals) {}

    /**
     * An entry that moved money on the account.
     *
     * @param amount above zero for what came in
     */
    public record Entry(EntryId id, int number, LocalDate day, String description, Money amount) {}

    /**
     * @param alone whether nothing else fits as well
     */
    public record Proposal(Entry entry, Set<Why> reasons, boolean alone) {}
}
