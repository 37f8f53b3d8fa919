package org.cadre.nomination;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.nomination.rule.CallRules;
import org.cadre.people.Agencies;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests of nominations stand on: a programme, its cohort, agencies and their people. */
final class NominationGround {

    private final Database database;
    private final ProgrammeId programme;
    private final CohortId cohort;

    NominationGround(Database database) {
        this.database = database;
        programme = Rows.aProgramme(database);
        cohort = aCohort("Cohort 9", "2026-05-03");
    }

    ProgrammeId programme() {
        return programme;
    }

    CohortId cohort() {
        return cohort;
    }

    CohortId aCohort(String name, String startsOn) {
        var start = LocalDate.parse(startsOn);
        return database.make(Cohorts.class)
                .open(
                        programme,
                        new CohortPlan(
                                name,
                                start,
                                start.plusMonths(5),
                                ZoneId.of("UTC"),
                                24,
                                List.of("FOR-2")));
    }

    AgencyId anAgency(String name) {
        database.make(DemoAccounts.class)
                .addCountry(
                        "BM",
                        new LocalizedText(Map.of("en", "Belmora", "fr", "Belmora", "ar", "بلمورا")),
                        Shore.COASTAL);
        return database.make(Agencies.class).create(name, AgencyKind.POLICE, "BM");
    }

    /** Somebody of an agency. */
    PersonId aMember(AgencyId agency, String name) {
        var person = Rows.aPerson(database, name);
        database.em()
                .createNativeQuery("update person set agency_id = ?1 where id = ?2")
                .setParameter(1, agency.id())
                .setParameter(2, person.id())
                .executeUpdate();
        return person;
    }

    /** The address of somebody whom {@link #aMember} made. */
    static String mailOf(PersonId person) {
        return person + "@police.example";
    }

    /** A call that asks these agencies for two slots each, four people at most. */
    static CallPlan aPlan(CallRules rules, AgencyId... agencies) {
        return new CallPlan(
                "Phone examinations that stand in court.",
                LocalDateTime.parse("2026-03-20T17:00"),
                LocalDate.parse("2026-03-27"),
                7,
                true,
                rules,
                List.of(agencies).stream().map(each -> new AgencyPlaces(each, 2, 4)).toList());
    }

    static Profile aProfile() {
        return new Profile(
                Function.INVESTIGATOR, Level.MID, Station.RURAL, "Two cases wait for testimony.");
    }

    CallId anOpenCall(CallRules rules, AgencyId... agencies) {
        var calls = database.make(Calls.class);
        var call = calls.write(cohort, aPlan(rules, agencies));
        calls.open(call);
        return call;
    }

    Actor focalPoint(PersonId person, AgencyId agency) {
        return actor(person, new Grant(Role.AGENCY_FOCAL_POINT, Scope.agency(agency.id())));
    }

    Actor inProgramme(PersonId person, Role role) {
        return actor(person, new Grant(role, Scope.programme(programme.id())));
    }

    static Actor actor(PersonId person, Grant... grants) {
        return new Actor(
                Optional.of(person.id()),
                "",
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(grants),
                false);
    }

    /** Sent, released, accepted; eligible where the rules ask nothing. */
    NominationId anAccepted(CallId call, AgencyId agency, PersonId nominee, PersonId manager) {
        var nominating = database.make(Nominating.class);
        var id =
                nominating.add(
                        call,
                        agency,
                        new Nominating.Nominee("", mailOf(nominee), mailOf(manager)),
                        aProfile());
        nominating.send(call, agency, "a small unit");
        database.actAs(actor(manager));
        database.make(Releases.class).release(id, "");
        database.actAs(actor(nominee));
        database.make(OwnNominations.class).accept(id, Map.of("en", Fluency.B2));
        database.actAs(Actor.system());
        return id;
    }
}
