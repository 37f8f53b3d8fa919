package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.safeguarding.SafeguardingQueries;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return !among(List.of(pairing)).isEmpty();
    }

    /** The mentorships of which one of the two pauses. */
    Set<MentorshipId> among(Collection<MentorshipRepository.Pairing> pairings) {
        var persons =
                pairings.stream()
                        .flatMap(each -> Stream.of(each.mentor(), each.mentee()))
                        .map(MentoringProfile::person)
                        .collect(Collectors.toSet());
        var resting = safeguarding.suspendedAmong(persons);
        return pairings.stream()
                .filter(
                        each ->
                                resting.contains(each.mentor().person())
                                        || resting.contains(each.mentee().person()))
                .map(each -> each.mentorship().id())
                .collect(Collectors.toSet());
    }

    /** Those who do not pause. */
    List<MentoringProfile> without(List<MentoringProfile> profiles) {
        var resting =
                safeguarding.suspendedAmong(
                        profiles.stream()
                                .map(MentoringProfile::person)
                                .collect(Collectors.toSet()));
        return profiles.stream().filter(each -> !resting.contains(each.person())).toList();
    }
}
