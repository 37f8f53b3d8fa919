package org.cadre.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What of the money of programmes exists for the actor; the rest does not ({@link NotFound}). And
 * that nobody does a second step on what the same person did before.
 */
@ApplicationScoped
public class FinanceAccess {

    private static final List<Role> PARTS =
            List.of(Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);

    @Inject CurrentActor current;

    /** Rule I13: two steps of one document are taken by two people. */
    public static final class OwnWork extends Refusal {}

    /** Whoever has a part in the money of the programme, or oversees all. */
    public void requireReader(ProgrammeId programme) {
        if (!mayRead(programme)) {
            throw new NotFound("money of programme " + programme);
        }
    }

    private boolean mayRead(ProgrammeId programme) {
        return current.get().holds(Role.OVERSIGHT_READER, Scope.system())
                || PARTS.stream().anyMatch(role -> holds(role, programme));
    }

    /**
     * Who holds one of the roles there; {@link NotAllowed} for who may only read, {@link NotFound}
     * for others.
     */
    public void require(ProgrammeId programme, Role... roles) {
        if (List.of(roles).stream().anyMatch(role -> holds(role, programme))) {
            return;
        }
        requireReader(programme);
        throw new NotAllowed();
    }

    public boolean holds(Role role, ProgrammeId programme) {
        return current.get().holds(role, Scope.programme(programme.id()));
    }

    /** The programmes whose money the actor may read; empty for all. */
    public Optional<Set<UUID>> programmes() {
        var actor = current.get();
        return actor.isSystem() || actor.holds(Role.OVERSIGHT_READER, Scope.system())
                ? Optional.empty()
                : Optional.of(actor.scopesOf(PARTS, Scope.Kind.PROGRAMME));
    }

    /** Whether the actor keeps the finance of any programme. */
    public boolean isOfficer() {
        return current.get().holdsAny(Role.FINANCE_OFFICER);
    }

    /** The programmes whose finance the actor keeps. */
    public Set<UUID> kept() {
        return current.get().scopesOf(Role.FINANCE_OFFICER, Scope.Kind.PROGRAMME);
    }

    /** Empty where Cadre itself acts. */
    public @Nullable UUID actor() {
        return current.get().id().orElse(null);
    }

    /**
     * Refuses with {@link OwnWork} where the actor took one of the earlier steps.
     *
     * @param earlier who took them
     */
    public void requireOther(@Nullable UUID... earlier) {
        var actor = actor();
        for (var person : earlier) {
            if (actor != null && actor.equals(person)) {
                throw new OwnWork();
            }
        }
    }
}
