package org.cadre.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Reason;
import org.cadre.cohort.ListLine.Undone;
import org.cadre.id.Uuid7;
import org.cadre.people.ListFile;
import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A row of a list, with what it would do and then with what it did. */
@Entity
class EnrolmentListLine {

    @Id private UUID id;
    private UUID listId;
    private int number;
    private String mail;

    @Column(columnDefinition = "text")
    private String cohorts;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Reason reason;

    private String argument;
    private @Nullable UUID personId;
    private @Nullable UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable Undone undone;

    protected EnrolmentListLine() {}

    @SuppressWarnings("NullAway.Init") // say() gives the rest
    EnrolmentListLine(EnrolmentListId list, ListJudging.Verdict verdict, Instant at) {
        this.id = Uuid7.at(at);
        this.listId = list.id();
        this.number = verdict.row().number();
        this.mail = verdict.row().mail();
        this.cohorts = String.join("\n", verdict.row().cohorts());
        say(verdict);
    }

    /** What stood in the file. */
    ListFile.Named row() {
        return new ListFile.Named(number, mail, cohorts.lines().toList());
    }

    boolean says(ListJudging.Verdict verdict) {
        return outcome == verdict.outcome()
                && reason == verdict.reason()
                && argument.equals(verdict.argument())
                && person().equals(Optional.ofNullable(verdict.person()));
    }

    void say(ListJudging.Verdict verdict) {
        outcome = verdict.outcome();
        reason = verdict.reason();
        argument = verdict.argument();
        personId = verdict.person() == null ? null : verdict.person().id();
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    /** Whether it enrols, or has enrolled, its person. */
    boolean enrols() {
        return outcome == Outcome.NEW;
    }

    void enrolled(EnrolmentId made) {
        enrolmentId = made.id();
    }

    /** What it made; only of one that {@link #enrols} and is applied. */
    EnrolmentId enrolment() {
        return new EnrolmentId(Objects.requireNonNull(enrolmentId));
    }

    void undo(Undone how) {
        undone = how;
    }

    /**
     * @param name of the person
     */
    ListLine shown(String name) {
        return new ListLine(
                id, number, mail, name, outcome, reason, argument, Optional.ofNullable(undone));
    }
}
