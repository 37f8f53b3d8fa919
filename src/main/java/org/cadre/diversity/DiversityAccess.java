package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What of the statistics exists for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class DiversityAccess {

    @Inject StatisticsRepository statistics;
    @Inject CurrentActor current;

    void requireManaged(ProgrammeId programme) {
        if (!manages(programme)) {
            throw new NotFound("programme " + programme);
        }
    }

    boolean manages(ProgrammeId programme) {
        return current.get().holds(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()));
    }

    boolean oversees() {
        return current.get().holds(Role.OVERSIGHT_READER, Scope.system());
    }

    /** Refuses with {@link NotFound} who neither runs nor oversees the programme. */
    void requireRead(ProgrammeId programme) {
        if (!manages(programme) && !oversees()) {
            throw new NotFound("programme " + programme);
        }
    }

    /** Empty for who may read all. */
    Optional<Set<UUID>> programmes() {
        return oversees()
                ? Optional.empty()
                : Optional.of(current.get().scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME));
    }

    StatisticsRelease read(ReleaseId id) {
        var release = statistics.getRelease(id);
        requireRead(statistics.getSnapshot(release.snapshot()).programme());
        return release;
    }

    StatisticsRelease lock(ReleaseId id) {
        var release = statistics.lockRelease(id);
        requireRead(statistics.getSnapshot(release.snapshot()).programme());
        return release;
    }
}
