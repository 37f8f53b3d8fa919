package org.cadre.livesession;

import static org.cadre.testing.Rows.aPerson;
import static org.cadre.testing.Rows.aProgramme;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A cohort of four seats with two people, a room for six, and a trainer; all in Paris. */
final class SessionGround {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Database database;
    final ProgrammeId programme;
    final CohortId cohort;
    final PersonId amina;
    final PersonId bruno;
    final PersonId rim;
    final RoomId room;
    final LiveSessions sessions;
    final LiveSessionQueries queries;

    SessionGround(Database database) {
        this.database = database;
        programme = aProgramme(database);
        cohort = aCohort("Cohort 7");
        amina = aPerson(database, "Amina Demo");
        bruno = aPerson(database, "Bruno Sample");
        rim = aPerson(database, "Rim Placeholder");
        database.make(Enrolments.class).enrol(cohort, List.of(amina, bruno));
        room = aRoom("Room 4", 6);
        sessions = database.make(LiveSessions.class);
        queries = database.make(LiveSessionQueries.class);
        database.flushAndClear();
    }

    CohortId aCohort(String name) {
        return database.make(Cohorts.class)
                .open(
                        programme,
                        new CohortPlan(
                                name,
                                LocalDate.parse("2026-03-01"),
                                LocalDate.parse("2026-09-01"),
                                PARIS,
                                4,
                                List.of("FOR-2")));
    }

    /** In a venue that no other test has. */
    RoomId aRoom(String name, int places) {
        return database.make(Rooms.class)
                .add(
                        new RoomPlan(
                                "Venue " + programme.id(),
                                name,
                                places,
                                true,
                                false,
                                SecurityClass.OPEN,
                                true));
    }

    static SessionHours hours(String begins, String ends) {
        return new SessionHours(LocalDateTime.parse(begins), LocalDateTime.parse(ends), PARIS);
    }

    SessionPlan plan(String begins, String ends) {
        return new SessionPlan(
                "Drafting clinic", hours(begins, ends), Optional.of(room), "", false, "");
    }

    /** On the third of March from 10 to 15, with Rim. */
    LiveSessionId aSession() {
        var id = sessions.plan(cohort, plan("2026-03-03T10:00", "2026-03-03T15:00"));
        sessions.assign(id, rim);
        database.flushAndClear();
        return id;
    }

    void actAs(PersonId person) {
        database.actAs(actor(person, List.of()));
    }

    void actAsManager(PersonId person) {
        database.actAs(
                actor(
                        person,
                        List.of(
                                new Grant(
                                        Role.PROGRAMME_MANAGER, Scope.programme(programme.id())))));
    }

    void actAsCadre() {
        database.actAs(Actor.system());
    }

    private static Actor actor(PersonId person, List<Grant> grants) {
        return new Actor(
                Optional.of(person.id()),
                "Somebody",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                grants,
                false);
    }
}
