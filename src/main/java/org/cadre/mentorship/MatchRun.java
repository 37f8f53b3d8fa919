package org.cadre.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One run of a cycle: from what it was made, and what it came to. */
@Entity
@Table(name = "match_run")
class MatchRun {

    @Id private UUID id;
    private UUID cycleId;
    private int number;
    private Instant at;
    private long seed;
    private String inputsHash = "";
    private int people;
    private int mentors;
    private int places;
    private int matched;
    private int average;
    private int lowest;
    private @Nullable Instant approvedAt;

    protected MatchRun() {}

    MatchRun(CycleId cycle, int number, long seed, Instant at) {
        this.id = Uuid7.at(at);
        this.cycleId = cycle.id();
        this.number = number;
        this.seed = seed;
        this.at = at;
    }

    void had(String hash, int mentees, int mentorsThere, int free) {
        inputsHash = hash;
        people = mentees;
        mentors = mentorsThere;
        places = free;
    }

    void cameTo(int pairs, int averageScore, int lowestScore) {
        matched = pairs;
        average = averageScore;
        lowest = lowestScore;
    }

    void approve(Instant when) {
        approvedAt = when;
    }

    UUID id() {
        return id;
    }

    RunRow row() {
        return new RunRow(
                number,
                at,
                people,
                mentors,
                places,
                matched,
                average,
                lowest,
                Optional.ofNullable(approvedAt));
    }
}
