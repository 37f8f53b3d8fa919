package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.selection.SelectionRepository.Placed;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Reads what a selection means for the reader; who is not nominated in its call finds nothing
 * ({@link NotFound}).
 */
@UseCase
public class OwnSelections {

    @Inject SelectionRepository selections;
    @Inject Nominees nominees;
    @Inject CohortQueries cohorts;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    @SignedIn
    public OwnSelection get(SelectionId id) {
        var selection = selections.get(id);
        var mine =
                nominees.findOf(selection.call(), new PersonId(current.get().personId()))
                        .orElseThrow(() -> new NotFound("selection " + id));
        var cohort = cohorts.describe(selection.cohort());
        var placed = selection.state().isCommitted() ? selections.placed(id) : List.<Placed>of();
        var own =
                placed.stream()
                        .map(Placed::nominee)
                        .filter(each -> each.nomination().equals(mine.id()))
                        .findFirst();
        return new OwnSelection(
                id,
                mine.id(),
                cohort.name(),
                cohort.programmeName(),
                cohort.startsOn(),
                selection.state(),
                mine.state(),
                mine.pseudonym(),
                own.map(SelectionNominee::panels).orElse(null),
                selection.seats(),
                placed.size(),
                mine.state() == NominationState.RESERVE ? place(own, placed) : null,
                selections.findOffer(mine.id()).map(each -> offer(each, cohort)).orElse(null));
    }

    /** Among those who are reserves now. */
    private static @Nullable Integer place(Optional<SelectionNominee> own, List<Placed> placed) {
        return own.flatMap(SelectionNominee::place)
                .map(
                        mine ->
                                (int)
                                        placed.stream()
                                                .filter(
                                                        each ->
                                                                each.state()
                                                                        == NominationState.RESERVE)
                                                .filter(
                                                        each ->
                                                                each.nominee().place().orElse(0)
                                                                        <= mine)
                                                .count())
                .orElse(null);
    }

    private OwnSelection.Offer offer(SeatOffer offer, CohortDetail cohort) {
        boolean answerable = offer.state() == OfferState.OPEN && !offer.isOver(clock.now());
        boolean returnable =
                offer.state() == OfferState.ACCEPTED
                        && cohort.startsOn().isAfter(clock.today(cohort.zone()));
        return new OwnSelection.Offer(
                offer.state(), offer.madeAt(), offer.expiresAt(), answerable, returnable);
    }
}
