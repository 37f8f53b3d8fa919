package org.cadre.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallState;
import org.cadre.nomination.Nominees;
import org.cadre.nomination.Nominees.CallFacts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What of selections exists for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class SelectionAccess {

    static final List<Role> PARTS = List.of(Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE);

    static final Role[] READERS = {
        Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE, Role.OVERSIGHT_READER
    };

    @Inject SelectionRepository selections;
    @Inject Nominees nominees;
    @Inject CurrentActor current;

    /** A call of a programme in which the actor holds one of the roles. */
    CallFacts call(CallId id, Role... roles) {
        var call = nominees.call(id);
        if (!exists(call, roles)) {
            throw new NotFound("call " + id);
        }
        return call;
    }

    boolean mayRead(CallFacts call) {
        return exists(call, READERS);
    }

    private boolean exists(CallFacts call, Role... roles) {
        return List.of(roles).stream().anyMatch(role -> holds(role, call.programme()))
                && call.state() != CallState.DRAFT;
    }

    /** The selection of such a call, locked. */
    Selection lock(CallId id, Role... roles) {
        var selection = selections.lockOf(id).orElseThrow(() -> new NotFound("selection of " + id));
        if (List.of(roles).stream().noneMatch(role -> holds(role, selection.programme()))) {
            throw new NotFound("selection of " + id);
        }
        requireLive(selection);
        return selection;
    }

    /** Refuses with {@link CallIsCancelled}. */
    void requireLive(Selection selection) {
        if (nominees.call(selection.call()).state() == CallState.CANCELLED) {
            throw new CallIsCancelled();
        }
    }

    private boolean holds(Role role, ProgrammeId programme) {
        var scope =
                role == Role.OVERSIGHT_READER ? Scope.system() : Scope.programme(programme.id());
        return current.get().holds(role, scope);
    }

    /** The programmes in which the actor has a part; empty for Cadre itself, which has all. */
    Optional<Set<UUID>> own() {
        var actor = current.get();
        return actor.isSystem()
                ? Optional.empty()
                : Optional.of(actor.scopesOf(PARTS, Scope.Kind.PROGRAMME));
    }

    boolean oversees() {
        return current.get().holds(Role.OVERSIGHT_READER, Scope.system());
    }
}
