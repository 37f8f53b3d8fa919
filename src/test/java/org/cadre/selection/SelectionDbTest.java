package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cadre.selection.SelectionGround.EVENTS;
import static org.cadre.selection.SelectionGround.NUMBERS;
import static org.cadre.selection.SelectionGround.actor;
import static org.cadre.selection.SelectionGround.rural;

import org.cadre.cohort.CohortQueries;
import org.cadre.content.Json;
import org.cadre.nomination.Appeals;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.Nominees;
import org.cadre.nomination.OwnNominations;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.security.Actor;
import org.cadre.platform.startup.Jobs;
import org.cadre.selection.PublishedSelections.PublishedFile;
import org.cadre.selection.SelectionQueries.OversightFile;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class SelectionDbTest {

    @RegisterExtension final Database database = new Database();

    @Test
    void goesFromRulesToASeatAndTheVerifierFindsTheSameDraw(@TempDir Path folder) throws Exception {
        var ground = new SelectionGround(database, 12, 24);
        ground.find(4, rural(2, 3));
        ground.commit();
        ground.draw();
        ground.offer();

        var detail = ground.detail();
        var id = Objects.requireNonNull(detail.id());
        assertThat(detail.state()).isEqualTo(SelectionState.OFFERED);
        assertThat(detail.offers()).hasSize(4).allMatch(o -> o.state() == OfferState.OPEN);
        var first = detail.offers().getFirst().number();
        database.actAs(actor(ground.nominee(first)));
        database.make(OwnOffers.class).accept(id);
        database.flushAndClear();
        assertThat(ground.state(first)).isEqualTo(NominationState.SEATED);
        assertThat(database.make(CohortQueries.class).isIn(ground.cohort(), ground.nominee(first)))
                .isTrue();

        var said = verified(id, folder, ground);
        var drawn = Objects.requireNonNull(detail.drawn());
        assertThat(said.get("number")).isEqualTo(new BigDecimal(drawn.panel()));
        assertThat(said.get("panel"))
                .isEqualTo(detail.offers().stream().map(each -> each.number()).toList());
        for (var each : detail.nominees()) {
            assertThat(((Map<?, ?>) Objects.requireNonNull(said.get("chances"))).get(each.number()))
                    .satisfies(
                            chance ->
                                    assertThat(((Number) chance).doubleValue())
                                            .isEqualTo(each.panels() / 1000.0));
        }
    }

    /** What anybody downloads, and who is what, which oversight has. */
    private Map<?, ?> verified(SelectionId id, Path folder, SelectionGround ground)
            throws IOException, InterruptedException {
        var published = database.make(PublishedSelections.class);
        database.actAs(Actor.anonymous());
        for (var file : published.get(id).files()) {
            Files.write(folder.resolve(file.fileName()), published.file(id, file));
        }
        var sha256 = published.get(id).sha256();
        database.actAs(ground.overseer());
        Files.write(
                folder.resolve("people.csv"),
                database.make(SelectionQueries.class).file(ground.call(), OversightFile.PEOPLE));
        var process =
                new ProcessBuilder("python3", "src/verifier/draw.py", folder.toString(), sha256)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return (Map<?, ?>) Json.parse(said).orElseThrow();
    }

    @Test
    void refusesRulesThatContradictAndKeepsNothingOfThem() {
        var ground = new SelectionGround(database, 6, 24);
        database.actAs(ground.manager());
        var rules = database.make(SelectionRules.class);

        assertThatThrownBy(
                        () ->
                                rules.write(
                                        ground.call(),
                                        0,
                                        4,
                                        List.of(
                                                rural(3, 4),
                                                new Rule(Trait.STATION, "URBAN", 2, 4, true))))
                .isInstanceOfSatisfying(
                        SelectionRules.RulesContradict.class,
                        refusal ->
                                assertThat(refusal.arguments())
                                        .containsExactly("MINIMA_ABOVE_SIZE", "STATION", 5, 4));
        assertThatThrownBy(() -> rules.write(ground.call(), 0, 25, List.of()))
                .isInstanceOf(SelectionRules.SeatsAreNotFree.class);
        assertThat(ground.detail().state()).isEqualTo(SelectionState.UNWRITTEN);
    }

    @Test
    void proposesTheSmallestChangeAndTakesIt() {
        var ground = new SelectionGround(database, 12, 24);
        ground.find(8, rural(7, 8));

        var detail = ground.detail();
        assertThat(detail.state()).isEqualTo(SelectionState.IMPOSSIBLE);
        assertThat(detail.easier()).containsExactly(new RuleChange(rural(7, 8), rural(6, 8)));

        database.actAs(ground.manager());
        database.make(SelectionRules.class).takeChange(ground.call(), detail.version());
        ground.compute();
        assertThat(ground.detail().state()).isEqualTo(SelectionState.READY);
        assertThat(ground.detail().rules()).containsExactly(rural(6, 8));
    }

    @Test
    void tellsHowFarPanelsAndTheDrawnOneKeepARuleThatIsOnlyReported() {
        var ground = new SelectionGround(database, 12, 24);
        var soft = new Rule(Trait.STATION, "RURAL", 4, 4, false);
        ground.find(4, soft);

        var found = ground.detail().kept().getFirst();
        assertThat(found.rule()).isEqualTo(soft);
        assertThat(found.panels()).isLessThan(1000);
        assertThat(found.fewest()).isLessThan(4);
        assertThat(found.drawn()).isNull();
        assertThat(found.isMet()).isFalse();

        ground.commit();
        ground.draw();
        ground.offer();
        long rural =
                ground.detail().offers().stream()
                        .filter(each -> "RURAL".equals(each.traits().get("station")))
                        .count();
        assertThat(ground.detail().kept().getFirst().drawn()).isEqualTo((int) rural);
        assertThat(ground.detail().kept().getFirst().isMet()).isEqualTo(rural == 4);
        database.actAs(Actor.anonymous());
        var published =
                database.make(PublishedSelections.class)
                        .get(Objects.requireNonNull(ground.detail().id()))
                        .drawn();
        assertThat(Objects.requireNonNull(published).reported()).isOne();
        assertThat(published.met()).isEqualTo(rural == 4 ? 1 : 0);
    }

    @Test
    void looksForPanelsOnceAndAgainWhenANodeDied() {
        var ground = new SelectionGround(database, 6, 24);
        database.actAs(ground.manager());
        var rules = database.make(SelectionRules.class);
        rules.write(ground.call(), 0, 3, List.of());
        database.flushAndClear();
        rules.findPanels(ground.call(), ground.detail().version());
        database.flushAndClear();
        var computing = database.make(Computing.class);
        var id = computing.findDue().orElseThrow();

        var lost = computing.claim(id).orElseThrow();
        assertThat(computing.claim(id)).isEmpty();
        database.clock().set("2026-03-02T09:10:01Z");
        var taken = computing.claim(id).orElseThrow();
        computing.fail(lost);
        database.flushAndClear();

        computing.reach(taken, 3, 7);
        computing.reach(lost, 5, 7);
        database.flushAndClear();
        assertThat(ground.detail().search())
                .isEqualTo(
                        new SelectionDetail.Search(
                                true, Instant.parse("2026-03-02T09:10:01Z"), 3, 7, 0));
        computing.fail(taken);
        computing.fail(computing.claim(id).orElseThrow());
        computing.fail(computing.claim(id).orElseThrow());
        database.flushAndClear();
        assertThat(ground.detail().state()).isEqualTo(SelectionState.FAILED);
        assertThat(computing.findDue()).isEmpty();
    }

    @Test
    void commitsOnlyToThePoolThatThePanelsWereMadeOf() {
        var ground = new SelectionGround(database, 6, 24);
        ground.find(3);
        withdraw(ground, 2);
        var version = ground.detail().version();
        var commitments = database.make(Commitments.class);
        database.actAs(ground.member());

        assertThatThrownBy(
                        () ->
                                commitments.commit(
                                        ground.call(),
                                        version,
                                        EVENTS,
                                        LocalDate.parse("2026-03-27")))
                .isInstanceOf(Commitments.PoolHasChanged.class);
        assertThatThrownBy(
                        () ->
                                commitments.commit(
                                        ground.call(),
                                        version,
                                        EVENTS,
                                        LocalDate.parse("2026-03-02")))
                .isInstanceOf(Commitments.DrawIsNotAhead.class);
        assertThatThrownBy(
                        () ->
                                commitments.commit(
                                        ground.call(),
                                        version,
                                        " \n",
                                        LocalDate.parse("2026-03-27")))
                .isInstanceOf(Commitments.EventsAreUnclear.class);
        assertThatThrownBy(
                        () ->
                                commitments.commit(
                                        ground.call(),
                                        version + 1,
                                        EVENTS,
                                        LocalDate.parse("2026-03-27")))
                .isInstanceOf(Stale.class);
        database.actAs(ground.manager());
        assertThatThrownBy(
                        () ->
                                commitments.commit(
                                        ground.call(),
                                        version,
                                        EVENTS,
                                        LocalDate.parse("2026-03-27")))
                .isInstanceOf(NotFound.class);
    }

    private void withdraw(SelectionGround ground, int number) {
        database.actAs(actor(ground.nominee(number)));
        var nomination =
                database.make(org.cadre.nomination.Nominees.class)
                        .findOf(ground.call(), ground.nominee(number))
                        .orElseThrow();
        database.make(OwnNominations.class).withdraw(nomination.id(), "another post");
        database.flushAndClear();
    }

    @Test
    void showsNothingToThePublicBeforeTheCommitmentAndNoTraitAfterIt() {
        var ground = new SelectionGround(database, 6, 24);
        ground.find(3, rural(1, 2));
        var id = Objects.requireNonNull(ground.detail().id());
        var published = database.make(PublishedSelections.class);
        database.actAs(Actor.anonymous());
        assertThatThrownBy(() -> published.get(id)).isInstanceOf(NotFound.class);

        ground.commit();

        database.actAs(Actor.anonymous());
        assertThat(published.get(id).events()).hasSize(2);
        assertThat(new String(published.file(id, PublishedFile.PANELS)))
                .contains("pool N-0001 N-0002")
                .doesNotContain("RURAL", "Nominee");
        assertThatThrownBy(() -> published.file(id, PublishedFile.BEACON))
                .isInstanceOf(NotFound.class);
        database.actAs(actor(ground.nominee(1)));
        assertThat(database.make(OwnSelections.class).get(id))
                .satisfies(
                        own -> {
                            assertThat(own.number()).isEqualTo("N-0001");
                            assertThat(own.panels()).isBetween(300, 700);
                        });
        database.actAs(ground.manager());
        assertThatThrownBy(() -> database.make(OwnSelections.class).get(id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void drawsWithTwoPeopleWhoReadTheSameNumbers() {
        var ground = new SelectionGround(database, 6, 24);
        ground.find(3);
        ground.commit();
        var draws = database.make(Draws.class);
        var call = ground.call();
        database.actAs(ground.member());
        assertThatThrownBy(() -> draws.enter(call, NUMBERS))
                .isInstanceOf(Draws.EventsAreAhead.class);
        database.clock().set("2026-03-27T12:00:00Z");
        assertThatThrownBy(() -> draws.enter(call, "9319"))
                .isInstanceOf(Draws.NumbersAreUnclear.class);
        assertThatThrownBy(() -> draws.confirm(call, NUMBERS))
                .isInstanceOf(Draws.NoNumbersWait.class);

        draws.enter(call, NUMBERS);
        assertThatThrownBy(() -> draws.confirm(call, NUMBERS))
                .isInstanceOf(Draws.SecondPersonIsNeeded.class);
        database.actAs(ground.overseer());
        assertThatThrownBy(() -> draws.confirm(call, NUMBERS.replace("9319", "9391")))
                .isInstanceOf(Draws.NumbersDiffer.class);
        draws.confirm(call, "4, 19, 23, 31, 40, 7\n 9319 ");

        database.flushAndClear();
        var detail = ground.detail();
        assertThat(detail.state()).isEqualTo(SelectionState.DRAWN);
        assertThat(detail.nominees())
                .extracting(SelectionDetail.Line::state)
                .containsOnly(NominationState.SELECTED, NominationState.RESERVE)
                .filteredOn(NominationState.SELECTED::equals)
                .hasSize(3);
    }

    @Test
    void letsReservesOfTheSameKindMoveUpInTheOrderOfTheDraw() {
        var ground = new SelectionGround(database, 14, 24);
        ground.find(4, rural(2, 2));
        ground.commit();
        ground.draw();
        ground.offer();
        var expected = reserves(ground, "RURAL");
        var leaving = offered(ground, "RURAL");
        var id = Objects.requireNonNull(ground.detail().id());

        database.actAs(actor(ground.nominee(leaving.getFirst())));
        database.make(OwnOffers.class).decline(id, "a trial begins");
        database.flushAndClear();
        assertThat(ground.state(leaving.getFirst())).isEqualTo(NominationState.DECLINED);
        assertThat(offered(ground, "RURAL")).contains(expected.getFirst());

        withdraw(ground, Integer.parseInt(leaving.get(1).substring(2)));
        database.actAs(Actor.system());
        endAll();
        assertThat(offered(ground, "RURAL"))
                .containsExactlyInAnyOrderElementsOf(expected.subList(0, 2));
        endAll();
        assertThat(offered(ground, "RURAL"))
                .containsExactlyInAnyOrderElementsOf(expected.subList(0, 2));

        database.clock().set("2026-04-03T12:00:01Z");
        endAll();
        assertThat(offered(ground, "RURAL"))
                .containsExactlyInAnyOrderElementsOf(expected.subList(2, 4));
        assertThat(ground.state(expected.getFirst())).isEqualTo(NominationState.OFFER_EXPIRED);
        database.actAs(actor(ground.nominee(expected.getFirst())));
        assertThatThrownBy(() -> database.make(OwnOffers.class).accept(id))
                .isInstanceOf(OwnOffers.NoSeatIsOffered.class);
    }

    private static List<String> reserves(SelectionGround ground, String station) {
        return ground.detail().nominees().stream()
                .filter(each -> station.equals(each.traits().get("station")))
                .filter(each -> each.state() == NominationState.RESERVE)
                .sorted(Comparator.comparing(SelectionDetail.Line::place))
                .map(SelectionDetail.Line::number)
                .toList();
    }

    private static List<String> offered(SelectionGround ground, String station) {
        return ground.detail().offers().stream()
                .filter(each -> each.state() == OfferState.OPEN)
                .filter(each -> station.equals(each.traits().get("station")))
                .map(SelectionDetail.Offered::number)
                .toList();
    }

    @Test
    void givesTheSeatOfSomebodyWhoLeavesAfterTheStartToTheNext() {
        var ground = new SelectionGround(database, 8, 24);
        ground.find(3);
        ground.commit();
        ground.draw();
        ground.offer();
        var offer = ground.detail().offers().getFirst();
        var next =
                ground.detail().nominees().stream()
                        .filter(each -> each.state() == NominationState.RESERVE)
                        .min(Comparator.comparing(SelectionDetail.Line::place))
                        .orElseThrow()
                        .number();
        var id = Objects.requireNonNull(ground.detail().id());
        database.actAs(actor(ground.nominee(offer.number())));
        database.make(OwnOffers.class).accept(id);
        database.flushAndClear();
        database.actAs(ground.manager());
        var offers = database.make(Offers.class);
        assertThatThrownBy(() -> offers.substitute(ground.call(), offer.id(), " "))
                .isInstanceOf(SelectionReason.SelectionNeedsAReason.class);

        offers.substitute(ground.call(), offer.id(), "moved to another post");

        database.flushAndClear();
        assertThat(
                        database.make(CohortQueries.class)
                                .isIn(ground.cohort(), ground.nominee(offer.number())))
                .isFalse();
        assertThat(ground.numbers(OfferState.LEFT)).containsExactly(offer.number());
        assertThat(ground.numbers(OfferState.OPEN)).contains(next);
        database.actAs(ground.manager());
        assertThatThrownBy(() -> offers.end(ground.call(), "begun"))
                .isInstanceOf(Offers.OffersAreOpen.class);
    }

    @Test
    void letsSomebodyGiveTheSeatBackBeforeTheStartAndTheNextFollows() {
        var ground = new SelectionGround(database, 8, 24);
        ground.find(3, rural(1, 1));
        ground.commit();
        ground.draw();
        ground.offer();
        var id = Objects.requireNonNull(ground.detail().id());
        var leaving = offered(ground, "RURAL").getFirst();
        var next = reserves(ground, "RURAL").getFirst();
        var offers = database.make(OwnOffers.class);
        database.actAs(actor(ground.nominee(leaving)));
        assertThatThrownBy(() -> offers.giveBack(id, ""))
                .isInstanceOf(OwnOffers.NoSeatIsHeld.class);
        offers.accept(id);
        database.flushAndClear();

        offers.giveBack(id, "a trial begins");

        database.flushAndClear();
        assertThatThrownBy(() -> offers.giveBack(id, ""))
                .isInstanceOf(OwnOffers.NoSeatIsHeld.class);
        assertThat(
                        database.make(CohortQueries.class)
                                .isIn(ground.cohort(), ground.nominee(leaving)))
                .isFalse();
        assertThat(ground.state(leaving)).isEqualTo(NominationState.DECLINED);
        assertThat(ground.numbers(OfferState.LEFT)).containsExactly(leaving);
        assertThat(offered(ground, "RURAL")).containsExactly(next);

        database.actAs(actor(ground.nominee(next)));
        offers.accept(id);
        database.clock().set("2026-05-03T00:00:00Z");
        assertThatThrownBy(() -> offers.giveBack(id, ""))
                .isInstanceOf(OwnOffers.CohortHasBegun.class);
    }

    @Test
    void letsWhoGotNoSeatAppealForTheDaysOfTheCallWhenAllOffersEnded() {
        var ground = new SelectionGround(database, 8, 24);
        ground.find(3, rural(3, 3));
        ground.commit();
        ground.draw();
        ground.offer();
        var reserve = reserves(ground, "RURAL").getFirst();
        var urban =
                ground.detail().nominees().stream()
                        .filter(each -> each.state() == NominationState.NOT_SELECTED)
                        .findFirst()
                        .orElseThrow()
                        .number();
        var id = Objects.requireNonNull(ground.detail().id());
        for (var each : ground.numbers(OfferState.OPEN)) {
            database.actAs(actor(ground.nominee(each)));
            database.make(OwnOffers.class).accept(id);
        }
        database.actAs(ground.manager());
        database.make(Offers.class).end(ground.call(), "all seats are taken");
        database.flushAndClear();

        assertThat(ground.state(reserve)).isEqualTo(NominationState.NOT_SELECTED);
        appeal(ground, reserve);
        database.clock().set("2026-04-03T12:00:01Z");
        assertThatThrownBy(() -> appeal(ground, urban))
                .isInstanceOf(OwnNominations.AppealIsLate.class);
        database.clock().set("2026-04-03T12:00:00Z");
        appeal(ground, urban);
    }

    private void appeal(SelectionGround ground, String number) {
        var id = nomination(ground, number);
        database.actAs(actor(ground.nominee(number)));
        database.make(OwnNominations.class).appeal(id, "My station was wrong.");
        database.flushAndClear();
    }

    private NominationId nomination(SelectionGround ground, String number) {
        return database.make(Nominees.class)
                .findOf(ground.call(), ground.nominee(number))
                .orElseThrow()
                .id();
    }

    /** The appeal of somebody who got no seat is right; then Cadre does what follows from it. */
    private void winAppeal(SelectionGround ground, String number) {
        appeal(ground, number);
        database.actAs(ground.manager());
        database.make(Appeals.class).answer(nomination(ground, number), true, "It was wrong.");
        database.flushAndClear();
        database.actAs(Actor.system());
        database.make(OfferKeeping.class).offerToUpheld(nomination(ground, number));
        database.flushAndClear();
    }

    /** Three rural ones have a seat. */
    private SelectionGround seated(int capacity) {
        var ground = new SelectionGround(database, 10, capacity);
        ground.find(3, rural(3, 3));
        ground.commit();
        ground.draw();
        ground.offer();
        for (var each : ground.numbers(OfferState.OPEN)) {
            accept(ground, each);
        }
        return ground;
    }

    private void accept(SelectionGround ground, String number) {
        var id = Objects.requireNonNull(ground.detail().id());
        database.actAs(actor(ground.nominee(number)));
        database.make(OwnOffers.class).accept(id);
        database.flushAndClear();
    }

    private void end(SelectionGround ground) {
        database.actAs(ground.manager());
        database.make(Offers.class).end(ground.call(), "all seats are taken");
        database.flushAndClear();
    }

    @Test
    void listsAPageOfCallsForManagersAndWhatHasRulesForOversight() {
        var older = new SelectionGround(database, 2, 24);
        older.find(1);
        database.clock().set("2026-03-03T09:00:00Z");
        var bare = new SelectionGround(database, 2, 24);
        var queries = database.make(SelectionQueries.class);

        database.actAs(bare.manager());
        assertThat(queries.list(Keyset.start(), 25).rows())
                .extracting(SelectionRow::call, SelectionRow::state)
                .containsExactly(tuple(bare.call(), SelectionState.UNWRITTEN));
        database.actAs(older.manager());
        assertThat(queries.list(Keyset.start(), 25).rows())
                .extracting(SelectionRow::call, SelectionRow::state)
                .containsExactly(tuple(older.call(), SelectionState.READY));
        database.actAs(older.overseer());
        var page = queries.list(Keyset.start(), 1);
        assertThat(page.hasPrevious()).isFalse();
        assertThat(queries.list(Keyset.of(null, bare.call().toString()), 500).rows())
                .extracting(SelectionRow::call)
                .doesNotContain(bare.call(), older.call());
        assertThat(queries.list(Keyset.of(bare.call().toString(), null), 500).rows())
                .extracting(SelectionRow::call)
                .contains(older.call());
    }

    @Test
    void offersAFreeSeatToWhoWinsAnAppealAfterTheEnd() {
        var ground = seated(24);
        var wronged = reserves(ground, "RURAL").getFirst();
        end(ground);

        winAppeal(ground, wronged);

        assertThat(ground.numbers(OfferState.OPEN)).containsExactly(wronged);
        accept(ground, wronged);
        assertThat(ground.state(wronged)).isEqualTo(NominationState.SEATED);
    }

    @Test
    void holdsTheNextFreeSeatForWhoWinsAnAppealWhenAllAreTaken() {
        var ground = seated(3);
        var wronged = reserves(ground, "RURAL");
        end(ground);
        winAppeal(ground, wronged.get(0));
        database.clock().set("2026-03-28T12:00:00Z");
        winAppeal(ground, wronged.get(1));

        assertThat(ground.numbers(OfferState.OPEN)).isEmpty();
        assertThat(ground.detail().upheld()).containsExactlyElementsOf(wronged.subList(0, 2));
        var id = Objects.requireNonNull(ground.detail().id());
        database.actAs(actor(ground.nominee(wronged.get(1))));
        var own = database.make(OwnSelections.class).get(id);
        assertThat(own.first()).isTrue();
        assertThat(own.place()).isEqualTo(2);
        database.actAs(ground.manager());
        var offers = database.make(Offers.class);
        assertThatThrownBy(() -> offers.callFirst(ground.call(), wronged.get(0), "owed"))
                .isInstanceOf(Offers.NoSeatIsFree.class);
        assertThatThrownBy(() -> offers.callFirst(ground.call(), wronged.get(1), "owed"))
                .isInstanceOf(Offers.SomebodyElseIsFirst.class);

        database.actAs(actor(ground.nominee(ground.numbers(OfferState.ACCEPTED).getFirst())));
        database.make(OwnOffers.class).giveBack(id, "a trial begins");
        database.flushAndClear();

        assertThat(ground.numbers(OfferState.OPEN)).containsExactly(wronged.get(0));
        assertThat(ground.detail().upheld()).containsExactly(wronged.get(1));
    }

    @Test
    void letsAManagerOfferAFreeSeatOfAnyKindToWhoWonAnAppeal() {
        var ground = seated(24);
        var urban =
                ground.detail().nominees().stream()
                        .filter(each -> each.state() == NominationState.NOT_SELECTED)
                        .findFirst()
                        .orElseThrow()
                        .number();
        winAppeal(ground, urban);
        assertThat(ground.state(urban)).isEqualTo(NominationState.RESERVE);
        database.actAs(ground.manager());
        var offers = database.make(Offers.class);
        assertThatThrownBy(() -> offers.callFirst(ground.call(), urban, ""))
                .isInstanceOf(SelectionReason.SelectionNeedsAReason.class);

        offers.callFirst(ground.call(), urban, "the station was wrong");

        database.flushAndClear();
        assertThat(ground.numbers(OfferState.OPEN)).containsExactly(urban);
    }

    /** What nobody has ended: the cohort begins, and later it is over. */
    @Test
    void closesTheTimeToAppealAtTheStartAndEndsWithTheCohort() {
        var ground = seated(24);
        var reserve = reserves(ground, "RURAL").getFirst();
        var urban =
                ground.detail().nominees().stream()
                        .filter(each -> each.state() == NominationState.NOT_SELECTED)
                        .map(SelectionDetail.Line::number)
                        .toList();
        database.clock().set("2026-05-03T00:00:00Z");
        appeal(ground, urban.get(0));
        database.clock().set("2026-05-03T00:00:01Z");
        assertThatThrownBy(() -> appeal(ground, urban.get(1)))
                .isInstanceOf(OwnNominations.AppealIsLate.class);

        database.clock().set("2026-10-04T12:00:00Z");
        endOver();
        assertThat(ground.detail().state()).isEqualTo(SelectionState.OFFERED);
        database.clock().set("2026-10-05T12:00:00Z");
        endOver();
        assertThat(ground.detail().state()).isEqualTo(SelectionState.ENDED);
        assertThat(ground.state(reserve)).isEqualTo(NominationState.NOT_SELECTED);
        database.clock().set("2026-10-05T12:00:01Z");
        assertThatThrownBy(() -> appeal(ground, reserve))
                .isInstanceOf(OwnNominations.AppealIsLate.class);
    }

    private void endOver() {
        database.actAs(Actor.system());
        Jobs.untilNoneIsLeft(() -> database.make(OfferKeeping.class).endOver());
        database.flushAndClear();
    }

    @Test
    void remindsOnceAndGivesMoreTime() {
        var ground = new SelectionGround(database, 4, 24);
        ground.find(1);
        ground.commit();
        ground.draw();
        ground.offer();
        var offer = ground.detail().offers().getFirst();
        database.clock().set("2026-04-01T13:00:00Z");
        remindAll();
        assertThat(reminders(ground, offer.number())).isEqualTo(1);
        remindAll();
        assertThat(reminders(ground, offer.number())).isEqualTo(1);
        database.actAs(ground.manager());
        var offers = database.make(Offers.class);
        assertThatThrownBy(
                        () ->
                                offers.extend(
                                        ground.call(),
                                        offer.id(),
                                        LocalDate.parse("2026-04-02"),
                                        "asked"))
                .isInstanceOf(Offers.OfferEndsEarlier.class);

        offers.extend(ground.call(), offer.id(), LocalDate.parse("2026-04-10"), "asked");

        database.flushAndClear();
        assertThat(ground.detail().offers().getFirst().expiresAt())
                .isEqualTo("2026-04-11T00:00:00Z");
    }

    /** Offers of other tests may be due as well. */
    private void endAll() {
        var keeping = database.make(OfferKeeping.class);
        Jobs.untilNoneIsLeft(keeping::endNext);
        database.flushAndClear();
    }

    /** As {@link #endAll}. */
    private void remindAll() {
        var keeping = database.make(OfferKeeping.class);
        Jobs.untilNoneIsLeft(keeping::remindNext);
        database.flushAndClear();
    }

    private long reminders(SelectionGround ground, String number) {
        return (Long)
                database.em()
                        .createNativeQuery(
                                "select count(*) from notice where kind = 'SEAT_OFFER_ENDS_SOON'"
                                        + " and person_id = ?1",
                                Long.class)
                        .setParameter(1, ground.nominee(number).id())
                        .getSingleResult();
    }
}
