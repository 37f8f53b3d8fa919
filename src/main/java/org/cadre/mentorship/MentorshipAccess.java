package org.cadre.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What of mentoring exists for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class MentorshipAccess {

    @Inject MentorshipRepository mentorships;
    @Inject ProfileRepository profiles;
    @Inject CycleRepository cycles;
    @Inject Resting resting;
    @Inject CurrentActor current;

    /**
     * What the actor is to a mentorship.
     *
     * @param side empty for who coordinates it
     * @param rests one of the two pauses today
     */
    record Part(
            MentorshipRepository.Pairing pairing,
            Optional<Side> side,
            boolean coordinates,
            boolean rests) {

        Mentorship mentorship() {
            return pairing.mentorship();
        }

        MentorshipState state() {
            return mentorship().state(rests);
        }

        /** Whoever is one of the two. */
        Side own() {
            return side.orElseThrow(() -> new NotFound("side"));
        }
    }

    Part of(MentorshipId id) {
        return part(mentorships.getPairing(id));
    }

    Part part(MentorshipRepository.Pairing pairing) {
        var side = current.get().id().map(PersonId::new).flatMap(person -> sideOf(pairing, person));
        boolean coordinates = coordinates(pairing.mentorship().programme());
        if (side.isEmpty() && !coordinates) {
            throw new NotFound("mentorship " + pairing.mentorship().id());
        }
        return new Part(pairing, side, coordinates, resting.rests(pairing));
    }

    private static Optional<Side> sideOf(MentorshipRepository.Pairing pairing, PersonId person) {
        if (pairing.mentor().person().equals(person)) {
            return Optional.of(Side.MENTOR);
        }
        return pairing.mentee().person().equals(person)
                ? Optional.of(Side.MENTEE)
                : Optional.empty();
    }

    /** As {@link #of}, locked, for one of the two alone. */
    Part lockOwn(MentorshipId id) {
        mentorships.lock(id);
        var part = of(id);
        if (part.side().isEmpty()) {
            throw new NotFound("mentorship " + id);
        }
        return part;
    }

    /** As {@link #of}, locked, for who coordinates alone. */
    Part lockCoordinated(MentorshipId id) {
        mentorships.lock(id);
        var part = of(id);
        if (!part.coordinates()) {
            throw new NotFound("mentorship " + id);
        }
        return part;
    }

    private boolean coordinates(ProgrammeId programme) {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
    }

    void requireCoordinated(ProgrammeId programme) {
        if (!coordinates(programme)) {
            throw new NotFound("programme " + programme);
        }
    }

    Cycle coordinated(CycleId id) {
        var cycle = cycles.get(id);
        requireCoordinated(cycle.programme());
        return cycle;
    }

    /** As {@link #coordinated(CycleId)}, locked: runs and approvals come one at a time. */
    Cycle lockCoordinated(CycleId id) {
        var cycle = cycles.lock(id);
        requireCoordinated(cycle.programme());
        return cycle;
    }

    MentoringProfile coordinated(ProfileId id) {
        var profile = profiles.find(id).orElseThrow(() -> new NotFound("mentoring profile " + id));
        requireCoordinated(profile.programme());
        return profile;
    }

    /** The programmes that the actor coordinates. */
    Set<UUID> programmes() {
        return current.get().scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME);
    }

    PersonId me() {
        return new PersonId(current.get().personId());
    }
}
