package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Two people for a term.
 *
 * <p>Begins as a proposal that both have to accept in time; runs, may pause, and comes to its end,
 * or is ended before: by either without a fault, by the coordinator for cause, or by a hand-over,
 * after which another begins.
 */
@Entity
@Table(name = "mentorship")
class Mentorship {

    private static final int MONTHS_OF_NOTES = 24;

    @Id private UUID id;
    private UUID programmeId;
    private UUID cycleId;
    private UUID mentorId;
    private UUID menteeId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(11)")
    private MentorshipState state;

    private int score;

    @Convert(converter = TextListConverter.class)
    @Column(name = "next_best", columnDefinition = "text")
    private List<String> next;

    private Instant offeredAt;
    private Instant answerUntil;
    private @Nullable Instant mentorAcceptedAt;
    private @Nullable Instant menteeAcceptedAt;
    private @Nullable Instant remindedAt;
    private @Nullable LocalDate reviewDue;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Instant endedAt;
    private String reason = "";
    private boolean forCause;
    private @Nullable UUID formerId;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> agreement = Map.of();

    private @Nullable Instant mentorAgreedAt;
    private @Nullable Instant menteeAgreedAt;
    @Version private int version;

    protected Mentorship() {}

    /**
     * A proposal.
     *
     * @param next mentors who are asked where this comes to nothing, the best first
     */
    record Proposal(
            ProgrammeId programme,
            CycleId cycle,
            ProfileId mentor,
            ProfileId mentee,
            int score,
            List<String> next,
            LocalDate startsOn,
            LocalDate endsOn) {}

    Mentorship(Proposal proposal, Instant at, Instant until) {
        this.id = Uuid7.at(at);
        this.programmeId = proposal.programme().id();
        this.cycleId = proposal.cycle().id();
        this.mentorId = proposal.mentor().id();
        this.menteeId = proposal.mentee().id();
        this.score = proposal.score();
        this.next = proposal.next();
        this.startsOn = proposal.startsOn();
        this.endsOn = proposal.endsOn();
        this.state = MentorshipState.PROPOSED;
        this.offeredAt = at;
        this.answerUntil = until;
    }

    /** Says yes; the second yes begins it. */
    void accept(Side side, Instant at) {
        if (side == Side.MENTOR) {
            mentorAcceptedAt = at;
        } else {
            menteeAcceptedAt = at;
        }
        if (mentorAcceptedAt != null && menteeAcceptedAt != null) {
            state = MentorshipState.ACTIVE;
            reviewDue = ReviewPoint.DAY_30.dueOn(startsOn, endsOn);
        }
    }

    boolean hasAccepted(Side side) {
        return (side == Side.MENTOR ? mentorAcceptedAt : menteeAcceptedAt) != null;
    }

    /** Who mentors already needs no asking. */
    void begin(Instant at) {
        accept(Side.MENTOR, at);
        accept(Side.MENTEE, at);
    }

    void end(MentorshipState how, String why, boolean cause, Instant at) {
        state = how;
        reason = why;
        forCause = cause;
        endedAt = at;
    }

    /** Of what ended before, no note is kept. */
    static Instant notesKeptSince(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS_OF_NOTES).toInstant();
    }

    boolean keepsNotes(Instant now) {
        return endedAt == null || !endedAt.isBefore(notesKeptSince(now));
    }

    void pause(String why) {
        state = MentorshipState.PAUSED;
        reason = why;
    }

    void resume() {
        state = MentorshipState.ACTIVE;
        reason = "";
    }

    void follows(MentorshipId former) {
        formerId = former.id();
    }

    /** Other words of the agreement have to be signed by both anew. */
    void agree(AgreementPlan plan, Side side, Instant at) {
        if (!agreement.equals(plan.map())) {
            agreement = plan.map();
            mentorAgreedAt = null;
            menteeAgreedAt = null;
        }
        if (side == Side.MENTOR) {
            mentorAgreedAt = at;
        } else {
            menteeAgreedAt = at;
        }
    }

    boolean hasAgreed(Side side) {
        return (side == Side.MENTOR ? mentorAgreedAt : menteeAgreedAt) != null;
    }

    Optional<AgreementPlan> agreement() {
        return agreement.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AgreementPlan(
                                agreement.getOrDefault("aims", ""),
                                agreement.getOrDefault("contact", ""),
                                agreement.getOrDefault("limits", "")));
    }

    void forgetWords() {
        agreement = Map.of();
        reason = "";
    }

    boolean wantsReminder() {
        return remindedAt == null;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    /** The last review that is due; empty where both were asked for it. */
    Optional<ReviewPoint> reviewToAsk(LocalDate today) {
        return reviewDue == null || reviewDue.isAfter(today)
                ? Optional.empty()
                : Arrays.stream(ReviewPoint.values())
                        .filter(point -> !point.dueOn(startsOn, endsOn).isAfter(today))
                        .reduce((one, later) -> later);
    }

    void askedForReview(LocalDate today) {
        reviewDue =
                Arrays.stream(ReviewPoint.values())
                        .map(point -> point.dueOn(startsOn, endsOn))
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .orElse(null);
    }

    MentorshipId id() {
        return new MentorshipId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    CycleId cycle() {
        return new CycleId(cycleId);
    }

    ProfileId mentor() {
        return new ProfileId(mentorId);
    }

    ProfileId mentee() {
        return new ProfileId(menteeId);
    }

    ProfileId of(Side side) {
        return side == Side.MENTOR ? mentor() : mentee();
    }

    MentorshipState state() {
        return state;
    }

    /** As it is for today. */
    MentorshipState state(boolean rests) {
        return rests && state == MentorshipState.ACTIVE ? MentorshipState.PAUSED : state;
    }

    int score() {
        return score;
    }

    List<String> next() {
        return next;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    Instant answerUntil() {
        return answerUntil;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    String reason() {
        return reason;
    }

    boolean isForCause() {
        return forCause;
    }

    Optional<MentorshipId> former() {
        return Optional.ofNullable(formerId).map(MentorshipId::new);
    }
}
