package org.cadre.diversity;

import org.cadre.catalogue.ProgrammeId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One release with all that its page shows to staff. What the audit refused has no tables here.
 *
 * @param isPeopleShown whether the number of people may be told as it is
 * @param against numbers of the releases that were audited with it
 * @param k the rule: fewer are too few
 * @param instead the request that followed a refusal
 * @param canApprove whether the actor may give one of the two approvals
 */
public record ReleaseDetail(
        ReleaseRow row,
        ProgrammeId programme,
        Instant takenAt,
        String snapshotHash,
        Method method,
        int k,
        Optional<ReleasedTables> tables,
        Optional<Integer> narrowest,
        String solver,
        String sha256,
        List<String> against,
        @Nullable Instant auditedAt,
        Optional<RefusalReason> refusal,
        List<Exposure> exposures,
        List<WayOut> waysOut,
        Optional<ReleaseId> instead,
        String purpose,
        String recipient,
        LocalDate expiresOn,
        String askedBy,
        List<Signature> approvals,
        Map<Attribute, Classification> classifications,
        boolean canApprove,
        boolean canManage) {

    /** Who approved it. */
    public record Signature(String name, boolean oversight, String words, Instant at) {}

    /** For whom its readers are not the staff: without names. */
    public ReleaseDetail withoutNames() {
        return new ReleaseDetail(
                row,
                programme,
                takenAt,
                snapshotHash,
                method,
                k,
                tables,
                narrowest,
                solver,
                sha256,
                against,
                auditedAt,
                refusal,
                List.of(),
                List.of(),
                Optional.empty(),
                purpose,
                recipient,
                expiresOn,
                "",
                List.of(),
                classifications,
                false,
                false);
    }
}
