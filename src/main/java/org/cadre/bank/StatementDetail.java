package org.cadre.bank;

import org.cadre.bank.reading.Matching.Why;
import org.cadre.ledger.EntryId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A statement with some of its lines.
 *
 * @param next the place after which the next lines come; 0 where there are none
 */
public record StatementDetail(StatementRow statement, List<Line> lines, int next) {

    /**
     * One movement.
     *
     * @param amount above zero for what came in
     * @param matched the entry that explains it; null for none yet
     * @param proposals what could explain it, the best first; only for what is not matched
     */
    public record Line(
            BankLineId id,
            int place,
            LocalDate day,
            Money amount,
            String party,
            String text,
            @Nullable Entry matched,
            List<Proposal> proposals) {}

    /** An entry that moved money on the account. */
    public record Entry(EntryId id, int number, LocalDate day, String description) {}

    /**
     * @param alone whether nothing else fits as well
     */
    public record Proposal(Entry entry, Set<Why> reasons, boolean alone) {}
}
