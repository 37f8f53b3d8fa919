package org.cadre.ledger;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An entry with its postings.
 *
 * @param intact whether its hash still covers what it says
 * @param reverses what it puts right; null for none
 * @param reversedBy what puts it right; null for none
 * @param names of the people it tells of
 */
public record EntryDetail(
        ProgrammeId programme,
        EntryRow entry,
        List<PostingRow> postings,
        boolean intact,
        @Nullable EntryRow reverses,
        @Nullable EntryRow reversedBy,
        Map<AgreementId, AgreementTerms> agreements,
        Map<LineId, LineRow> lines,
        Map<UUID, String> names) {}
