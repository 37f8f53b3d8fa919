package org.cadre.funding;

import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.DonorId;
import org.cadre.budget.LineRow;
import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a programme publishes.
 *
 * @param settings null where nothing was written down yet
 * @param releases the newest first
 * @param shown the file that is looked at; null where there is none
 * @param findings of that file
 * @param names of the people it tells of
 */
public record PublicationDetail(
        ProgrammeId programme,
        @Nullable IatiPlan settings,
        List<Reader> readers,
        List<Exclusion> exclusions,
        List<AgreementTerms> agreements,
        List<LineRow> lines,
        List<ReleaseRow> releases,
        @Nullable ReleaseRow shown,
        List<FindingRow> findings,
        Map<UUID, String> names) {

    /** A donor of the programme, and how it is named and served. */
    public record Reader(DonorId donor, String name, ReaderPlan plan) {}

    /**
     * @param of reference of an agreement, or code and name of a line
     * @param reader from whose file it is kept back; null for all files
     */
    public record Exclusion(ExclusionId id, String of, @Nullable DonorId reader, String reason) {}

    /**
     * One thing that is not as the standard wants it.
     *
     * @param record identifier of the activity; empty for the whole file
     * @param by what judged: SCHEMA, RULE or CODELIST
     * @param rule number of the rule, or name of the code list
     * @param isError whether the file must not be published because of it
     * @param where path of elements; empty where only the line is known
     */
    public record FindingRow(
            String record,
            String by,
            String rule,
            boolean isError,
            String message,
            String where,
            String found) {}
}
