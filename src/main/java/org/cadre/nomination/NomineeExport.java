package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One request to take the nominees of a call out of Cadre, and what a second person said. */
@Entity
class NomineeExport {

    /** From the approval on. */
    static final Duration OPEN = Duration.ofDays(1);

    @Id private UUID id;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private ExportContents contents;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(4)")
    private ExportForm form;

    private String purpose;
    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private boolean approved;
    private String reason;
    private int downloads;
    @Version private int version;

    protected NomineeExport() {}

    NomineeExport(
            CallId call,
            ExportContents contents,
            ExportForm form,
            String purpose,
            UUID by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.callId = call.id();
        this.contents = contents;
        this.form = form;
        this.purpose = purpose;
        this.askedBy = by;
        this.askedAt = at;
        this.reason = "";
    }

    ExportId id() {
        return new ExportId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    ExportContents contents() {
        return contents;
    }

    ExportForm form() {
        return form;
    }

    String purpose() {
        return purpose;
    }

    PersonId asker() {
        return new PersonId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<PersonId> decider() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    String reason() {
        return reason;
    }

    int downloads() {
        return downloads;
    }

    /** How long it can be read; empty unless it is approved. */
    Optional<Instant> until() {
        return Optional.ofNullable(decidedAt).filter(at -> approved).map(at -> at.plus(OPEN));
    }

    ExportState state(Instant now) {
        if (decidedAt == null) {
            return ExportState.ASKED;
        }
        return until().map(end -> now.isAfter(end) ? ExportState.OVER : ExportState.APPROVED)
                .orElse(ExportState.REFUSED);
    }

    void decide(boolean agreed, String why, UUID by, Instant at) {
        approved = agreed;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    void read() {
        downloads++;
    }
}
