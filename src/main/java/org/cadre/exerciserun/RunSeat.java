package org.cadre.exerciserun;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A role of a team, taken by a person, or played by Cadre where nobody sits. */
@Entity
class RunSeat {

    @Id private UUID id;
    private UUID runId;
    private UUID runTeamId;
    private String roleKey;
    private @Nullable UUID personId;
    private Instant takenAt;
    private @Nullable Instant leftAt;
    private int extraPercent;
    @Version private int version;

    protected RunSeat() {}

    RunSeat(RunTeam team, String role, Optional<PersonId> person, Instant at) {
        this.id = Uuid7.at(at);
        this.runId = team.run().id();
        this.runTeamId = team.id().id();
        this.roleKey = role;
        this.personId = person.map(PersonId::id).orElse(null);
        this.takenAt = at;
    }

    SeatId id() {
        return new SeatId(id);
    }

    RunTeamId team() {
        return new RunTeamId(runTeamId);
    }

    String role() {
        return roleKey;
    }

    /** Empty where Cadre plays it. */
    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    boolean isTaken() {
        return leftAt == null;
    }

    int extraPercent() {
        return extraPercent;
    }

    void leave(Instant at) {
        leftAt = at;
    }

    /**
     * @param percent 0 to 200 longer for decisions of this person's own
     */
    void extend(int percent) {
        extraPercent = percent;
    }
}
