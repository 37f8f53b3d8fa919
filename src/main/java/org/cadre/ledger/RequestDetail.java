package org.cadre.ledger;

import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.LineRow;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request with what has to be known to decide on it.
 *
 * @param line null for a receipt
 * @param available of the fund now; null where it is of no fund
 * @param refusal the key of the rule that refuses it now; empty where none does
 * @param arguments of that refusal
 * @param entries that came of it, the oldest first
 * @param names of the people it tells of
 */
public record RequestDetail(
        RequestRow request,
        AgreementTerms agreement,
        @Nullable LineRow line,
        @Nullable Availability available,
        String refusal,
        List<Object> arguments,
        List<EntryRow> entries,
        Map<UUID, String> names) {}
