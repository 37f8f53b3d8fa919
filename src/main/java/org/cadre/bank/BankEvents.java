package org.cadre.bank;

import org.cadre.ledger.EntryId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to statements of banks; each is kept by the audit. */
public final class BankEvents {

    private BankEvents() {}

    private interface OfStatement extends DomainEvent {

        StatementId statement();

        @Override
        default String subjectKind() {
            return "bank-statement";
        }

        @Override
        default UUID subjectId() {
            return statement().id();
        }
    }

    public record StatementRead(
            StatementId statement, String number, Money closing, int lines, Instant at)
            implements OfStatement {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number",
                    number,
                    "closing",
                    closing.toString(),
                    "lines",
                    Integer.toString(lines));
        }
    }

    public record LineMatched(StatementId statement, BankLineId line, EntryId entry, Instant at)
            implements OfStatement {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", line.toString(), "entry", entry.toString());
        }
    }

    public record LineUnmatched(StatementId statement, BankLineId line, Instant at)
            implements OfStatement {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", line.toString());
        }
    }
}
