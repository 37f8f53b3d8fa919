package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells mentors what they gave. */
@UseCase
public class ServiceQueries {

    @Inject MentorshipRepository mentorships;
    @Inject ProfileRepository profiles;
    @Inject MentorshipAccess access;
    @Inject PeopleQueries people;
    @Inject ProgrammeQueries programmes;
    @Inject CadreClock clock;

    /**
     * What the actor gave in a programme; empty where nothing has begun. What was ended for cause
     * does not count.
     */
    @SignedIn
    public Optional<ServiceStatement> own(ProgrammeId programme) {
        var me = access.me();
        boolean mentor =
                profiles.listOf(me).stream()
                        .filter(each -> each.side() == Side.MENTOR)
                        .anyMatch(each -> each.programme().equals(programme));
        if (!mentor) {
            throw new NotFound("mentor in programme " + programme);
        }
        var today = clock.today(ZoneOffset.UTC);
        var given =
                mentorships.listGiven(me, programme).stream()
                        .filter(each -> !each.isForCause() && !each.startsOn().isAfter(today))
                        .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(of(me, programme, given, today));
    }

    private ServiceStatement of(
            PersonId me, ProgrammeId programme, List<Mentorship> given, LocalDate today) {
        var ids = given.stream().map(Mentorship::id).toList();
        var held =
                mentorships.meetings(ids).stream()
                        .filter(each -> each.state() == MeetingState.HELD)
                        .map(Meeting::row)
                        .toList();
        var goals = mentorships.goals(ids).stream().map(Goal::row).toList();
        var row = people.rowsOf(List.of(me)).getFirst();
        var named =
                ProfileRepository.found(
                        programmes.find(List.of(programme)).get(programme),
                        "programme " + programme);
        return new ServiceStatement(
                row.name(),
                row.agencyName(),
                named.name(),
                given.getFirst().startsOn(),
                given.stream()
                        .map(each -> last(each, today))
                        .max(Comparator.naturalOrder())
                        .orElse(today),
                (int) given.stream().map(Mentorship::mentee).distinct().count(),
                held.size(),
                held.stream().mapToInt(MeetingRow::minutes).sum(),
                goals.size(),
                (int) goals.stream().filter(each -> each.state() == GoalState.REACHED).count());
    }

    private static LocalDate last(Mentorship mentorship, LocalDate today) {
        return mentorship
                .endedAt()
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                .orElse(today);
    }
}
