package org.cadre.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What donors have signed for a programme, and what they have written without signing.
 *
 * @param agreements the earliest end first; the name of the programme is left empty
 * @param instalments of each agreement that has any, the earliest day first
 * @param pledges those that are still open
 */
public record Promises(
        List<AgreementRow> agreements,
        Map<AgreementId, List<Part>> instalments,
        List<PledgeRow> pledges) {

    /**
     * An instalment.
     *
     * @param minor in the currency of the agreement
     */
    public record Part(InstalmentId id, LocalDate dueOn, long minor, InstalmentState state) {}
}
