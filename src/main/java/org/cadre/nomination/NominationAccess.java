package org.cadre.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.AgencyId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What of calls and nominations exists for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class NominationAccess {

    private static final Set<Role> PARTS =
            Set.of(Role.PROGRAMME_MANAGER, Role.VETTING_OFFICER, Role.SELECTION_COMMITTEE);

    static final Set<Role> DECIDING = Set.of(Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE);

    @Inject NominationRepository nominations;
    @Inject CurrentActor current;

    /** A call of a programme that the actor manages. */
    Call managed(CallId id) {
        return ofProgramme(nominations.getCall(id), Role.PROGRAMME_MANAGER);
    }

    /** As {@link #managed}, locked: who counts places comes one at a time. */
    Call lockManaged(CallId id) {
        return ofProgramme(nominations.lockCall(id), Role.PROGRAMME_MANAGER);
    }

    /** A call of a programme that the actor manages or judges in. */
    Call deciding(CallId id) {
        return ofOneOf(id, DECIDING);
    }

    /** A call of a programme in which the actor manages, vets or judges. */
    Call partOf(CallId id) {
        return ofOneOf(id, PARTS);
    }

    private Call ofOneOf(CallId id, Set<Role> roles) {
        var call = nominations.getCall(id);
        if (!holds(call, roles)) {
            throw new NotFound("call " + id);
        }
        return call;
    }

    boolean hasPart(Call call) {
        return holds(call, PARTS);
    }

    private boolean holds(Call call, Set<Role> roles) {
        var programme = Scope.programme(call.programme().id());
        return roles.stream().anyMatch(role -> current.get().holds(role, programme));
    }

    private Call ofProgramme(Call call, Role role) {
        requireProgramme(call.programme(), role);
        return call;
    }

    void requireProgramme(ProgrammeId programme, Role role) {
        if (!current.get().holds(role, Scope.programme(programme.id()))) {
            throw new NotFound("programme " + programme);
        }
    }

    /** A nomination of a programme in which the actor holds the role, locked. */
    Nomination lockIn(NominationId id, Role role) {
        var nomination = nominations.lock(id);
        requireProgramme(nominations.getCall(nomination.call()).programme(), role);
        return nomination;
    }

    /** An opened call that asks an agency of which the actor is focal point. */
    Call asked(CallId id, AgencyId agency) {
        requireAgency(agency);
        return askedOf(nominations.getCall(id), agency);
    }

    /** The first of the actor's agencies that a call asks. */
    AgencyId firstAsked(CallId id) {
        return nominations.getCall(id).places().stream()
                .map(AgencyPlaces::agency)
                .filter(agency -> agencies().contains(agency.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("call " + id));
    }

    Call lockAsked(CallId id, AgencyId agency) {
        requireAgency(agency);
        return askedOf(nominations.lockCall(id), agency);
    }

    private static Call askedOf(Call call, AgencyId agency) {
        if (call.state() == CallState.DRAFT || call.placesOf(agency).isEmpty()) {
            throw new NotFound("call " + call.id());
        }
        return call;
    }

    void requireAgency(AgencyId agency) {
        if (!current.get().holds(Role.AGENCY_FOCAL_POINT, Scope.agency(agency.id()))) {
            throw new NotFound("agency " + agency);
        }
    }

    /** The agencies of which the actor is focal point. */
    Set<UUID> agencies() {
        return current.get().scopesOf(Role.AGENCY_FOCAL_POINT, Scope.Kind.AGENCY);
    }

    /**
     * The programmes in which the actor holds the role; empty for Cadre itself, which holds all.
     */
    Optional<Set<UUID>> programmes(Role role) {
        var actor = current.get();
        return actor.isSystem()
                ? Optional.empty()
                : Optional.of(actor.scopesOf(role, Scope.Kind.PROGRAMME));
    }
}
