package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of a snapshot on their way out of the house: asked for, protected and audited, approved by
 * two people, audited once more, published. It stays in the register, whatever becomes of it.
 */
@Entity
class StatisticsRelease {

    /** Many times what an audit takes. */
    static final Duration TERM = Duration.ofMinutes(15);

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST_FAILURES = 3;
    private static final String NUMBER = "R-%03d";

    @Id private UUID id;
    private int number;
    private UUID snapshotId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Audience audience;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private Method method;

    @Embedded private Thresholds thresholds;
    private String shapes;
    private String purpose;
    private String recipient;
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(9)")
    private ReleaseState state;

    private @Nullable UUID follows;
    private @Nullable UUID askedBy;
    private Instant askedAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String shown;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String findings;

    @Column(columnDefinition = "text")
    private @Nullable String waysOut;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(15)")
    private @Nullable RefusalReason refusal;

    private String checkedAgainst;
    private @Nullable Integer peopleShown;
    private @Nullable Integer hidden;
    private @Nullable Integer narrowest;
    private String solver;

    @Column(columnDefinition = "char(64)")
    private @Nullable String sha256;

    private @Nullable Instant auditedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant dueAt;
    private @Nullable UUID claim;
    private int failures;
    @Version private int version;

    protected StatisticsRelease() {}

    StatisticsRelease(
            int number,
            SnapshotId snapshot,
            ReleaseAsked asked,
            Thresholds thresholds,
            Optional<UUID> by,
            Instant at) {
        this.id = Uuid7.at(at);
        this.number = number;
        this.snapshotId = snapshot.id();
        this.audience = asked.audience();
        this.method = asked.method();
        this.thresholds = thresholds;
        this.shapes = TableShape.format(asked.shapes());
        this.purpose = asked.purpose();
        this.recipient = asked.recipient();
        this.expiresOn = asked.expiresOn();
        this.state = ReleaseState.ASKED;
        this.askedBy = by.orElse(null);
        this.askedAt = at;
        this.checkedAgainst = "";
        this.solver = "";
        this.dueAt = at;
    }

    ReleaseId id() {
        return new ReleaseId(id);
    }

    int number() {
        return number;
    }

    /** As it stands on every table. */
    static String numberOf(int number) {
        return NUMBER.formatted(number);
    }

    SnapshotId snapshot() {
        return new SnapshotId(snapshotId);
    }

    Audience audience() {
        return audience;
    }

    Method method() {
        return method;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    List<TableShape> shapes() {
        return TableShape.parse(shapes);
    }

    /** What was asked, for a request that follows from it. */
    ReleaseAsked asked() {
        return new ReleaseAsked(audience, method, shapes(), purpose, recipient, expiresOn);
    }

    ReleaseState state() {
        return state;
    }

    Optional<ReleaseId> follows() {
        return Optional.ofNullable(follows).map(ReleaseId::new);
    }

    void follow(StatisticsRelease refused) {
        follows = refused.id;
    }

    Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<ReleasedTables> tables() {
        return Optional.ofNullable(shown).map(ReleasedTables::read);
    }

    List<Exposure> exposures() {
        return findings == null ? List.of() : Exposure.read(findings);
    }

    List<WayOut> waysOut() {
        return waysOut == null ? List.of() : WayOut.read(waysOut);
    }

    Optional<RefusalReason> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The numbers of the releases that were audited with it. */
    List<Integer> checkedAgainst() {
        return checkedAgainst.isEmpty()
                ? List.of()
                : Stream.of(checkedAgainst.split(",")).map(Integer::valueOf).toList();
    }

    Optional<Integer> narrowest() {
        return Optional.ofNullable(narrowest);
    }

    int hidden() {
        return hidden == null ? 0 : hidden;
    }

    String solver() {
        return solver;
    }

    String sha256() {
        return sha256 == null ? "" : sha256;
    }

    Optional<Instant> auditedAt() {
        return Optional.ofNullable(auditedAt);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    void claim(UUID by, Instant now) {
        claim = by;
        dueAt = now.plus(TERM);
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    boolean isClaimedBy(UUID whom) {
        return whom.equals(claim);
    }

    private void done(List<Integer> with, String by, Instant now) {
        checkedAgainst = with.stream().map(String::valueOf).collect(Collectors.joining(","));
        solver = by;
        auditedAt = now;
        claim = null;
        dueAt = null;
        failures = 0;
    }

    /** Protected, and the audit passed. */
    void check(Making.Made made, List<Integer> with, String by, Instant now) {
        done(with, by, now);
        method = made.tables().method();
        shown = made.tables().json();
        sha256 = made.tables().sha256();
        peopleShown = made.tables().people();
        hidden = made.tables().hidden();
        narrowest = made.narrowest().isPresent() ? made.narrowest().getAsInt() : null;
        state = ReleaseState.CHECKED;
    }

    /** What it would have shown goes: nobody may see it. */
    void refuse(Making.Refused refused, List<Integer> with, String by, Instant now) {
        done(with, by, now);
        shown = null;
        sha256 = null;
        peopleShown = null;
        hidden = null;
        narrowest = null;
        refusal = refused.reason();
        findings = Exposure.json(refused.exposures());
        waysOut = WayOut.json(refused.waysOut());
        state = ReleaseState.REFUSED;
    }

    /** Both have approved; the last audit follows. */
    void approve(Instant now) {
        state = ReleaseState.APPROVED;
        dueAt = now;
    }

    void publish(List<Integer> with, String by, Instant now) {
        done(with, by, now);
        state = ReleaseState.PUBLISHED;
        publishedAt = now;
    }

    /** Looks again: something was published meanwhile. */
    void wait(Instant now) {
        claim = null;
        dueAt = now;
    }

    void withdraw() {
        state = ReleaseState.WITHDRAWN;
        shown = null;
        sha256 = null;
        dueAt = null;
        claim = null;
    }

    /** Puts the work off; after the third time nothing is proved, so it is refused. */
    void fail(Instant now) {
        failures++;
        if (failures >= MOST_FAILURES) {
            refuse(
                    new Making.Refused(RefusalReason.FAILED, List.of(), List.of()),
                    checkedAgainst(),
                    solver,
                    now);
        } else {
            claim = null;
            dueAt = now.plus(PAUSE);
        }
    }

    /** Refuses with {@link ReleaseStands}. */
    void require(ReleaseState needed) {
        if (state != needed) {
            throw new ReleaseStands(state);
        }
    }

    /** The release is in another state meanwhile; argument: which. */
    static final class ReleaseStands extends Refusal {
        ReleaseStands(ReleaseState state) {
            super(state);
        }
    }

    String purpose() {
        return purpose;
    }

    String recipient() {
        return recipient;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}
