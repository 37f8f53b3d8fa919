package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.Optional;
import java.util.UUID;

/**
 * What members of a selection committee say of nominations in their programme; others do not exist
 * ({@link NotFound}).
 */
@UseCase
public class Committee {

    @Inject NominationRepository nominations;
    @Inject NominationAccess access;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A member who declared a conflict of interest judges this nomination no more. */
    public static final class MemberIsNotNeutral extends Refusal {}

    /**
     * Gives a band. The nomination has the one that more than half of those who judged gave, and
     * PASS where there is no such. Refuses with {@link MemberIsNotNeutral}, {@link
     * StepIsNotPossible}.
     */
    @Allowed(Role.SELECTION_COMMITTEE)
    public void judge(NominationId id, Band band, String words) {
        var nomination = lockOpen(id);
        viewOfMine(nomination).judge(band, Words.needed(words), clock.now());
        settle(nomination);
        events.fire(new NominationEvents.NominationJudged(id, band, clock.now()));
    }

    /** Says that the actor is not neutral; the own judgement goes. */
    @Allowed(Role.SELECTION_COMMITTEE)
    public void declareConflict(NominationId id, String words) {
        var nomination = lockOpen(id);
        viewOfMine(nomination).declareConflict(Words.needed(words), clock.now());
        settle(nomination);
        events.fire(new NominationEvents.ConflictDeclared(id, clock.now()));
    }

    private Nomination lockOpen(NominationId id) {
        var nomination = access.lockIn(id, Role.SELECTION_COMMITTEE);
        boolean open =
                nomination.state() == NominationState.ELIGIBLE
                        || nomination.state() == NominationState.CLEARED;
        if (!open) {
            throw new StepIsNotPossible(nomination.state());
        }
        if (nomination.person().id().equals(current.get().id().orElse(null))) {
            throw new MemberIsNotNeutral();
        }
        return nomination;
    }

    private CommitteeView viewOfMine(Nomination nomination) {
        var me = current.get().personId();
        return nominations.views(nomination.id()).stream()
                .filter(view -> view.member().equals(me))
                .findFirst()
                .orElseGet(() -> added(nomination, me));
    }

    private CommitteeView added(Nomination nomination, UUID member) {
        var view = new CommitteeView(nomination.id(), member, clock.now());
        nominations.add(view);
        return view;
    }

    private void settle(Nomination nomination) {
        var given =
                nominations.views(nomination.id()).stream()
                        .map(CommitteeView::band)
                        .flatMap(Optional::stream)
                        .toList();
        long strong = given.stream().filter(band -> band == Band.STRONG).count();
        nomination.judge(
                given.isEmpty() ? null : strong * 2 > given.size() ? Band.STRONG : Band.PASS);
    }
}
