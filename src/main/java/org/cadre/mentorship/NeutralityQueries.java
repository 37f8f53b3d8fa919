package org.cadre.mentorship;

import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who mentors, and what keeps two people apart, for others who bring them together for a talk. */
@UseCase
public class NeutralityQueries {

    @Inject ProfileRepository profiles;
    @Inject PeopleQueries people;
    @Inject Resting resting;

    /** Where the person takes part as a mentor: vetted, trained, bound by the code of conduct. */
    @Internal
    public Set<ProgrammeId> mentorsIn(PersonId person) {
        return profiles.listOf(person).stream()
                .filter(each -> each.side() == Side.MENTOR)
                .filter(each -> each.state() == ProfileState.ACTIVE)
                .map(MentoringProfile::programme)
                .collect(Collectors.toSet());
    }

    @Internal
    public boolean rests(PersonId person) {
        return resting.rests(person);
    }

    /**
     * Whether nothing keeps the two from a talk: no conflict that one of them declared, no case
     * that both declared, no rule of the programme between their agencies or countries, and neither
     * pauses. Which of them it is, is told to nobody.
     */
    @Internal
    public boolean mayTalk(ProgrammeId programme, PersonId one, PersonId other) {
        var both = List.of(one, other);
        return both.stream().noneMatch(resting::rests)
                && !areInConflict(both)
                && !areDenied(programme, both);
    }

    private boolean areInConflict(List<PersonId> both) {
        var agencies = people.agenciesOf(both);
        var cases = new HashSet<String>();
        for (var each : profiles.openConflicts(both)) {
            var other = both.get(each.person().equals(both.getFirst()) ? 1 : 0);
            var agency = agencies.get(other);
            boolean isMet =
                    switch (each.kind()) {
                        case PERSON -> each.about().equals(other.toString());
                        case AGENCY -> agency != null && each.about().equals(agency.toString());
                        case CASE -> !cases.add(each.about());
                    };
            if (isMet) {
                return true;
            }
        }
        return false;
    }

    private boolean areDenied(ProgrammeId programme, List<PersonId> both) {
        var rules =
                profiles.rules(programme).stream()
                        .filter(each -> each.kind() == RuleKind.DENY)
                        .toList();
        if (rules.isEmpty()) {
            return false;
        }
        var one = sidesOf(both.getFirst());
        var other = sidesOf(both.getLast());
        return rules.stream()
                .anyMatch(
                        each ->
                                (one.contains(each.one()) && other.contains(each.other()))
                                        || (one.contains(each.other())
                                                && other.contains(each.one())));
    }

    /** Agency and country, as rules name them. */
    private Collection<String> sidesOf(PersonId person) {
        var sides = new HashSet<String>();
        people.agenciesOf(List.of(person)).values().forEach(each -> sides.add(each.toString()));
        people.rowsOf(List.of(person)).stream().map(PersonRow::countryCode).forEach(sides::add);
        sides.remove("");
        return sides;
    }
}
