package org.cadre.selection;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.nomination.AgencyPlaces;
import org.cadre.nomination.CallId;
import org.cadre.nomination.Calls;
import org.cadre.nomination.DemoNominating;
import org.cadre.nomination.Function;
import org.cadre.nomination.Level;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.nomination.Profile;
import org.cadre.nomination.Station;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What tests of selections stand on: a closed call whose nominees are cleared, rural ones and urban
 * ones in turn, and the people who select.
 */
final class SelectionGround {

    static final String EVENTS = "Lottery of Estrova, draw 1188\nClosing volume of the exchange";
    static final String NUMBERS = "04 19 23 31 40 07\n9319";

    private final Database database;
    private final ProgrammeId programme;
    private final CohortId cohort;
    private final CallId call;
    private final List<PersonId> nominees = new ArrayList<>();
    private final PersonId manager;
    private final PersonId member;
    private final PersonId overseer;

    SelectionGround(Database database, int people, int capacity) {
        this.database = database;
        programme = Rows.aProgramme(database);
        manager = Rows.aPerson(database, "Ines Example");
        member = Rows.aPerson(database, "Lea Specimen");
        overseer = Rows.aPerson(database, "Leila Placeholder");
        cohort = aCohort(capacity);
        call = aCall(people);
    }

    private CohortId aCohort(int capacity) {
        var start = LocalDate.parse("2026-05-03");
        return database.make(Cohorts.class)
                .open(
                        programme,
                        new CohortPlan(
                                "Cohort " + UUID.randomUUID(),
                                start,
                                start.plusMonths(5),
                                ZoneId.of("UTC"),
                                capacity,
                                List.of("FOR-2")));
    }

    private CallId aCall(int people) {
        var police = anAgency();
        var demo = database.make(DemoNominating.class);
        var made =
                demo.open(
                        cohort,
                        "Phones that stand in court.",
                        LocalDateTime.parse("2026-03-20T17:00"),
                        List.of(new AgencyPlaces(police, 1, people)));
        var all = new ArrayList<DemoNominating.Nominee>();
        for (int number = 1; number <= people; number++) {
            var person = Rows.aPerson(database, "Nominee %03d".formatted(number));
            nominees.add(person);
            all.add(
                    new DemoNominating.Nominee(
                            number,
                            new DemoNominating.Member(police, person, manager),
                            new Profile(
                                    Function.INVESTIGATOR,
                                    Level.MID,
                                    number % 2 == 1 ? Station.RURAL : Station.URBAN,
                                    "Two cases wait."),
                            NominationState.CLEARED));
        }
        demo.nominate(made, all);
        database.make(Calls.class).close(made);
        return made;
    }

    private AgencyId anAgency() {
        database.make(DemoAccounts.class)
                .addCountry(
                        "BM",
                        new LocalizedText(Map.of("en", "Belmora", "fr", "Belmora", "ar", "بلمورا")),
                        Shore.COASTAL);
        return database.make(Agencies.class)
                .create("Police " + UUID.randomUUID(), AgencyKind.POLICE, "BM");
    }

    CallId call() {
        return call;
    }

    CohortId cohort() {
        return cohort;
    }

    /** By number, from 1. */
    PersonId nominee(int number) {
        return nominees.get(number - 1);
    }

    /** Of the number of a nominee such as N-0012. */
    PersonId nominee(String number) {
        return nominee(Integer.parseInt(number.substring(2)));
    }

    int people() {
        return nominees.size();
    }

    Actor manager() {
        return inProgramme(manager, Role.PROGRAMME_MANAGER);
    }

    Actor member() {
        return inProgramme(member, Role.SELECTION_COMMITTEE);
    }

    Actor inProgramme(PersonId person, Role role) {
        return actor(person, new Grant(role, Scope.programme(programme.id())));
    }

    Actor overseer() {
        return actor(overseer, new Grant(Role.OVERSIGHT_READER, Scope.system()));
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

    static Rule rural(int least, int most) {
        return new Rule(Trait.STATION, "RURAL", least, most, true);
    }

    /** Rules are written and answered. */
    void find(int seats, Rule... rules) {
        var writing = database.make(SelectionRules.class);
        database.actAs(manager());
        writing.write(call, 0, seats, List.of(rules));
        database.flushAndClear();
        writing.findPanels(call, detail().version());
        compute();
    }

    void compute() {
        database.flushAndClear();
        database.actAs(Actor.system());
        database.make(ComputingWork.class).run();
        database.flushAndClear();
    }

    void commit() {
        var version = detail().version();
        database.actAs(member());
        database.make(Commitments.class)
                .commit(call, version, EVENTS, LocalDate.parse("2026-03-27"));
        database.flushAndClear();
    }

    /** On the day of the draw, by the manager and a member of the committee. */
    void draw() {
        database.clock().set("2026-03-27T12:00:00Z");
        database.actAs(manager());
        database.make(Draws.class).enter(call, NUMBERS);
        database.actAs(member());
        database.make(Draws.class).confirm(call, NUMBERS);
        database.flushAndClear();
    }

    void offer() {
        database.actAs(manager());
        database.make(Offers.class).send(call);
        database.flushAndClear();
    }

    SelectionDetail detail() {
        database.actAs(Actor.system());
        return database.make(SelectionQueries.class).get(call);
    }

    /** By number, as it stands now. */
    NominationState state(String number) {
        return all().stream()
                .filter(each -> each.pseudonym().equals(number))
                .findFirst()
                .orElseThrow()
                .state();
    }

    String number(NominationId nomination) {
        return all().stream()
                .filter(each -> each.id().equals(nomination))
                .findFirst()
                .orElseThrow()
                .pseudonym();
    }

    private List<Nominees.Nominee> all() {
        return database.make(Nominees.class).listIn(call, EnumSet.allOf(NominationState.class));
    }

    /** The numbers of those with this kind of offer, by seat. */
    List<String> numbers(OfferState state) {
        return detail().offers().stream()
                .filter(each -> each.state() == state)
                .map(SelectionDetail.Offered::number)
                .toList();
    }
}
