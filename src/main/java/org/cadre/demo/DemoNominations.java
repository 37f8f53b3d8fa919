package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.nomination.AgencyPlaces;
import org.cadre.nomination.CallId;
import org.cadre.nomination.DemoNominating;
import org.cadre.nomination.DemoNominating.Member;
import org.cadre.nomination.DemoNominating.Nominee;
import org.cadre.nomination.Function;
import org.cadre.nomination.Level;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Profile;
import org.cadre.nomination.Station;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A call for the next cohort, in which agencies have nominated people. */
@ApplicationScoped
class DemoNominations {

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject DemoNominating nominating;

    /**
     * Who nominates, for which cohort.
     *
     * @param trainee somebody of the police who is nominated
     */
    record Ground(
            ProgrammeId programme,
            CohortId cohort,
            LocalDate today,
            AgencyId office,
            AgencyId police,
            AgencyId customs,
            PersonId trainee) {}

    /** Answers with the members of the committee. */
    List<PersonId> add(Ground ground) {
        var committee = addOffice(ground);
        var call =
                nominating.open(
                        ground.cohort(),
                        "The first hours at a scene and the money behind it. Whoever comes works in"
                                + " a team with other countries from the first day.",
                        ground.today().plusWeeks(3).atTime(17, 0),
                        List.of(
                                new AgencyPlaces(ground.police(), 3, 8),
                                new AgencyPlaces(ground.customs(), 2, 6)));
        nominatePolice(ground, call);
        nominateCustoms(ground, call);
        return committee;
    }

    private List<PersonId> addOffice(Ground ground) {
        var programme = Scope.programme(ground.programme().id());
        var vetting = people.person("Yara Sample", "programme.example", ground.office());
        roles.give(vetting, new Grant(Role.VETTING_OFFICER, programme));
        var members = new ArrayList<PersonId>();
        for (var name : List.of("Lea Specimen", "Milan Example")) {
            var member = people.person(name, "programme.example", ground.office());
            roles.give(member, new Grant(Role.SELECTION_COMMITTEE, programme));
            members.add(member);
        }
        return members;
    }

    private void nominatePolice(Ground ground, CallId call) {
        var police = ground.police();
        var focal = people.person("Omar Sample", "police.example", police);
        roles.give(focal, new Grant(Role.AGENCY_FOCAL_POINT, Scope.agency(police.id())));
        var head = people.person("Hana Placeholder", "police.example", police);
        nominating.nominate(
                call,
                List.of(
                        new Nominee(
                                131,
                                new Member(police, ground.trainee(), head),
                                new Profile(
                                        Function.INVESTIGATOR,
                                        Level.MID,
                                        Station.URBAN,
                                        "Opens the scenes of the capital; her reports go to three"
                                                + " countries."),
                                NominationState.RELEASED),
                        new Nominee(
                                44,
                                new Member(
                                        police,
                                        people.person(
                                                "Rania Sample",
                                                "police.example",
                                                Language.AR,
                                                police,
                                                null),
                                        head),
                                new Profile(
                                        Function.FORENSIC_EXAMINER,
                                        Level.SENIOR,
                                        Station.RURAL,
                                        "Leads the phone examinations in the northern district."),
                                NominationState.CLEARED),
                        new Nominee(
                                107,
                                new Member(
                                        police,
                                        people.person(
                                                "Samir Placeholder", "police.example", police),
                                        head),
                                new Profile(
                                        Function.INVESTIGATOR,
                                        Level.JUNIOR,
                                        Station.RURAL,
                                        "Joined the fraud desk in spring; two cases wait for him."),
                                NominationState.SUBMITTED),
                        new Nominee(
                                19,
                                new Member(
                                        police,
                                        people.person("Yusuf Demo", "police.example", police),
                                        head),
                                new Profile(
                                        Function.FINANCIAL_ANALYST,
                                        Level.MID,
                                        Station.URBAN,
                                        "Follows the accounts that the cyber unit finds."),
                                NominationState.DRAFT)));
    }

    private void nominateCustoms(Ground ground, CallId call) {
        var customs = ground.customs();
        var focal = people.person("Selma Example", "customs.example", customs);
        roles.give(focal, new Grant(Role.AGENCY_FOCAL_POINT, Scope.agency(customs.id())));
        var head = people.person("Anton Specimen", "customs.example", customs);
        nominating.nominate(
                call,
                List.of(
                        new Nominee(
                                162,
                                new Member(
                                        customs,
                                        people.person("Mila Demo", "customs.example", customs),
                                        head),
                                new Profile(
                                        Function.CUSTOMS_OFFICER,
                                        Level.MID,
                                        Station.PERI_URBAN,
                                        "Opens the containers of the eastern quay."),
                                NominationState.ELIGIBLE),
                        new Nominee(
                                88,
                                new Member(
                                        customs,
                                        people.person("Igor Sample", "customs.example", customs),
                                        head),
                                new Profile(
                                        Function.CUSTOMS_OFFICER,
                                        Level.SENIOR,
                                        Station.RURAL,
                                        "Runs the mountain crossing and trains its officers."),
                                NominationState.CLEARED)));
    }
}
