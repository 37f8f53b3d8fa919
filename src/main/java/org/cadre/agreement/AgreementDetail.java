package org.cadre.agreement;

import org.cadre.budget.LineRow;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An agreement with all that belongs to it.
 *
 * @param lines of the programme's budget
 * @param names of the people it tells of
 */
public record AgreementDetail(
        AgreementTerms terms,
        DonorRow donor,
        String programmeName,
        List<LineRow> lines,
        List<InstalmentRow> instalments,
        List<AmendmentRow> amendments,
        List<Heading> headings,
        Map<UUID, String> names) {

    public record InstalmentRow(
            InstalmentId id,
            LocalDate dueOn,
            Money amount,
            String condition,
            InstalmentState state) {}

    /**
     * @param askedBy null for Cadre itself
     */
    public record AmendmentRow(
            AmendmentId id,
            AmendmentKind kind,
            Money amount,
            @Nullable LocalDate to,
            String document,
            String reason,
            Decision state,
            @Nullable UUID askedBy,
            Instant askedAt) {}
}
