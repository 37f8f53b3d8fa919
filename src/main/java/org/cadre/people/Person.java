package org.cadre.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A human known to Cadre.
 *
 * <p>Begins invited, becomes active with the first password, and ends deactivated: the record
 * stays, because certificates and the audit name it, but nobody can sign in with it. One that is
 * merged into another leads there; one that is erased keeps nothing but its id. The mail address is
 * kept in small letters and is the name at the sign-in.
 */
@Entity
class Person {

    /** Stands where the name of an erased person stood. */
    static final String ERASED = "(erased)";

    @Id private UUID id;
    private String name;
    private @Nullable String nameKey;
    private String mail;
    private @Nullable String mailKey;

    /** Whether another account may have the same; null where the keys are still to be written. */
    private @Nullable Boolean alike;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Agency agency;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String theme;
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private PersonState state;

    private Instant createdAt;
    private @Nullable Instant lastSeenAt;
    private @Nullable Instant erasedAt;
    private @Nullable UUID mergedInto;
    private @Nullable Instant mergedAt;
    private @Nullable String passwordHash;
    @Version private int version;

    protected Person() {}

    Person(String name, String mail, Language language, ZoneId zone, Instant at) {
        this.id = Uuid7.at(at);
        this.name = name.strip();
        this.mail = normalMail(mail);
        this.language = language.tag();
        this.theme = "";
        this.zone = zone.getId();
        this.state = PersonState.INVITED;
        this.createdAt = at;
    }

    static String normalMail(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String mail() {
        return mail;
    }

    Optional<Agency> agency() {
        return Optional.ofNullable(agency);
    }

    Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    Language language() {
        return Language.find(language).orElse(Language.EN);
    }

    String theme() {
        return theme;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    PersonState state() {
        return state;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Whether the time of the last request is stale enough to be written anew. */
    boolean wantsToBeSeen(Instant now) {
        return lastSeenAt == null || !now.isBefore(lastSeenAt.plus(SignInSession.SEEN_GRAIN));
    }

    Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    int version() {
        return version;
    }

    /** Puts the person in a unit of an agency, or in the agency as a whole. */
    void serveIn(@Nullable Agency newAgency, @Nullable Unit newUnit) {
        if (newUnit != null && newUnit.agency() != newAgency) {
            throw new IllegalArgumentException("the unit belongs to another agency");
        }
        agency = newAgency;
        unit = newUnit;
    }

    void moveMail(String newMail) {
        mail = normalMail(newMail);
        alike = null;
    }

    void correctName(String newName) {
        name = newName.strip();
        alike = null;
    }

    void prefer(Language newLanguage, String newTheme, ZoneId newZone) {
        language = newLanguage.tag();
        theme = newTheme;
        zone = newZone.getId();
    }

    /** Sets the password and thereby accepts an invitation. */
    void setPassword(String hash) {
        passwordHash = hash;
        if (state == PersonState.INVITED) {
            state = PersonState.ACTIVE;
        }
    }

    /** Keeps the same password under newer parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    void seen(Instant at) {
        lastSeenAt = at;
    }

    boolean maySignIn() {
        return state == PersonState.ACTIVE && passwordHash != null;
    }

    void deactivate() {
        state = PersonState.DEACTIVATED;
        passwordHash = null;
    }

    /** Leaves a neutral word for the name and an address that nobody has; cannot be undone. */
    void erase(Instant at) {
        name = ERASED;
        nameKey = "";
        mail = id + "@erased.invalid";
        mailKey = "";
        alike = false;
        agency = null;
        unit = null;
        language = Language.EN.tag();
        theme = "";
        zone = "UTC";
        lastSeenAt = null;
        erasedAt = at;
        deactivate();
    }

    /** Closes for good, for the other account of the same human. */
    void closeFor(PersonId staying, Instant at) {
        mergedInto = staying.id();
        mergedAt = at;
        deactivate();
    }

    /** The account that this one was merged into. */
    Optional<PersonId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(PersonId::new);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Lets a deactivated person in again; a new first password is needed. */
    void reactivate() {
        state = PersonState.INVITED;
    }
}
