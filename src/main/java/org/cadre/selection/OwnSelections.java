package org.cadre.selection;

import jakarta.inject.Inject;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationId;
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

    /** Five in a hundred panels. */
    static final int STEP = 50;

    @Inject SelectionRepository selections;
    @Inject SealedBoxes boxes;
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
        var upheld =
                mine.state() == NominationState.RESERVE
                        ? nominees.upheld(selection.call()).stream()
                                .map(Nominees.Nominee::id)
                                .toList()
                        : List.<NominationId>of();
        return new OwnSelection(
                id,
                mine.id(),
                cohort.name(),
                cohort.programmeName(),
                cohort.startsOn(),
                selection.state(),
                mine.state(),
                mine.pseudonym(),
                own.flatMap(each -> panels(selection, each)).orElse(null),
                selection.measures() == Measures.TAKE_PART,
                selection.seats(),
                placed.size(),
                upheld.contains(mine.id()),
                mine.state() == NominationState.RESERVE ? place(own, placed, upheld) : null,
                selections.findOffer(mine.id()).map(each -> offer(each, cohort)).orElse(null));
    }

    /**
     * Where panels are sealed, down to the next {@link #STEP}: the count itself would tell whoever
     * has it how many others are counted by a rule.
     */
    private Optional<Integer> panels(Selection selection, SelectionNominee own) {
        if (selection.measures() != Measures.TAKE_PART) {
            return Optional.of(own.panels());
        }
        if (selection.state() == SelectionState.ENDED) {
            return Optional.empty();
        }
        int count =
                boxes.open(selection.id()).panels().list().seats().getOrDefault(own.pseudonym(), 0);
        return Optional.of(count / STEP * STEP);
    }

    /** Among those who are reserves now; who won an appeal comes before the order of the draw. */
    private static @Nullable Integer place(
            Optional<SelectionNominee> own, List<Placed> placed, List<NominationId> upheld) {
        int before = own.map(each -> upheld.indexOf(each.nomination())).orElse(-1);
        return before >= 0
                ? Integer.valueOf(before + 1)
                : own.flatMap(SelectionNominee::place)
                        .map(mine -> upheld.size() + drawn(mine, placed, upheld))
                        .orElse(null);
    }

    private static int drawn(int mine, List<Placed> placed, List<NominationId> upheld) {
        return (int)
                placed.stream()
                        .filter(each -> each.state() == NominationState.RESERVE)
                        .map(Placed::nominee)
                        .filter(each -> !upheld.contains(each.nomination()))
                        .filter(each -> each.place().orElse(0) <= mine)
                        .count();
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
