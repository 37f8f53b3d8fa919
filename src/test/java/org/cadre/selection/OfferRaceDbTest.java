package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.selection.SelectionGround.actor;

import org.cadre.cohort.CohortQueries;
import org.cadre.nomination.NominationState;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 200 nominees answer at once for 24 seats: never one too many, and reserves keep their order. */
class OfferRaceDbTest {

    private static final int PEOPLE = 200;
    private static final int SEATS = 24;
    private static final int THREADS = 16;

    @RegisterExtension final Database database = new Database();

    @Test
    void seats24Of200WhoAnswerAtOnceAndLetsReservesFollowInTheOrderOfTheDraw() throws Exception {
        var ground = database.commit(() -> new SelectionGround(database, PEOPLE, SEATS));
        database.commit(
                () -> {
                    ground.find(SEATS);
                    ground.commit();
                    ground.draw();
                    ground.offer();
                    return true;
                });
        var begin = database.commit(ground::detail);
        var id = Objects.requireNonNull(begin.id());

        long declined = 0;
        for (int round = 0; round < 3; round++) {
            boolean mayDecline = round == 0;
            declined += answerAll(ground, id, mayDecline);
        }

        var end = database.commit(ground::detail);
        var accepted = end.offers().stream().filter(o -> o.state() == OfferState.ACCEPTED).toList();
        assertThat(accepted).hasSize(SEATS);
        assertThat(accepted).extracting(SelectionDetail.Offered::seat).doesNotHaveDuplicates();
        assertThat(declined).isPositive();
        assertThat(end.offers()).hasSize(SEATS + (int) declined);
        assertThat(
                        database.commit(
                                        () ->
                                                database.make(CohortQueries.class)
                                                        .describe(ground.cohort()))
                                .taken())
                .isEqualTo(SEATS);
        assertThat(database.commit(() -> promoted(ground, begin)))
                .containsExactlyElementsOf(reserves(begin).subList(0, (int) declined));
    }

    @Test
    void givesEachSeatBackOnceWhenTwoClicksOfEveryHolderComeAtOnce() throws Exception {
        var ground = database.commit(() -> new SelectionGround(database, 12, 24));
        var id =
                database.commit(
                        () -> {
                            ground.find(4);
                            ground.commit();
                            ground.draw();
                            ground.offer();
                            return Objects.requireNonNull(ground.detail().id());
                        });
        var holders = database.commit(() -> ground.numbers(OfferState.OPEN));
        var offers = database.make(OwnOffers.class);
        var works = new ArrayList<Callable<Boolean>>();
        for (var holder : holders) {
            var nominee = database.commit(() -> ground.nominee(holder));
            database.commitAs(
                    actor(nominee),
                    () -> {
                        offers.accept(id);
                        return true;
                    });
            for (int click = 0; click < 2; click++) {
                works.add(
                        () ->
                                database.commitAs(
                                        actor(nominee),
                                        () -> {
                                            try {
                                                offers.giveBack(id, "");
                                                return true;
                                            } catch (OwnOffers.NoSeatIsHeld refusal) {
                                                return false;
                                            }
                                        }));
            }
        }

        int given = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(works)) {
                given += each.get() ? 1 : 0;
            }
        }

        assertThat(given).isEqualTo(4);
        var end = database.commit(ground::detail);
        assertThat(end.offers()).hasSize(8);
        assertThat(end.offers().stream().filter(each -> each.state() == OfferState.OPEN))
                .extracting(SelectionDetail.Offered::seat)
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(
                        database.commit(
                                        () ->
                                                database.make(CohortQueries.class)
                                                        .describe(ground.cohort()))
                                .taken())
                .isZero();
    }

    /** Everybody takes the seat, offered or not; every second one of the offered ones declines. */
    private long answerAll(SelectionGround ground, SelectionId id, boolean mayDecline)
            throws Exception {
        var offers = database.make(OwnOffers.class);
        var works = new ArrayList<Callable<Boolean>>();
        for (int number = 1; number <= ground.people(); number++) {
            var nominee = ground.nominee(number);
            boolean declines = mayDecline && number % 2 == 0;
            works.add(
                    () ->
                            database.commitAs(
                                    actor(nominee),
                                    () -> {
                                        try {
                                            if (declines) {
                                                offers.decline(id, "");
                                            } else {
                                                offers.accept(id);
                                            }
                                            return declines;
                                        } catch (OwnOffers.NoSeatIsOffered refusal) {
                                            return false;
                                        }
                                    }));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            long declined = 0;
            for (Future<Boolean> answered : threads.invokeAll(works)) {
                declined += answered.get() ? 1 : 0;
            }
            return declined;
        }
    }

    private static List<String> reserves(SelectionDetail detail) {
        return detail.nominees().stream()
                .filter(each -> each.state() == NominationState.RESERVE)
                .sorted(Comparator.comparing(SelectionDetail.Line::place))
                .map(SelectionDetail.Line::number)
                .toList();
    }

    /** Those who were offered a seat after the draw, in the order in which they were. */
    private List<String> promoted(SelectionGround ground, SelectionDetail begin) {
        var first = begin.offers().stream().map(SelectionDetail.Offered::number).toList();
        return database.events().stream()
                .filter(SelectionEvents.SeatOfferMoved.class::isInstance)
                .map(SelectionEvents.SeatOfferMoved.class::cast)
                .filter(moved -> moved.state() == OfferState.OPEN)
                .map(moved -> ground.number(moved.nomination()))
                .filter(number -> !first.contains(number))
                .distinct()
                .toList();
    }
}
