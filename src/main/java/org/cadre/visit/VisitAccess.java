package org.cadre.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What of visits exists for the actor; the rest does not ({@link NotFound}). */
@ApplicationScoped
class VisitAccess {

    @Inject VisitRepository visits;
    @Inject CurrentActor current;

    /** What the actor is to a visit. */
    record Part(ExchangeVisit visit, VisitHost host, List<Visitor> visitors, Set<VisitHand> hands) {

        boolean isBriefed() {
            return visitors.stream().allMatch(Visitor::isBriefed);
        }

        List<PersonId> people() {
            return visitors.stream().map(Visitor::person).toList();
        }
    }

    Part of(VisitId id) {
        var found = visits.get(id);
        var part = part(found.visit(), found.host(), visits.visitors(List.of(id)));
        if (part.hands().isEmpty()) {
            throw new NotFound("visit " + id);
        }
        return part;
    }

    Part part(ExchangeVisit visit, VisitHost host, List<Visitor> visitors) {
        var hands = EnumSet.noneOf(VisitHand.class);
        current.get()
                .id()
                .map(PersonId::new)
                .ifPresent(
                        me -> {
                            if (visit.askedBy().equals(me)) {
                                hands.add(VisitHand.ASKER);
                            }
                            if (visitors.stream().anyMatch(each -> each.person().equals(me))) {
                                hands.add(VisitHand.VISITOR);
                            }
                            if (host.counterpart().equals(me)) {
                                hands.add(VisitHand.HOST);
                            }
                        });
        if (coordinates(visit.programme())) {
            hands.add(VisitHand.COORDINATOR);
        }
        return new Part(visit, host, visitors, hands);
    }

    /** As {@link #of}, locked, for who is one of these. */
    Part lock(VisitId id, VisitHand... needed) {
        visits.lock(id);
        var part = of(id);
        if (Arrays.stream(needed).noneMatch(part.hands()::contains)) {
            throw new NotFound("visit " + id);
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

    /** The programmes that the actor coordinates. */
    Set<UUID> programmes() {
        return current.get().scopesOf(Role.PROGRAMME_MANAGER, Scope.Kind.PROGRAMME);
    }

    PersonId me() {
        return new PersonId(current.get().personId());
    }
}
