package org.cadre.exerciserun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.cadre.exerciserun.simulated.Manner;
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

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Manner manner;

    @Version private int version;

    protected RunSeat() {}

    RunSeat(RunTeam team, String role, Optional<PersonId> person, Instant at) {
        this.id = Uuid7.at(at);
        this.runId = team.run().id();
        this.runTeamId = team.id().id();
        this.roleKey = role;
        this.personId = person.map(PersonId::id).orElse(null);
        this.takenAt = at;
        this.manner = person.isPresent() ? null : Manner.GOOD;
    }

    /** Played by Cadre. */
    static RunSeat ofCadre(RunTeam team, String role, Manner manner, Instant at) {
        var seat = new RunSeat(team, role, Optional.empty(), at);
        seat.play(manner);
        return seat;
    }

    SeatId id() {
        return new SeatId(id);
    }

    RunId run() {
        return new RunId(runId);
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

    /** How Cadre plays it; empty where a person sits. */
    Optional<Manner> manner() {
        return Optional.ofNullable(manner);
    }

    /** Cadre plays it so; a person's seat stays the person's. */
    void play(Manner how) {
        if (personId != null) {
            throw new IllegalStateException("a person sits in " + id);
        }
        manner = how;
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
