package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.selection.SelectionGround.actor;

import org.cadre.content.Json;
import org.cadre.declaration.Answer;
import org.cadre.declaration.Declaration;
import org.cadre.nomination.NominationState;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.startup.Jobs;
import org.cadre.selection.PublishedSelections.PublishedFile;
import org.cadre.selection.SelectionQueries.OversightFile;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on declared answers: who reads what a selection shows learns nobody's answer. */
class SealedSelectionDbTest {

    private static final int PEOPLE = 24;
    private static final int SEATS = 6;

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    @BeforeEach
    void holdKeys() {
        System.setProperty("cadre.keys.dir", keys.toString());
    }

    private static Rule women(int least) {
        return Rule.declared(Trait.GENDER, "WOMAN", least);
    }

    private static Rule rural(int least, int most) {
        return SelectionGround.rural(least, most);
    }

    /** Of whom these numbers declare that they are women, and all others that they are men. */
    private SelectionGround ground(int least, List<Integer> women) {
        var ground = new SelectionGround(database, PEOPLE, 40, SEATS, women(least));
        ground.mayCount();
        for (int number = 1; number <= PEOPLE; number++) {
            ground.declares(number, women.contains(number) ? Answer.WOMAN : Answer.MAN);
        }
        return ground;
    }

    private static List<Integer> first(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void takesARuleOnADeclaredAnswerBeforeTheFirstNominationAlone() {
        var late = new SelectionGround(database, 4, 40);
        var rules = database.make(SelectionRules.class);
        database.actAs(late.manager());
        assertThat(rules.mayDeclare(late.call())).isFalse();
        assertThatThrownBy(() -> rules.write(late.call(), 0, SEATS, List.of(women(1))))
                .isInstanceOf(SelectionRules.DeclaredRulesStand.class);

        var ground = new SelectionGround(database, 4, 40, SEATS, women(2));
        var call = ground.call();
        int version = ground.detail().version();
        database.actAs(ground.manager());
        for (var other :
                List.of(
                        List.<Rule>of(),
                        List.of(women(1)),
                        List.of(women(2), Rule.declared(Trait.AGE, "UNDER_30", 1)))) {
            assertThatThrownBy(() -> rules.write(call, version, SEATS, other))
                    .isInstanceOf(SelectionRules.DeclaredRulesStand.class);
        }
        rules.write(call, version, 4, List.of(women(2), rural(1, 2)));
        database.flushAndClear();
        assertThat(ground.detail().rules()).containsExactly(rural(1, 2), women(2));
        assertThat(ground.detail().measures()).isEqualTo(Measures.UNTOLD);
    }

    @Test
    void refusesToAskForMoreThanHalfOfTheSeatsOrForWhatIsNoAnswer() {
        var ground = new SelectionGround(database, 0, 40);
        var rules = database.make(SelectionRules.class);
        database.actAs(ground.manager());
        assertThat(rules.mayDeclare(ground.call())).isTrue();
        for (var wrong :
                List.of(
                        List.of(women(4)),
                        List.of(women(2), Rule.declared(Trait.GENDER, "MAN", 2)),
                        List.of(women(0)),
                        List.of(Rule.declared(Trait.GENDER, "SELF_DESCRIBED", 1)))) {
            assertThatThrownBy(() -> rules.write(ground.call(), 0, SEATS, wrong))
                    .isInstanceOf(SelectionRules.DeclaredRulesAskTooMuch.class);
        }
        rules.write(ground.call(), 0, SEATS, List.of(women(3)));
    }

    /** The rule binds in the one pool and not in the other, and one person makes the difference. */
    @Test
    void publishesTheSameBytesButTheRootWhateverOnePersonHasDeclared() {
        var one = ground(3, first(11));
        var other = ground(3, first(12));
        var before = Stream.of(one, other).map(this::found).toList();
        assertThat(before.get(0)).isEqualTo(before.get(1));

        var published = Stream.of(one, other).map(this::committed).toList();

        assertThat(published.get(0)).isEqualTo(published.get(1));
        assertThat(one.detail().measures()).isEqualTo(Measures.TAKE_PART);
        assertThat(root(one)).isNotEqualTo(root(other));
    }

    /** What the page and its files show when panels are found. */
    private List<Object> found(SelectionGround ground) {
        ground.find(SEATS, rural(2, 4));
        return shown(ground);
    }

    private List<Object> shown(SelectionGround ground) {
        var detail = ground.detail();
        var figures = Objects.requireNonNull(detail.figures());
        database.actAs(ground.overseer());
        var queries = database.make(SelectionQueries.class);
        if (detail.measures() == Measures.UNTOLD) {
            assertThatThrownBy(() -> queries.file(ground.call(), OversightFile.CERTIFICATE))
                    .isInstanceOf(NotFound.class);
        }
        return List.of(
                detail.state(),
                detail.rules(),
                detail.kept(),
                detail.nominees(),
                figures.lowest(),
                figures.bound(),
                figures.types(),
                detail.measures(),
                Objects.requireNonNull(detail.floor()),
                new String(
                        queries.file(ground.call(), OversightFile.PEOPLE), StandardCharsets.UTF_8));
    }

    private List<Object> committed(SelectionGround ground) {
        ground.commit();
        var all = new ArrayList<>(shown(ground));
        var id = id(ground);
        database.actAs(Actor.anonymous());
        var published = database.make(PublishedSelections.class);
        var detail = published.get(id);
        all.add(detail.pool());
        all.add(detail.panels());
        all.add(Objects.requireNonNullElse(detail.floor(), 0));
        all.add(detail.files());
        for (var file : detail.files()) {
            all.add(text(published.file(id, file)).replaceAll("root [0-9a-f]{64}", "root"));
        }
        return all;
    }

    private static SelectionId id(SelectionGround ground) {
        return Objects.requireNonNull(ground.detail().id());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String root(SelectionGround ground) {
        var id = id(ground);
        database.actAs(Actor.anonymous());
        return text(database.make(PublishedSelections.class).file(id, PublishedFile.PANELS))
                .lines()
                .filter(line -> line.startsWith("root "))
                .collect(Collectors.joining());
    }

    /** Too few women; then enough, who are all rural where no rural seat is left for three. */
    @Test
    void leavesOutAsAWholeAndTellsNobodyWhy() {
        var tooFew = ground(3, first(9));
        var impossible = ground(3, IntStream.range(0, 12).map(i -> 2 * i + 1).boxed().toList());
        var shown = new ArrayList<List<Object>>();
        for (var ground : List.of(tooFew, impossible)) {
            ground.find(SEATS, rural(2, 2));
            var once = shown(ground);
            ground.find(SEATS, rural(2, 2));
            assertThat(shown(ground)).as("a second search").isEqualTo(once);
            shown.add(once);
        }
        assertThat(shown.get(0)).isEqualTo(shown.get(1));

        var published = Stream.of(tooFew, impossible).map(this::committed).toList();

        assertThat(published.get(0)).isEqualTo(published.get(1));
        assertThat(tooFew.detail().measures()).isEqualTo(Measures.LEFT_OUT);
        assertThat(tooFew.detail().nominees()).allMatch(line -> line.panels() > 0);
        assertThat(rows(tooFew)).isZero();
    }

    private long rows(SelectionGround ground) {
        return ((Number)
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from selection_sealed where selection_id ="
                                                + " ?1")
                                .setParameter(1, id(ground).id())
                                .getSingleResult())
                .longValue();
    }

    @Test
    void proposesTheSmallestChangeWithoutARuleOnDeclaredAnswers() {
        var ground = ground(3, first(12));

        ground.find(SEATS, rural(0, 3), new Rule(Trait.STATION, "URBAN", 0, 2, true));

        assertThat(ground.detail().state()).isEqualTo(SelectionState.IMPOSSIBLE);
        assertThat(ground.detail().easier()).noneMatch(change -> change.from().isDeclared());
    }

    @Test
    void goesToASeatAndAReserveAndTheVerifierFindsTheDrawnPanel(@TempDir Path folder)
            throws Exception {
        var ground = ground(3, first(11));
        ground.find(SEATS, rural(2, 4));
        assertThat(storedBox(ground)).doesNotContain("N-0001", "WOMAN");
        ground.commit();
        var id = id(ground);
        assertThat(chance(ground, 1)).isEqualTo(250);
        assertThat(chance(ground, 24)).isEqualTo(200);
        ground.draw();
        ground.offer();

        var said = verified(id, folder, ground);
        var panel = ground.numbers(OfferState.OPEN);
        assertThat(said.get("panel")).isEqualTo(panel);
        assertThat(womenAmong(panel)).isGreaterThanOrEqualTo(3);
        assertThat(ground.detail().nominees())
                .allMatch(line -> line.place() == null && line.panels() == 0)
                .extracting(SelectionDetail.Line::state)
                .containsOnly(NominationState.OFFERED, NominationState.RESERVE);
        database.actAs(Actor.anonymous());
        assertThat(
                        Objects.requireNonNull(
                                        database.make(PublishedSelections.class).get(id).drawn())
                                .reserves())
                .isEmpty();

        for (var leaving : panel) {
            decline(ground, leaving);
            var seated = ground.numbers(OfferState.OPEN);
            assertThat(seated).hasSize(SEATS).doesNotContain(leaving);
            assertThat(womenAmong(seated)).isGreaterThanOrEqualTo(3);
        }
        assertThat(ownPlace(ground)).isNull();
    }

    private String storedBox(SelectionGround ground) {
        return new String(
                (byte[])
                        database.em()
                                .createNativeQuery(
                                        "select box from selection_sealed where selection_id = ?1")
                                .setParameter(1, id(ground).id())
                                .getSingleResult(),
                StandardCharsets.ISO_8859_1);
    }

    private Integer chance(SelectionGround ground, int number) {
        var id = id(ground);
        database.actAs(actor(ground.nominee(number)));
        var own = database.make(OwnSelections.class).get(id);
        assertThat(own.sealed()).isTrue();
        return Objects.requireNonNull(own.panels());
    }

    private Integer ownPlace(SelectionGround ground) {
        var id = id(ground);
        var reserve =
                ground.detail().nominees().stream()
                        .filter(line -> line.state() == NominationState.RESERVE)
                        .findFirst()
                        .orElseThrow();
        database.actAs(actor(ground.nominee(reserve.number())));
        return database.make(OwnSelections.class).get(id).place();
    }

    private static long womenAmong(List<String> numbers) {
        return numbers.stream().filter(each -> each.compareTo("N-0012") < 0).count();
    }

    private void decline(SelectionGround ground, String number) {
        var id = id(ground);
        database.actAs(actor(ground.nominee(number)));
        database.make(OwnOffers.class).decline(id, "");
        database.flushAndClear();
    }

    private Map<?, ?> verified(SelectionId id, Path folder, SelectionGround ground)
            throws IOException, InterruptedException {
        var published = database.make(PublishedSelections.class);
        database.actAs(Actor.anonymous());
        assertThat(published.get(id).files()).containsExactlyInAnyOrder(PublishedFile.values());
        for (var file : PublishedFile.values()) {
            Files.write(folder.resolve(file.fileName()), published.file(id, file));
        }
        var sha256 = published.get(id).sha256();
        database.actAs(ground.overseer());
        var queries = database.make(SelectionQueries.class);
        Files.write(
                folder.resolve("people.csv"), queries.file(ground.call(), OversightFile.PEOPLE));
        assertThat(text(queries.file(ground.call(), OversightFile.CERTIFICATE)))
                .contains("every panel keeps every rule", root(ground).substring(5));
        var process =
                new ProcessBuilder("python3", "src/verifier/draw.py", folder.toString(), sha256)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return (Map<?, ?>) Json.parse(said).orElseThrow();
    }

    /** Whoever takes the answer back is counted no more; a seat does not stay empty for that. */
    @Test
    void countsNoAnswerThatWasTakenBack() {
        var ground = ground(3, first(10));
        ground.find(SEATS);
        ground.commit();
        ground.draw();
        ground.offer();
        for (int number = 1; number <= PEOPLE; number++) {
            ground.declares(number, Declaration.none());
        }

        decline(ground, ground.numbers(OfferState.OPEN).getFirst());

        assertThat(ground.numbers(OfferState.OPEN)).hasSize(SEATS);
    }

    @Test
    void keepsNothingSealedWhenItsCohortIsOver() {
        var never = ground(3, first(10));
        never.find(SEATS);
        var offered = ground(3, first(10));
        offered.find(SEATS);
        offered.commit();
        offered.draw();
        offered.offer();
        for (var number : offered.numbers(OfferState.OPEN)) {
            var id = id(offered);
            database.actAs(actor(offered.nominee(number)));
            database.make(OwnOffers.class).accept(id);
        }
        database.flushAndClear();
        database.clock().set("2026-10-05T12:00:00Z");
        database.actAs(Actor.system());
        Jobs.untilNoneIsLeft(() -> database.make(OfferKeeping.class).endOver());
        database.flushAndClear();

        assertThat(rows(never)).isZero();
        assertThat(never.detail().state()).isEqualTo(SelectionState.WRITTEN);
        assertThat(rows(offered)).isZero();
        assertThat(offered.detail().state()).isEqualTo(SelectionState.ENDED);
    }

    @Test
    void keepsNothingSealedWhenItHasEnded() {
        var ground = ground(3, first(10));
        ground.find(SEATS);
        ground.commit();
        ground.draw();
        ground.offer();
        for (var number : ground.numbers(OfferState.OPEN)) {
            var id = id(ground);
            database.actAs(actor(ground.nominee(number)));
            database.make(OwnOffers.class).accept(id);
        }
        database.flushAndClear();
        database.actAs(ground.manager());
        database.make(Offers.class).end(ground.call(), "the cohort begins");
        database.flushAndClear();

        assertThat(rows(ground)).isZero();
        var id = id(ground);
        database.actAs(actor(ground.nominee(1)));
        assertThat(database.make(OwnSelections.class).get(id).panels()).isNull();
        database.actAs(Actor.anonymous());
        assertThat(database.make(PublishedSelections.class).file(id, PublishedFile.OPENED))
                .isNotEmpty();
    }
}
