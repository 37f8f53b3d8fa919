package org.cadre.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextListConverter;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail in the outbox. It holds facts, not words: those are written when it is sent, in the
 * language and to the address that the person has then. The last mail to somebody who is erased
 * takes both along until it is settled.
 */
@Entity
class Mail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** How long an unsent mail is tried. */
    static final Duration LIFE = Duration.ofDays(4);

    @Id private UUID id;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private NoticeKind kind;

    private UUID subjectId;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "text")
    private List<String> facts;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    private @Nullable Language language;

    private Instant createdAt;
    private @Nullable Instant goodUntil;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private MailState state;

    private int tries;
    private Instant dueAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private @Nullable MailTrouble trouble;

    protected Mail() {}

    Mail(Told told, Instant at, @Nullable Instant goodUntil) {
        this.id = Uuid7.at(at);
        this.personId = told.person().id();
        this.kind = told.kind();
        this.subjectId = told.subject();
        this.facts = told.facts();
        this.createdAt = at;
        this.goodUntil = goodUntil;
        this.state = MailState.WAITING;
        this.dueAt = at;
    }

    /** The last mail that this person gets. */
    static Mail last(Told told, Receiver receiver, Instant at) {
        var mail = new Mail(told, at, null);
        mail.address = receiver.address();
        mail.language = receiver.language();
        return mail;
    }

    UUID id() {
        return id;
    }

    /** Whom it took along; empty where it goes to whom the person is when it is sent. */
    Optional<Receiver> receiver() {
        return address == null || language == null
                ? Optional.empty()
                : Optional.of(new Receiver("", address, language));
    }

    Told told() {
        return new Told(kind, subjectId, new PersonId(personId), facts);
    }

    MailState state() {
        return state;
    }

    /** Whether what it says holds no longer. */
    boolean isOutdated(Instant now) {
        return goodUntil != null && !now.isBefore(goodUntil);
    }

    void sent(Instant at) {
        settle(MailState.SENT, at);
        trouble = null;
        tries++;
    }

    void drop(Instant at) {
        settle(MailState.DROPPED, at);
    }

    /** Puts it off, longer each time, or gives it up after {@link #LIFE}. */
    void failed(MailTrouble why, Instant at) {
        trouble = why;
        tries++;
        if (why == MailTrouble.ADDRESS || !at.isBefore(createdAt.plus(LIFE))) {
            settle(MailState.GIVEN_UP, at);
            return;
        }
        dueAt = at.plus(pauseAfter(tries));
    }

    static Duration pauseAfter(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void settle(MailState how, Instant at) {
        state = how;
        settledAt = at;
        address = null;
        language = null;
    }

    MailRow row(String name) {
        return new MailRow(
                id,
                new PersonId(personId),
                name,
                kind,
                state,
                tries,
                trouble,
                createdAt,
                settledAt == null ? dueAt : settledAt);
    }
}
