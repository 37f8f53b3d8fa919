package org.cadre.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.VersionNumber;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.Stale;
import org.cadre.scenario.ExerciseKind;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of one design: a draft that authors write, then in review, then approved as it is for
 * ever. One that a pack brings is approved at once.
 */
@Entity
@Table(name = "exercise_design_version")
class DesignVersion {

    @Id private UUID id;
    private String code;
    @Embedded private VersionNumber number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private DesignState state;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private ExerciseKind kind;

    @Column(columnDefinition = "text")
    private LocalizedText title;

    private int minutes;
    private int teams;

    /** The script until the approval; afterwards it is an {@link ApprovedScript}. */
    @Column(columnDefinition = "longtext")
    private @Nullable String draft;

    /** The script before the last save. */
    @Column(columnDefinition = "longtext")
    private @Nullable String former;

    @Column(columnDefinition = "char(64)")
    private String checksum;

    private @Nullable UUID derivedFrom;
    private @Nullable String packCode;
    private @Nullable UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID editedBy;
    private Instant editedAt;
    private @Nullable UUID sentBy;
    private @Nullable Instant sentAt;
    private @Nullable UUID approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable UUID retiredBy;
    private @Nullable Instant retiredAt;
    @Version private int version;

    protected DesignVersion() {}

    private DesignVersion(WrittenScript script, DesignState state, Instant at) {
        this.id = Uuid7.at(at);
        this.code = script.design().code();
        this.number = VersionNumber.parse(script.design().version());
        this.state = state;
        this.madeAt = at;
        this.editedAt = at;
        hold(script);
    }

    /** Begun by an author. */
    static DesignVersion draft(
            WrittenScript script, Optional<DesignVersionId> origin, PersonId by, Instant at) {
        var made = new DesignVersion(script, DesignState.DRAFT, at);
        made.draft = script.text();
        made.derivedFrom = origin.map(DesignVersionId::id).orElse(null);
        made.madeBy = by.id();
        made.editedBy = by.id();
        return made;
    }

    /** Brought by a pack; its script is stored beside it. */
    static DesignVersion ofPack(WrittenScript script, String pack, Instant at) {
        var made = new DesignVersion(script, DesignState.APPROVED, at);
        made.packCode = pack;
        made.approvedAt = at;
        return made;
    }

    private void hold(WrittenScript script) {
        kind = script.design().kind();
        title = script.design().title();
        minutes = Math.toIntExact(script.design().duration().toMinutes());
        teams = script.design().teams().size();
        checksum = script.checksum();
    }

    DesignVersionId id() {
        return new DesignVersionId(id);
    }

    String code() {
        return code;
    }

    VersionNumber number() {
        return number;
    }

    DesignState state() {
        return state;
    }

    String checksum() {
        return checksum;
    }

    int version() {
        return version;
    }

    Optional<PersonId> editedBy() {
        return Optional.ofNullable(editedBy).map(PersonId::new);
    }

    Instant editedAt() {
        return editedAt;
    }

    Optional<String> pack() {
        return Optional.ofNullable(packCode);
    }

    Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approvedBy).map(PersonId::new);
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** The script while it is not approved. */
    String draft() {
        return Objects.requireNonNull(draft, "an approved version has no draft");
    }

    /** What an undo would bring back. */
    Optional<String> former() {
        return Optional.ofNullable(former);
    }

    /** Refuses with {@link ExerciseDesigns.DesignIsNotADraft}. */
    void requireDraft() {
        if (state != DesignState.DRAFT) {
            throw new ExerciseDesigns.DesignIsNotADraft();
        }
    }

    /**
     * Refuses with {@link Stale}.
     *
     * @param seen the version that whoever changes it had before the eyes
     */
    void requireAsSeen(int seen) {
        if (version != seen) {
            throw new Stale();
        }
    }

    /** Takes a new script; the one before can be brought back. */
    void edit(WrittenScript script, PersonId by, Instant at) {
        requireDraft();
        former = draft;
        draft = script.text();
        number = VersionNumber.parse(script.design().version());
        editedBy = by.id();
        editedAt = at;
        hold(script);
    }

    /** Refuses with {@link ExerciseDesigns.DesignIsNotADraft}. */
    void send(PersonId by, Instant at) {
        requireDraft();
        state = DesignState.IN_REVIEW;
        sentBy = by.id();
        sentAt = at;
    }

    /** Refuses with {@link DesignReviews.DesignIsNotInReview}. */
    void sendBack() {
        requireInReview();
        state = DesignState.DRAFT;
    }

    /** Fixes the script. Refuses with {@link DesignReviews.DesignIsNotInReview}. */
    ApprovedScript approve(PersonId by, Instant at) {
        requireInReview();
        var script = new ApprovedScript(id(), draft());
        state = DesignState.APPROVED;
        approvedBy = by.id();
        approvedAt = at;
        draft = null;
        former = null;
        return script;
    }

    /** Refuses with {@link DesignReviews.DesignIsNotInReview}. */
    void requireInReview() {
        if (state != DesignState.IN_REVIEW) {
            throw new DesignReviews.DesignIsNotInReview();
        }
    }

    void retire(PersonId by, Instant at) {
        state = DesignState.RETIRED;
        retiredBy = by.id();
        retiredAt = at;
    }
}
