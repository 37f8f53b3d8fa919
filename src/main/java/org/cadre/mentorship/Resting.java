package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.safeguarding.SafeguardingQueries;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who pauses today without blame. It is asked anew each time and written nowhere, so that nothing
 * tells later that somebody did, and all goes on by itself when the pause is over.
 */
@ApplicationScoped
class Resting {

    @Inject SafeguardingQueries safeguarding;

    boolean rests(PersonId person) {
        return safeguarding.isSuspended(person);
    }

    boolean rests(MentorshipRepository.Pairing pairing) {
        return !among(List.of(pairing.mentor().person(), pairing.mentee().person())).isEmpty();
    }

    /** Who pauses of the people of these mentorships. */
    Set<PersonId> among(CourseRepository.Courses read) {
        return safeguarding.suspendedAmong(read.accounts());
    }

    Set<PersonId> among(Collection<PersonId> persons) {
        return safeguarding.suspendedAmong(persons);
    }

    /** Those who do not pause. */
    List<MentoringProfile> without(List<MentoringProfile> profiles) {
        var resting =
                among(profiles.stream().map(MentoringProfile::person).collect(Collectors.toSet()));
        return profiles.stream().filter(each -> !resting.contains(each.person())).toList();
    }
}
