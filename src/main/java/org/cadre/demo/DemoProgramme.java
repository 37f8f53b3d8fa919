package org.cadre.demo;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.Programmes;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.demo.DemoCrowd.Made;
import org.cadre.demo.DemoSenders.Senders;
import org.cadre.openhour.DemoOpenHours;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.platform.startup.StartUpStep;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;
import org.cadre.visit.DemoVisiting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Makes the demonstration in an empty product, once. */
@UseCase
class DemoProgramme implements StartUpStep {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final List<String> MODULES = List.of("FOR-2");
    private static final List<String> RESPONDERS = List.of("DIG-1", "FIN-1");

    @Inject Settings settings;
    @Inject DemoAccounts accounts;
    @Inject DemoPeople people;
    @Inject DemoSenders senders;
    @Inject DemoCrowd crowd;
    @Inject DemoHistory history;
    @Inject DemoExercises exercises;
    @Inject DemoNominations nominations;
    @Inject DemoSelections selections;
    @Inject DemoSessions sessions;
    @Inject DemoStatistics statistics;
    @Inject DemoFunding funding;
    @Inject DemoPlanning planning;
    @Inject DemoSafeguarding safeguarding;
    @Inject DemoDonors donors;
    @Inject DemoMentorships mentorships;
    @Inject DemoOpenHours openHours;
    @Inject DemoVisiting visiting;
    @Inject DemoDeclarations declarations;
    @Inject RoleAssignments roles;
    @Inject Programmes programmes;
    @Inject Cohorts cohorts;
    @Inject Enrolments enrolments;
    @Inject CadreClock clock;

    @Internal
    @Override
    public int order() {
        return 300;
    }

    @Internal
    @Override
    public void run() {
        if (settings.demo() && accounts.nobodyExists()) {
            make();
        }
    }

    private void make() {
        people.addCountries();
        var programme = programmes.create("Evidence and Integrity");
        var agencies = senders.add();
        var office = addOffice(programme);
        var overseer = addBoards();
        var today = clock.today(UTC);
        var seventh =
                open(programme, "Cohort 7", today.minusWeeks(4), today.plusMonths(5), MODULES);
        var sixth =
                open(programme, "Cohort 6", today.minusMonths(9), today.minusMonths(2), MODULES);
        var police = addPolice(agencies, seventh);
        var customs = addCustomsAndLaboratory(agencies, seventh, sixth);
        var prosecutor = addJustice(agencies, seventh, sixth);
        exercises.add(
                seventh.id(),
                new DemoExercises.Staff(office.mentor(), office.manager(), office.author()));
        sessions.add(seventh.id(), office.mentor());
        cohorts.close(sixth.id());
        var from = today.plusMonths(3);
        var eighth = open(programme, "Cohort 8", from, from.plusMonths(5), MODULES).id();
        var committee =
                nominations.add(
                        new DemoNominations.Ground(
                                programme,
                                eighth,
                                today,
                                office.agency(),
                                police.agency(),
                                customs,
                                police.trainee()));
        selections.add(
                new DemoSelections.Ground(
                        open(programme, "Cohort 9", from.plusWeeks(1), from.plusMonths(5), MODULES)
                                .id(),
                        open(programme, "Cohort 10", from.plusWeeks(2), from.plusMonths(5), MODULES)
                                .id(),
                        today,
                        police.agency(),
                        customs,
                        police.trainee(),
                        office.manager(),
                        committee.getFirst()));
        if (history.canTellOf(RESPONDERS)) {
            var begun = today.minusWeeks(9);
            addResponders(
                    agencies,
                    open(programme, "First responders", begun, begun.plusWeeks(16), RESPONDERS));
        }
        funding.add(new DemoFunding.Ground(programme, today, office.agency(), office.manager()));
        planning.add(
                new DemoPlanning.Ground(programme, today, eighth, history.canTellOf(RESPONDERS)));
        donors.add(programme, office.agency());
        var held = crowd.add(programme, today, agencies.all());
        mentorships.add(
                new DemoMentorships.Ground(
                        programme,
                        today,
                        office.mentor(),
                        police.trainee(),
                        held.trained(),
                        held.learning(),
                        List.of(agencies.of("court.example"), agencies.of("prisons.example"))));
        openHours.add(
                programme,
                office.mentor(),
                held.trained().getLast().person(),
                Stream.concat(
                                Stream.of(police.trainee()),
                                held.learning().stream().map(Made::person))
                        .limit(5)
                        .toList());
        visiting.add(programme, police.trainee(), prosecutor, today);
        declarations.add(programme, office.manager());
        crowd.offerToTrainers(held, office.manager(), committee.getFirst());
        statistics.add(
                new DemoStatistics.Ground(
                        programme, held, office.agency(), office.manager(), overseer));
    }

    /** A cohort that was opened, with the day on which its people came. */
    private record Opened(CohortId id, Instant at) {}

    private Opened open(
            ProgrammeId programme,
            String name,
            LocalDate from,
            LocalDate to,
            List<String> modules) {
        var id = cohorts.open(programme, new CohortPlan(name, from, to, UTC, 24, modules));
        return new Opened(id, from.atTime(8, 0).atZone(UTC).toInstant());
    }

    /** Those of the office whom an exercise needs. */
    private record Office(AgencyId agency, PersonId manager, PersonId mentor, PersonId author) {}

    private Office addOffice(ProgrammeId programme) {
        var office = people.agency("Programme Office", AgencyKind.OTHER, "AV");
        give(
                people.person("Kofi Specimen", "programme.example", office),
                Role.ADMINISTRATOR,
                Scope.system());
        var manager = people.person("Ines Example", "programme.example", office);
        give(manager, Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
        var mentor = people.person("Tomas Sample", "programme.example", office);
        give(mentor, Role.MENTOR, Scope.programme(programme.id()));
        give(mentor, Role.AUTHOR, Scope.system());
        var author = people.person("Tarik Sample", "programme.example", office);
        give(author, Role.AUTHOR, Scope.system());
        return new Office(office, manager, mentor, author);
    }

    /** Answers who oversees. */
    private PersonId addBoards() {
        var board = people.agency("Certification Board", AgencyKind.OTHER, "CS");
        give(
                people.person("Judge Placeholder", "board.example", board),
                Role.CERTIFICATE_REVOKER,
                Scope.system());
        give(
                people.person("Marta Demo", "board.example", board),
                Role.CERTIFICATE_REVOKER,
                Scope.system());
        var panel = people.agency("Oversight Panel", AgencyKind.OTHER, "DR");
        var overseer = people.person("Leila Placeholder", "oversight.example", panel);
        give(overseer, Role.OVERSIGHT_READER, Scope.system());
        safeguarding.add(panel);
        return overseer;
    }

    /** The police and the first of its people in a cohort. */
    private record Police(AgencyId agency, PersonId trainee) {}

    private Police addPolice(Senders agencies, Opened seventh) {
        var police = agencies.of("police.example");
        var cyber = people.unit(police, "Cyber unit");
        var scene = people.unit(police, "Crime-scene team");
        var amina = people.person("Amina Demo", "police.example", Language.EN, police, cyber);
        enrol(
                seventh,
                amina,
                people.person("Dalia Specimen", "police.example", Language.EN, police, cyber),
                people.person("Farid Demo", "police.example", Language.AR, police, scene),
                people.person("Jonas Specimen", "police.example", Language.EN, police, scene));
        return new Police(police, amina);
    }

    private AgencyId addCustomsAndLaboratory(Senders agencies, Opened seventh, Opened sixth) {
        var customs = agencies.of("customs.example");
        var laboratory = agencies.of("laboratory.example");
        enrol(
                seventh,
                people.person("Hugo Example", "customs.example", Language.FR, customs, null),
                people.person("Iris Placeholder", "customs.example", customs),
                people.person("Nadia Sample", "laboratory.example", Language.FR, laboratory, null),
                people.person(
                        "Omar Specimen", "laboratory.example", Language.AR, laboratory, null));
        enrol(
                sixth,
                people.person("Chidi Example", "laboratory.example", laboratory),
                people.person("Rosa Demo", "customs.example", customs));
        return customs;
    }

    /** Answers a prosecutor. */
    private PersonId addJustice(Senders agencies, Opened seventh, Opened sixth) {
        var prosecution = agencies.of("prosecution.example");
        var integrity = agencies.of("integrity.example");
        var bruno = people.person("Bruno Sample", "prosecution.example", prosecution);
        enrol(
                seventh,
                bruno,
                people.person("Petra Example", "prosecution.example", prosecution),
                people.person("Elif Placeholder", "integrity.example", integrity),
                people.person("Tove Sample", "integrity.example", integrity));
        enrol(
                sixth,
                people.person(
                        "Samir Specimen", "prosecution.example", Language.AR, prosecution, null),
                people.person("Vera Placeholder", "integrity.example", integrity));
        return bruno;
    }

    /** Two are certified, others are behind in different places, one has not begun. */
    private void addResponders(Senders agencies, Opened cohort) {
        var ports = agencies.of("ports.example");
        var border = agencies.of("border.example");
        var lina = people.person("Lina Specimen", "ports.example", ports);
        var marek = people.person("Marek Demo", "ports.example", ports);
        var noor = people.person("Noor Placeholder", "ports.example", Language.AR, ports, null);
        var oskar = people.person("Oskar Sample", "border.example", border);
        var pia = people.person("Pia Example", "border.example", Language.FR, border, null);
        var quentin =
                people.person("Quentin Specimen", "border.example", Language.FR, border, null);
        enrol(cohort, lina, marek, noor, oskar, pia, quentin);

        begin(cohort, lina, Language.EN, 2).readAll().play(true).sitTheFinalQuiz(18);
        history.begin(lina, Language.EN, cohort.id(), "FIN-1", day(cohort, 30)).read(2);
        begin(cohort, marek, Language.EN, 5).readAll().play(false).sitTheFinalQuiz(16);
        begin(cohort, noor, Language.AR, 20).read(3);
        begin(cohort, pia, Language.FR, 3).readAll().play(true).sitTheFinalQuiz(17);
        history.begin(pia, Language.FR, cohort.id(), "FIN-1", day(cohort, 28)).readAll();
        begin(cohort, quentin, Language.FR, 9).readAll().sitTheFinalQuiz(11);
    }

    private DemoHistory.Learnt begin(Opened cohort, PersonId person, Language language, int days) {
        return history.begin(person, language, cohort.id(), "DIG-1", day(cohort, days));
    }

    private static Instant day(Opened cohort, int days) {
        return cohort.at().plus(Duration.ofDays(days));
    }

    private void enrol(Opened cohort, PersonId... newcomers) {
        enrolments.enrol(cohort.id(), List.of(newcomers), cohort.at());
    }

    private void give(PersonId person, Role role, Scope scope) {
        roles.give(person, new Grant(role, scope));
    }
}
