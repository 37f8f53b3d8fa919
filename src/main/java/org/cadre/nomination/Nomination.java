package org.cadre.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.TextMapConverter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person whom an agency nominates in one call; what its states are {@link NominationState}
 * says.
 */
@Entity
class Nomination {

    @Id private UUID id;
    private UUID callId;
    private UUID agencyId;
    private UUID personId;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private NominationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "post", columnDefinition = "varchar(18)")
    private Function function;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(7)")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Station station;

    @Column(columnDefinition = "text")
    private String reason;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> languages;

    private @Nullable UUID managerId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(8)")
    private Vetting vetting;

    private @Nullable LocalDate vettedUntil;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private @Nullable Band band;

    private int steps;
    private Instant madeAt;
    @Version private int version;

    protected Nomination() {}

    Nomination(
            Call call, AgencyId agency, PersonId person, int number, Profile profile, Instant at) {
        this.id = Uuid7.at(at);
        this.callId = call.id().id();
        this.agencyId = agency.id();
        this.personId = person.id();
        this.number = number;
        this.state = NominationState.DRAFT;
        this.languages = Map.of();
        this.vetting = Vetting.PENDING;
        this.madeAt = at;
        write(profile, null);
    }

    NominationId id() {
        return new NominationId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** Its number in the call, which stands for the name. */
    int number() {
        return number;
    }

    NominationState state() {
        return state;
    }

    Profile profile() {
        return new Profile(function, level, station, reason);
    }

    Map<String, String> languages() {
        return languages;
    }

    Optional<PersonId> manager() {
        return Optional.ofNullable(managerId).map(PersonId::new);
    }

    Vetting vetting() {
        return vetting;
    }

    Optional<LocalDate> vettedUntil() {
        return Optional.ofNullable(vettedUntil);
    }

    Optional<Band> band() {
        return Optional.ofNullable(band);
    }

    int version() {
        return version;
    }

    /** What the focal point writes, while it is not sent. */
    final void write(Profile profile, @Nullable PersonId manager) {
        function = profile.function();
        level = profile.level();
        station = profile.station();
        reason = profile.reason();
        managerId = manager == null ? null : manager.id();
    }

    /** Refuses with {@link StepIsNotPossible}. */
    void move(NominationState next) {
        if (!state.next().contains(next)) {
            throw new StepIsNotPossible(state);
        }
        state = next;
    }

    void speaks(Map<String, String> named) {
        languages = Map.copyOf(named);
    }

    void vet(Vetting found, @Nullable LocalDate until) {
        vetting = found;
        vettedUntil = until;
    }

    void judge(@Nullable Band judged) {
        band = judged;
    }

    /** The number of the next step in its history. */
    int nextStep() {
        return ++steps;
    }
}
