package org.cadre.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the record as a reader sees it.
 *
 * @param seq its place in the record, without gaps only where nothing was rolled back
 * @param actor the person's name; empty when Cadre itself acted
 * @param act the event's name, for example {@code RoleGranted}
 * @param facts {@code name=value}, separated by commas
 */
public record AuditRow(
        long seq,
        Instant at,
        Optional<String> actor,
        String act,
        String subjectKind,
        UUID subjectId,
        Optional<String> subject,
        String reason,
        String facts) {}
